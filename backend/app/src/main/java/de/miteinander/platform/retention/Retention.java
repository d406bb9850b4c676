package de.miteinander.platform.retention;

import de.miteinander.platform.time.Time;
import io.quarkus.arc.ClientProxy;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Forgets every hour what has been kept long enough. Each kind in a transaction of its own: a fault in one keeps none of
 * the others. Several instances may do so at once; whoever comes second finds nothing left.
 */
@ApplicationScoped
public class Retention {

    private static final Logger LOG = Logger.getLogger("de.miteinander.retention");
    private static final Duration EVERY = Duration.ofHours(1);
    private static final Duration AFTER_START = Duration.ofMinutes(2);

    private final Instance<KeptForATime> kinds;
    private final Clock clock;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("retention").factory());

    Retention(@Any Instance<KeptForATime> kinds, Clock clock) {
        this.kinds = kinds;
        this.clock = clock;
    }

    void start(@Observes StartupEvent started) {
        timer.scheduleWithFixedDelay(this::forgetAll, AFTER_START.toSeconds(), EVERY.toSeconds(), TimeUnit.SECONDS);
    }

    void stop(@Observes ShutdownEvent ending) {
        timer.shutdownNow();
    }

    void forgetAll() {
        for (KeptForATime kind : kinds) {
            try {
                int rows = QuarkusTransaction.requiringNew().call(() -> kind.forget(Time.now(clock)));
                if (rows > 0) {
                    LOG.infof(
                            "%s: %d forgotten",
                            ClientProxy.unwrap(kind).getClass().getSimpleName(), rows);
                }
            } catch (RuntimeException failed) {
                LOG.error("retention", failed);
            }
        }
    }
}
