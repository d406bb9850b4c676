package de.miteinander.platform.page;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/** Names the next page in a header, too (RFC 8288), for clients that follow links instead of reading bodies. */
public class NextLink {

    @ServerResponseFilter
    public void add(ContainerRequestContext request, ContainerResponseContext answer) {
        if (answer.getEntity() instanceof Paged page) {
            @Nullable String next = page.page().next();
            if (next != null) {
                answer.getHeaders()
                        .putSingle(HttpHeaders.LINK, "<" + address(request.getUriInfo(), next) + ">; rel=\"next\"");
            }
        }
    }

    /** The address that was asked for, with another cursor; without the host, which a proxy may know by another name. */
    private static String address(UriInfo asked, String cursor) {
        List<String> query = new ArrayList<>();
        asked.getQueryParameters().forEach((name, values) -> {
            if (!name.equals("cursor")) {
                values.forEach(value -> query.add(encode(name) + "=" + encode(value)));
            }
        });
        query.add("cursor=" + encode(cursor));
        return asked.getRequestUri().getRawPath() + "?" + String.join("&", query);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
