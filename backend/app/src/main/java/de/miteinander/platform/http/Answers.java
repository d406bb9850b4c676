package de.miteinander.platform.http;

import de.miteinander.platform.precondition.Version;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongSupplier;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jspecify.annotations.Nullable;

/** The answers that every resource gives in the same way. */
public final class Answers {

    private Answers() {}

    /**
     * One thing with its version as a strong ETag; 304 when the reader has it already. It may differ by reader and
     * language, so it is never kept by anyone in between.
     */
    public static Response ok(long version, Object entity) {
        EntityTag tag = new Version(version).tag();
        return tag.equals(ifNoneMatch())
                ? asked(Response.notModified(tag))
                : asked(Response.ok(entity).tag(tag));
    }

    /**
     * 304 when the reader names the version it has and that is still the present one; then nothing else need be read.
     *
     * @param version asked only when the reader names one
     */
    public static Optional<Response> unchanged(LongSupplier version) {
        EntityTag known = ifNoneMatch();
        return known != null && known.equals(new Version(version.getAsLong()).tag())
                ? Optional.of(asked(Response.notModified(known)))
                : Optional.empty();
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

    /** Kept by the reader only, and asked about each time. */
    private static Response asked(Response.ResponseBuilder answer) {
        return answer.header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(HttpHeaders.VARY, "Authorization, Accept-Language")
                .build();
    }

    private static @Nullable EntityTag ifNoneMatch() {
        var request = CurrentRequestManager.get();
        if (request == null || !request.getMethod().equals("GET")) {
            return null;
        }
        String sent = request.getHttpHeaders().getHeaderString(HttpHeaders.IF_NONE_MATCH);
        return sent == null ? null : new EntityTag(sent.strip().replace("\"", ""));
    }
}
