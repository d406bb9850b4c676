package de.miteinander.stack;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** What the browser must not do with the site; the web server in production sends the same. */
final class SiteHeaders extends Handler.Wrapper {

    /** React Aria puts these two rules into the page; see docs on the content security policy of the frontend. */
    private static final String STYLES_OF_REACT_ARIA = "'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='"
            + " 'sha256-gYiS/BvZvRcK27JIXTuwhZ3hs2+VJ1X+2gUlE+farlg='";

    private final Map<String, String> headers;

    SiteHeaders(Handler site, String identityProvider) {
        super(site);
        this.headers = headers(identityProvider);
    }

    static Map<String, String> headers(String identityProvider) {
        var headers = new LinkedHashMap<String, String>();
        headers.put(
                "Content-Security-Policy",
                "default-src 'none'; script-src 'self'; style-src 'self' " + STYLES_OF_REACT_ARIA
                        + "; img-src 'self' data:; font-src 'self'; connect-src 'self' " + identityProvider
                        + "; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
                        + "; require-trusted-types-for 'script'");
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Referrer-Policy", "no-referrer");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        return headers;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        headers.forEach(response.getHeaders()::put);
        return super.handle(request, response, callback);
    }
}
