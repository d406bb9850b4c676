package de.miteinander.stack;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.pathmap.PathSpec;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.PathMappingsHandler;
import org.eclipse.jetty.util.Callback;

/** The static application and, under the same origin, the API. */
public final class Site implements AutoCloseable {

    private final Server server;
    private final int port;

    private Site(Server server, int port) {
        this.server = server;
        this.port = port;
    }

    /**
     * @param files the built application
     * @param issuer of the access tokens; its origin is the one foreign address that the browser may call
     */
    static Site start(int port, Path files, int backendPort, String issuer) {
        var proxy = new BackendProxy(backendPort);
        var site = new PathMappingsHandler();
        site.addMapping(PathSpec.from("/api/*"), proxy);
        site.addMapping(PathSpec.from("/.well-known/*"), proxy);
        site.addMapping(
                PathSpec.from("/config.json"), new SiteHeaders(new Configuration(files, issuer), origin(issuer)));
        site.addMapping(PathSpec.from("/*"), new SiteHeaders(SiteFiles.of(files), origin(issuer)));
        return new Site(Web.server(port, site), port);
    }

    public String url() {
        return "http://localhost:" + port;
    }

    @Override
    public void close() {
        Web.stop(server);
    }

    static String origin(String issuer) {
        var uri = URI.create(issuer);
        return uri.getScheme() + "://" + uri.getAuthority();
    }

    /** What the application must know before it starts: its own file, with the addresses of this run. */
    private static final class Configuration extends Handler.Abstract {

        private static final ObjectMapper JSON = new ObjectMapper();

        private final String content;

        Configuration(Path files, String issuer) {
            var shipped = files.resolve("config.json");
            try {
                var configuration =
                        Files.exists(shipped) ? (ObjectNode) JSON.readTree(shipped.toFile()) : JSON.createObjectNode();
                configuration.put("issuer", issuer);
                configuration.put("clientId", "miteinander-spa");
                configuration.put("apiBase", "/api/v1");
                this.content = JSON.writeValueAsString(configuration);
            } catch (IOException failure) {
                throw new StackException("The configuration of the site cannot be read: " + shipped, failure);
            }
        }

        @Override
        public boolean handle(Request request, Response response, Callback callback) {
            response.getHeaders()
                    .put(HttpHeader.CONTENT_TYPE, "application/json")
                    .put(HttpHeader.CACHE_CONTROL, "no-cache");
            Content.Sink.write(response, true, content, callback);
            return true;
        }
    }
}
