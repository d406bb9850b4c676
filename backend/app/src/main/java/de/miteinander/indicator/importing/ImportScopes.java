package de.miteinander.indicator.importing;

import de.miteinander.indicator.series.Period;
import de.miteinander.indicator.series.PeriodException;
import de.miteinander.platform.problem.Fault;
import de.miteinander.platform.problem.Message;
import de.miteinander.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Reads the scope of an import that replaces. */
@ApplicationScoped
class ImportScopes {

    private final Jdbi database;

    ImportScopes(Jdbi database) {
        this.database = database;
    }

    /**
     * The scope, or null for an import that merges.
     *
     * @throws ProblemException 400 when replace has no scope, or a scope has something unknown or twice
     */
    @Nullable ImportScope of(ImportWishes wishes) {
        boolean stated = wishes.scopeIndicator != null
                || wishes.scopeArea != null
                || wishes.scopeFrom != null
                || wishes.scopeTo != null;
        List<Fault> faults = new ArrayList<>();
        if (!wishes.replaces()) {
            if (stated) {
                faults.add(new Fault(
                        "?mode",
                        "SCOPE_WITHOUT_REPLACE",
                        Message.of(
                                "Ein Umfang gehört nur zum Ersetzen (mode=replace).",
                                "A scope belongs to replacing only (mode=replace).")));
                throw ProblemException.invalid(faults);
            }
            return null;
        }
        if (codes(wishes.scopeIndicator).isEmpty()) {
            faults.add(new Fault(
                    "?scopeIndicator",
                    "SCOPE_REQUIRED",
                    Message.of(
                            "Sagen Sie, für welche Indikatoren die Datei alles enthält.",
                            "Say for which indicators the file holds everything.")));
        }
        if (wishes.onErrorOrAbort() == OnError.SKIP) {
            faults.add(new Fault(
                    "?onError",
                    "NOT_WITH_REPLACE",
                    Message.of(
                            "Beim Ersetzen werden keine Zeilen ausgelassen: ihre Werte würden zurückgezogen.",
                            "Replacing leaves out no rows: their figures would be withdrawn.")));
        }
        Set<UUID> indicators = known(
                "?scopeIndicator", codes(wishes.scopeIndicator), "SELECT id FROM indicator WHERE code = :code", faults);
        Set<UUID> areas = known(
                "?scopeArea",
                codes(wishes.scopeArea),
                "SELECT id FROM area WHERE code = :code OR ags = :code ORDER BY code = :code DESC LIMIT 1",
                faults);
        Period from = period("?scopeFrom", wishes.scopeFrom, faults);
        Period to = period("?scopeTo", wishes.scopeTo, faults);
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        return new ImportScope(indicators, areas, from, to);
    }

    private static List<String> codes(@Nullable String list) {
        return list == null
                ? List.of()
                : Arrays.stream(list.split(","))
                        .map(String::strip)
                        .filter(code -> !code.isEmpty())
                        .toList();
    }

    private Set<UUID> known(String pointer, List<String> codes, String sql, List<Fault> faults) {
        Set<UUID> ids = new HashSet<>();
        for (String code : codes) {
            UUID id = database.withHandle(handle -> handle.createQuery(sql)
                    .bind("code", code)
                    .mapTo(UUID.class)
                    .findOne()
                    .orElse(null));
            if (id == null) {
                faults.add(new Fault(
                        pointer,
                        "UNKNOWN",
                        Message.of("„" + code + "“ gibt es nicht.", "There is no “" + code + "”.")));
            } else if (!ids.add(id)) {
                faults.add(new Fault(
                        pointer,
                        "NAMED_TWICE",
                        Message.of("„" + code + "“ steht zweimal da.", "“" + code + "” stands there twice.")));
            }
        }
        return ids;
    }

    private static @Nullable Period period(String pointer, @Nullable String text, List<Fault> faults) {
        if (text == null) {
            return null;
        }
        try {
            return Period.parse(text);
        } catch (PeriodException wrong) {
            faults.add(new Fault(pointer, wrong.code().name(), wrong.code().message()));
            return null;
        }
    }
}
