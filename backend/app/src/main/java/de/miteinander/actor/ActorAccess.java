package de.miteinander.actor;

import de.miteinander.platform.access.Caller;
import de.miteinander.platform.access.Permission;
import de.miteinander.platform.time.Time;
import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Rights that depend on the actor: who represents an organisation may keep its public profile. */
@ApplicationScoped
public class ActorAccess {

    static final String KEEP_ORGANISATION = "organisation-keep";
    static final String READ_PERSON = "person-read";
    static final String KEEP_PERSON = "person-keep";
    static final String READ_CANDIDATES = "candidates-read";

    private final Jdbi database;
    private final Clock clock;

    ActorAccess(Jdbi database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @PermissionChecker(KEEP_ORGANISATION)
    @Blocking
    boolean mayKeep(SecurityIdentity identity, UUID organisationId) {
        return Caller.has(identity, Permission.WRITE_ACTORS) || represents(Caller.personId(identity), organisationId);
    }

    @PermissionChecker(READ_PERSON)
    boolean mayRead(SecurityIdentity identity, UUID personId) {
        return Caller.has(identity, Permission.READ_PERSONS) || personId.equals(Caller.personId(identity));
    }

    @PermissionChecker(KEEP_PERSON)
    boolean mayKeepPerson(SecurityIdentity identity, UUID personId) {
        return Caller.has(identity, Permission.WRITE_PERSONS) || personId.equals(Caller.personId(identity));
    }

    @PermissionChecker(READ_CANDIDATES)
    @Blocking
    boolean mayReadCandidates(SecurityIdentity identity) {
        return Caller.has(identity, Permission.WRITE_GROUPS) || moderatesAnything(Caller.personId(identity));
    }

    private boolean moderatesAnything(@Nullable UUID person) {
        if (person == null) {
            return false;
        }
        return database.withHandle(handle -> handle.createQuery(
                        "SELECT EXISTS (SELECT FROM membership WHERE person_id = :person AND role = 'MODERATOR' AND status = 'ACTIVE')")
                .bind("person", person)
                .mapTo(Boolean.class)
                .one());
    }

    /** Whether the person represents the organisation today. */
    public boolean represents(@Nullable UUID person, UUID organisation) {
        if (person == null) {
            return false;
        }
        String sql = """
                SELECT EXISTS (SELECT FROM representation
                    WHERE person_id = :person AND organisation_id = :organisation
                      AND from_date <= :today AND (to_date IS NULL OR to_date > :today))
                """;
        return database.withHandle(handle -> handle.createQuery(sql)
                .bind("person", person)
                .bind("organisation", organisation)
                .bind("today", Time.today(clock))
                .mapTo(Boolean.class)
                .one());
    }
}
