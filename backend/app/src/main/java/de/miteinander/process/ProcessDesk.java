package de.miteinander.process;

import com.fasterxml.jackson.databind.JsonNode;
import de.miteinander.platform.audit.Audit;
import de.miteinander.platform.precondition.MergePatch;
import de.miteinander.platform.precondition.Version;
import de.miteinander.platform.problem.Fault;
import de.miteinander.platform.problem.Message;
import de.miteinander.platform.problem.ProblemException;
import de.miteinander.platform.time.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sets processes up, keeps them, and publishes them. */
@ApplicationScoped
class ProcessDesk {

    private final Processes processes;
    private final MergePatch patches;
    private final Audit audit;
    private final Clock clock;

    ProcessDesk(Processes processes, MergePatch patches, Audit audit, Clock clock) {
        this.processes = processes;
        this.patches = patches;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    ProcessDetail setUp(NewProcess process) {
        refuseTakenSlug(process.slug(), null);
        refuseWithoutGerman(process.languages());
        Process created = new Process(process, Time.now(clock));
        processes.add(created);
        audit.record("CREATE", "Process", created.id());
        return processes.detail(created.id());
    }

    @Transactional
    ProcessDetail change(UUID id, JsonNode patch, Version expected) {
        Process process = processes.get(id);
        expected.mustBe(process.version());
        ProcessChange change = patches.apply(ProcessChange.of(process), patch, ProcessChange.class);
        refuseTakenSlug(change.slug(), id);
        refuseWithoutGerman(change.languages());
        process.change(change, Time.now(clock));
        audit.record("CHANGE", "Process", id);
        processes.flush();
        return processes.detail(id);
    }

    @Transactional
    ProcessDetail changeStatus(UUID id, ProcessStatusChange change, Version expected) {
        Process process = processes.get(id);
        expected.mustBe(process.version());
        process.moveTo(change.status(), change.reason(), Time.now(clock));
        String reason = change.reason();
        audit.recordBecause(reason == null ? "" : reason, change.status().name(), "Process", id, "status");
        processes.flush();
        return processes.detail(id);
    }

    private void refuseTakenSlug(String slug, @Nullable UUID exceptFor) {
        if (processes.slugIsTaken(slug, exceptFor)) {
            throw ProblemException.duplicate(
                    "/slug",
                    "Diese Kurzadresse hat schon ein anderer Prozess.",
                    "Another process has this slug already.");
        }
    }

    private static void refuseWithoutGerman(@Nullable List<String> languages) {
        if (languages != null && !languages.contains("de")) {
            throw ProblemException.invalid(new Fault(
                    "/languages",
                    "REQUIRED",
                    Message.of("Deutsch („de“) muss dabei sein.", "German (\"de\") must be among them.")));
        }
    }
}
