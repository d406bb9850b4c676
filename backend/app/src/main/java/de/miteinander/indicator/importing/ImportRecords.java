package de.miteinander.indicator.importing;

import de.miteinander.indicator.importing.ImportReport.Counts;
import de.miteinander.platform.text.StoredJson;
import org.jdbi.v3.core.Handle;

/** The record that is kept of every import. */
final class ImportRecords {

    private ImportRecords() {}

    static void keep(Handle handle, ImportOutcome outcome, String actor, String fileHash, OnError onError) {
        Counts counts = outcome.counts();
        handle.createUpdate("""
                        INSERT INTO observation_import (id, actor, file_hash, on_error, mode, undoes, rows, inserted, updated,
                            unchanged, withdrawn, rejected, report, recorded_at)
                        VALUES (:id, :actor, :hash, :onError, :mode, :undoes, :rows, :inserted, :updated, :unchanged,
                            :withdrawn, :rejected, CAST(:report AS jsonb), :now)
                        """)
                .bind("id", outcome.id())
                .bind("actor", actor)
                .bind("hash", fileHash)
                .bind("onError", onError)
                .bind("mode", outcome.modeOrMerge())
                .bind("undoes", outcome.undoes())
                .bind("rows", counts.rows())
                .bind("inserted", counts.inserted())
                .bind("updated", counts.updated())
                .bind("unchanged", counts.unchanged())
                .bind("withdrawn", counts.deleted())
                .bind("rejected", counts.rejected())
                .bind("report", StoredJson.MAPPER.valueToTree(outcome).toString())
                .bind("now", outcome.recordedAt())
                .execute();
    }
}
