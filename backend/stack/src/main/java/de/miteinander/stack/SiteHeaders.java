package de.miteinander.stack;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * What the browser must not do with the site: the headers that the frontend itself lists. One page may stand in a frame
 * of another website; it has no login and nothing to write.
 */
final class SiteHeaders extends Handler.Wrapper {

    private static final String EMBED = "/embed.html";
    private static final String POLICY = "Content-Security-Policy";

    private final Map<String, String> headers;
    private final String embedPolicy;

    SiteHeaders(Handler site, String identityProvider) {
        super(site);
        this.headers = headers(identityProvider);
        this.embedPolicy = headers.getOrDefault(POLICY, "").replace("frame-ancestors 'none'", "frame-ancestors *");
    }

    static Map<String, String> headers(String identityProvider) {
        var headers = new LinkedHashMap<String, String>();
        try (var file = SiteHeaders.class.getResourceAsStream("/site/security-headers.json")) {
            new ObjectMapper()
                    .readTree(file)
                    .properties()
                    .forEach(header -> headers.put(
                            header.getKey(),
                            header.getValue().asText().replace("{identityProvider}", identityProvider)));
        } catch (IOException failure) {
            throw new StackException("The headers of the site cannot be read.", failure);
        }
        return headers;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        headers.forEach(response.getHeaders()::put);
        if (request.getHttpURI().getCanonicalPath().equals(EMBED)) {
            response.getHeaders().put(POLICY, embedPolicy);
        }
        return super.handle(request, response, callback);
    }
}
