package de.miteinander.platform.http;

import de.miteinander.platform.precondition.Version;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.LongSupplier;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jspecify.annotations.Nullable;

/** The answers that every resource gives in the same way. */
public final class Answers {

    private Answers() {}

    /** What a GET answers differently to. */
    public static final String VARY = "Accept, Authorization, Accept-Language";

    private static final Set<String> READING = Set.of("GET", "HEAD");

    private static final int LENGTH_OF_FORM = 6;

    /**
     * One thing with its version as a strong ETag; 304 when the reader has it already. It may differ by reader and
     * language, so it is never kept by anyone in between.
     */
    public static Response ok(long version, Object entity) {
        return unchanged(() -> version)
                .orElseGet(() -> asked(Response.ok(entity).tag(tag(version))));
    }

    /**
     * 304 when the reader names the version it has and that is still the present one; then nothing else need be read. A
     * browser names what it has of this address even if that is in another language, so the version alone counts only from
     * someone who knows it by itself.
     *
     * @param version asked only when the reader names one
     */
    public static Optional<Response> unchanged(LongSupplier version) {
        List<String> known = ifNoneMatch();
        if (known.isEmpty()) {
            return Optional.empty();
        }
        long present = version.getAsLong();
        EntityTag tag = tag(present);
        return known.contains(tag.getValue())
                        || known.contains(new Version(present).tag().getValue())
                ? Optional.of(asked(Response.notModified(tag)))
                : Optional.empty();
    }

    /** The ETag of what this request reads: another one for each language, format and reader. */
    public static EntityTag tag(long version) {
        var request = reading();
        return request == null ? new Version(version).tag() : new Version(version).tag(form(request));
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
                .header(HttpHeaders.VARY, VARY)
                .build();
    }

    /** In a few letters: what is accepted, in which language, and who reads; not the token, which is a new one every few minutes. */
    private static String form(ResteasyReactiveRequestContext request) {
        String asked = request.getHttpHeaders().getHeaderString(HttpHeaders.ACCEPT)
                + '\n'
                + request.getHttpHeaders().getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)
                + '\n'
                + reader(request);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(asked.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, LENGTH_OF_FORM);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static String reader(ResteasyReactiveRequestContext request) {
        return request.serverRequest().unwrap(RoutingContext.class).user() instanceof QuarkusHttpUser user
                ? user.getSecurityIdentity().getPrincipal().getName()
                        + '\n'
                        + new TreeSet<>(user.getSecurityIdentity().getRoles())
                : "";
    }

    /** The values of the tags that the reader names. */
    private static List<String> ifNoneMatch() {
        var request = reading();
        String sent = request == null ? null : request.getHttpHeaders().getHeaderString(HttpHeaders.IF_NONE_MATCH);
        return sent == null
                ? List.of()
                : Arrays.stream(sent.split(","))
                        .map(tag -> tag.strip().replaceFirst("^W/", "").replace("\"", ""))
                        .toList();
    }

    private static @Nullable ResteasyReactiveRequestContext reading() {
        var request = CurrentRequestManager.get();
        return request == null || !READING.contains(request.getMethod()) ? null : request;
    }
}
