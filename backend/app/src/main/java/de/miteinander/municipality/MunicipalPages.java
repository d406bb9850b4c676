package de.miteinander.municipality;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import de.miteinander.platform.audit.Audit;
import de.miteinander.platform.precondition.MergePatch;
import de.miteinander.platform.precondition.Version;
import de.miteinander.platform.problem.ProblemException;
import de.miteinander.platform.sql.Rows;
import de.miteinander.platform.text.NewText;
import de.miteinander.platform.text.StoredJson;
import de.miteinander.platform.text.TranslatedText;
import de.miteinander.platform.time.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** The pages whose content the municipality sets: imprint, privacy notice, accessibility statement, about. */
@ApplicationScoped
class MunicipalPages {

    private static final String COLUMNS = "id, version, slug, title, body, reviewed_on, updated_at";

    private record Texts(TranslatedText title, TranslatedText body) {}

    private final Jdbi database;
    private final MergePatch patches;
    private final Audit audit;
    private final Clock clock;

    MunicipalPages(Jdbi database, MergePatch patches, Audit audit, Clock clock) {
        this.database = database;
        this.patches = patches;
        this.audit = audit;
        this.clock = clock;
    }

    List<MunicipalPage> all() {
        return database.withHandle(handle -> handle.createQuery("SELECT " + COLUMNS + " FROM page ORDER BY slug")
                .map(Rows.of(MunicipalPage.class))
                .list());
    }

    MunicipalPage get(String slug) {
        return database.withHandle(handle -> handle.createQuery("SELECT " + COLUMNS + " FROM page WHERE slug = :slug")
                .bind("slug", slug)
                .map(Rows.of(MunicipalPage.class))
                .findOne()
                .orElseThrow(ProblemException::notFound));
    }

    @Transactional
    MunicipalPage change(String slug, JsonNode patch, Version expected) {
        MunicipalPage page = get(slug);
        expected.mustBe(page.version());
        PageChange change = patches.apply(page.asSent(), patch, PageChange.class);
        String sql = """
                UPDATE page SET title = :title::jsonb, body = :body::jsonb, reviewed_on = :reviewed,
                       updated_at = :now, version = version + 1
                WHERE slug = :slug AND version = :version
                """;
        Texts before = texts(slug);
        int written = database.withHandle(handle -> handle.createUpdate(sql)
                .bind("slug", slug)
                .bind("version", page.version())
                .bind("title", json(before.title(), change.title()))
                .bind("body", json(before.body(), change.body()))
                .bind("reviewed", change.reviewedOn())
                .bind("now", Time.now(clock))
                .execute());
        if (written == 0) {
            expected.mustBe(get(slug).version());
        }
        audit.record("CHANGE", "MunicipalPage", page.id(), "title", "body", "reviewedOn");
        return get(slug);
    }

    private Texts texts(String slug) {
        return database.withHandle(handle -> handle.createQuery("SELECT title, body FROM page WHERE slug = :slug")
                .bind("slug", slug)
                .map(Rows.of(Texts.class))
                .one());
    }

    private static String json(TranslatedText before, NewText text) {
        try {
            return StoredJson.MAPPER.writeValueAsString(before.changedTo(text));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
