package de.miteinander.stack;

import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.proxy.ProxyHandler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Hands calls on to the backend, so that the browser sees one origin; bodies stream both ways. */
final class BackendProxy extends ProxyHandler.Reverse {

    private static final String AWAY = """
            {"type":"about:blank","title":"Backend away","status":503,\
            "detail":"The backend does not answer; try again in a moment."}""";

    BackendProxy(int backendPort) {
        super(request -> HttpURI.build(request.getHttpURI())
                .scheme("http")
                .host("127.0.0.1")
                .port(backendPort));
    }

    @Override
    protected void configureHttpClient(HttpClient client) {
        super.configureHttpClient(client);
        client.setConnectTimeout(2_000);
        client.setIdleTimeout(300_000); // server-sent events are silent for long
    }

    /** The backend builds addresses such as Location from the host that the browser named. */
    @Override
    protected void copyRequestHeaders(Request incoming, org.eclipse.jetty.client.Request outgoing) {
        super.copyRequestHeaders(incoming, outgoing);
        var host = incoming.getHeaders().get(HttpHeader.HOST);
        if (host != null) {
            outgoing.headers(headers -> headers.put(HttpHeader.HOST, host));
        }
    }

    @Override
    protected void onServerToProxyResponseFailure(
            Request incoming,
            org.eclipse.jetty.client.Request outgoing,
            org.eclipse.jetty.client.@Nullable Response answer,
            Response response,
            Callback callback,
            Throwable failure) {
        if (response.isCommitted()) {
            callback.failed(failure);
            return;
        }
        response.reset();
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE_503);
        response.getHeaders()
                .put(HttpHeader.CONTENT_TYPE, "application/problem+json")
                .put(HttpHeader.RETRY_AFTER, "2")
                .put(HttpHeader.CACHE_CONTROL, "no-store");
        Content.Sink.write(response, true, AWAY, callback);
    }
}
