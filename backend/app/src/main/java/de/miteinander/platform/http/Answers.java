package de.miteinander.platform.http;

import de.miteinander.platform.precondition.Version;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

/** The answers that every resource gives in the same way. */
public final class Answers {

    private Answers() {}

    /**
     * One thing with its version as a strong ETag; 304 when the reader has it already. It may differ by reader and
     * language, so it is never kept by anyone in between.
     */
    public static Response ok(long version, Object entity) {
        EntityTag tag = new Version(version).tag();
        if (tag.equals(ifNoneMatch())) {
            return Response.notModified(tag).build();
        }
        return Response.ok(entity)
                .tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(HttpHeaders.VARY, "Authorization, Accept-Language")
                .build();
    }

    /**
     * One thing that also shows what its version does not know of: how many answers it has, or whether it is late today.
     * The version serves to change it, not to skip reading it.
     */
    public static Response fresh(long version, Object entity) {
        return Response.ok(entity)
                .tag(new Version(version).tag())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.VARY, "Authorization, Accept-Language")
                .build();
    }

    /** A new thing, with the place where it can be read. */
    public static Response created(String collection, UUID id, long version, Object entity) {
        return Response.created(URI.create("/api/v1/" + collection + "/" + id))
                .tag(new Version(version).tag())
                .entity(entity)
                .build();
    }

    private static EntityTag ifNoneMatch() {
        var request = CurrentRequestManager.get();
        String sent = request == null ? null : request.getHttpHeaders().getHeaderString(HttpHeaders.IF_NONE_MATCH);
        boolean read = request != null && request.getMethod().equals("GET");
        return new EntityTag(read && sent != null ? sent.strip().replace("\"", "") : "\0");
    }
}
