package de.miteinander.stack;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
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
        site.addMapping(PathSpec.from("/config.json"), new SiteHeaders(new Configuration(issuer), origin(issuer)));
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

    /** What the application must know before it starts; in production a file. */
    private static final class Configuration extends Handler.Abstract {

        private final String json;

        Configuration(String issuer) {
            var configuration = new LinkedHashMap<String, String>();
            configuration.put("issuer", issuer);
            configuration.put("clientId", "miteinander-spa");
            configuration.put("apiBase", "/api/v1");
            try {
                this.json = new ObjectMapper().writeValueAsString(configuration);
            } catch (com.fasterxml.jackson.core.JsonProcessingException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        @Override
        public boolean handle(Request request, Response response, Callback callback) {
            response.getHeaders()
                    .put(HttpHeader.CONTENT_TYPE, "application/json")
                    .put(HttpHeader.CACHE_CONTROL, "no-cache");
            Content.Sink.write(response, true, json, callback);
            return true;
        }
    }
}
