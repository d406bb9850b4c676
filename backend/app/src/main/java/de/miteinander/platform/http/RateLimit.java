package de.miteinander.platform.http;

import de.miteinander.platform.access.Caller;
import de.miteinander.platform.problem.CommonProblem;
import de.miteinander.platform.problem.Message;
import de.miteinander.platform.problem.ProblemException;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * So many requests a minute for each account, service, or address of the unknown. Counted per instance, in one-minute
 * windows; a guard against loops and guessing, not a quota.
 */
@Singleton
public class RateLimit {

    private static final String LEFT = "miteinander.rate-limit.left";

    private record Window(long minute, int used) {}

    private final Map<String, Window> windows = new ConcurrentHashMap<>();
    private final int perMinute;
    private final Clock clock;
    private final Caller caller;

    RateLimit(
            @ConfigProperty(name = "miteinander.rate-limit.requests-per-minute") int perMinute,
            Clock clock,
            Caller caller) {
        this.perMinute = perMinute;
        this.clock = clock;
        this.caller = caller;
    }

    @ServerRequestFilter
    public void count(HttpServerRequest request, ContainerRequestContext context) {
        long second = clock.instant().getEpochSecond();
        long minute = second / 60;
        String who = caller.isAnonymous() ? "address " + request.remoteAddress().hostAddress() : caller.subject();
        Window window = windows.merge(
                who,
                new Window(minute, 1),
                (before, first) -> before.minute() == minute ? new Window(minute, before.used() + 1) : first);
        long wait = 60 - second % 60;
        context.setProperty(LEFT, "\"default\";r=" + Math.max(0, perMinute - window.used()) + ";t=" + wait);
        if (windows.size() > 50_000) {
            windows.values().removeIf(old -> old.minute() < minute);
        }
        if (window.used() > perMinute) {
            throw new ProblemException(
                            CommonProblem.TOO_MANY_REQUESTS,
                            Message.of(
                                    "Warten Sie " + wait + " Sekunden und versuchen Sie es noch einmal.",
                                    "Wait " + wait + " seconds and try again."))
                    .with("Retry-After", Long.toString(wait));
        }
    }

    /** Every answer says how many requests are left (draft-ietf-httpapi-ratelimit-headers). */
    @ServerResponseFilter
    public void tell(ContainerRequestContext request, ContainerResponseContext answer) {
        Object left = request.getProperty(LEFT);
        if (left != null) {
            answer.getHeaders().putSingle("RateLimit", left);
        }
    }
}
