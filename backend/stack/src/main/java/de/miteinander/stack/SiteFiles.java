package de.miteinander.stack;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ResourceHandler;
import org.eclipse.jetty.server.handler.gzip.GzipHandler;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.resource.ResourceFactory;

/** The built site: files with a hash in their name are kept for ever, pages of the application are index.html. */
final class SiteFiles extends Handler.Wrapper {

    private static final String PAGE = "/index.html";

    private final Path folder;

    private SiteFiles(Handler files, Path folder) {
        super(files);
        this.folder = folder;
    }

    @SuppressWarnings("removal") // the successor lives in an artefact that is not needed for anything else
    static Handler of(Path folder) {
        var files = new ResourceHandler();
        files.setBaseResource(ResourceFactory.root().newResource(folder));
        files.setDirAllowed(false);
        files.setEtags(true);
        var compressed = new GzipHandler();
        compressed.setHandler(new SiteFiles(files, folder));
        return compressed;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        if (!HttpMethod.GET.is(request.getMethod()) && !HttpMethod.HEAD.is(request.getMethod())) {
            response.getHeaders().put(HttpHeader.ALLOW, "GET, HEAD");
            Response.writeError(request, response, callback, HttpStatus.METHOD_NOT_ALLOWED_405);
            return true;
        }
        var path = request.getHttpURI().getCanonicalPath();
        var file = folder.resolve(path.substring(1)).normalize();
        var exists = file.startsWith(folder) && Files.isRegularFile(file);
        if (!exists && namesAFile(path)) {
            Response.writeError(request, response, callback, HttpStatus.NOT_FOUND_404);
            return true;
        }
        var hashed = exists && path.startsWith("/assets/");
        response.getHeaders()
                .put(HttpHeader.CACHE_CONTROL, hashed ? "public, max-age=31536000, immutable" : "no-cache");
        return super.handle(exists ? request : page(request), response, callback);
    }

    /** A missing picture is missing; a missing page is a route of the application. */
    private static boolean namesAFile(String path) {
        return path.startsWith("/assets/")
                || path.substring(path.lastIndexOf('/')).contains(".");
    }

    private static Request page(Request request) {
        return Request.serveAs(request, HttpURI.build(request.getHttpURI()).path(PAGE));
    }
}
