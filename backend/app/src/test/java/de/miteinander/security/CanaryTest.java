package de.miteinander.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.miteinander.contract.OpenApi;
import de.miteinander.security.Canaries.Canary;
import de.miteinander.testing.Principal;
import de.miteinander.testing.TestDatabase;
import de.miteinander.testing.Town;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Whatever is sensitive holds a word that stands nowhere else. Everyone reads everything there is to read, and tries to
 * change what they know the address of; what they get, headers, cursors and errors included, holds no word they may not
 * know, and neither does the log.
 */
@Town
class CanaryTest {

    private static final OpenApi CONTRACT = OpenApi.committed();
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String NO_SUCH_PERSON = "00000000-0000-4000-8000-000000000000";

    /** Texts in sensitive tables that are no words of anyone: languages, roles, pseudonyms. */
    private static final Set<String> NO_WORDS = Set.of(
            "account.decided_by",
            "account.roles",
            "person.preferred_language",
            "response.language",
            "testimony.language",
            "testimony.verdict_period",
            "testimony.verdict_result");

    /** A token as it goes over the wire; cursors have no second part. */
    private static final String TOKEN = "eyJ[\\w-]+\\.eyJ";

    @Test
    void nobodyReadsWhatIsNotTheirs() throws IOException, SQLException {
        Log log = new Log();
        Map<String, StringBuilder> seen = new LinkedHashMap<>();
        Canaries canaries;
        log.listen();
        try (Wire wire = new Wire()) {
            canaries = new Canaries(Scene.set());
            for (Map.Entry<String, Optional<Principal>> caller : Callers.all().entrySet()) {
                StringBuilder traffic = new StringBuilder();
                readEverything(wire, canaries, caller.getValue(), traffic);
                changeEverything(wire, canaries, caller.getValue(), traffic);
                seen.put(caller.getKey(), traffic);
            }
            provokeTheDatabase(wire);
        } finally {
            log.stop();
        }
        Set<String> leaks = new TreeSet<>();
        Set<String> unread = new TreeSet<>();
        for (Canary canary : canaries.all()) {
            seen.forEach((caller, traffic) -> {
                if (!canary.mayKnow().contains(caller) && traffic.indexOf(canary.word()) >= 0) {
                    leaks.add(caller + " reads " + canary.where() + ": " + around(traffic, canary.word()));
                }
            });
            boolean read = canary.mayKnow().stream()
                    .anyMatch(caller -> seen.get(caller).indexOf(canary.word()) >= 0);
            if (!canary.mayKnow().isEmpty() && !read) {
                unread.add(canary.where());
            }
        }
        assertThat(leaks).as("words that reached someone who may not know them").isEmpty();
        assertThat(unread)
                .as("words that reached nobody at all, so that their absence elsewhere proves nothing")
                .isEmpty();
        assertThat(log.text())
                .as("the log, in which a rule of the database was broken")
                .contains("fk_membership_person")
                .doesNotContain(Canaries.MARK)
                .doesNotContain(NO_SUCH_PERSON)
                .doesNotContainPattern(TOKEN);
        assertThat(seen.values())
                .as("answers")
                .noneMatch(traffic -> Pattern.compile(TOKEN).matcher(traffic).find());
        assertThat(unseeded())
                .as("sensitive columns without a word in them; give each one in Canaries")
                .isEmpty();
    }

    private static void readEverything(Wire wire, Canaries canaries, Optional<Principal> caller, StringBuilder traffic)
            throws IOException {
        for (OpenApi.Operation operation : CONTRACT.operations()) {
            if (operation.method().equals("get")) {
                for (Ask ask : asks(operation, canaries)) {
                    read(wire, operation, ask, caller, traffic);
                }
            }
        }
    }

    /** Every list whole, by words, and in single steps; every thing that holds a word; as JSON and as CSV. */
    private static List<Ask> asks(OpenApi.Operation operation, Canaries canaries) {
        Set<String> parameters = new TreeSet<>();
        operation
                .parameters("query")
                .forEach(parameter -> parameters.add(parameter.path("name").asText()));
        List<Ask> asks = new ArrayList<>();
        List<String> things = canaries.things(operation.path().split("/")[3]);
        if (operation.path().contains("{")) {
            things.forEach(id -> asks.add(Ask.at(id)));
        } else {
            asks.add(Fixtures.make(operation.id(), Scene.set()));
        }
        if (operation.id().equals("listObservationTable")) {
            canaries.indicatorCodes().forEach(code -> asks.add(Ask.at().query("indicator", code)));
        }
        List<Ask> more = new ArrayList<>();
        for (Ask ask : asks) {
            more.add(parameters.contains("limit") && parameters.contains("cursor") ? ask.query("limit", "200") : ask);
            if (parameters.contains("q")) {
                more.add(ask.query("q", Canaries.MARK));
            }
            if (operation.node().at("/responses/200/content").has("text/csv")) {
                more.add(ask.header("Accept", "text/csv").header("Accept-Language", "en"));
            }
            // Page by page, the cursors tell by what the list is sorted.
            if (parameters.contains("cursor") && !things.isEmpty()) {
                more.add(ask.query("limit", "1"));
                more.add(ask.query("limit", "1").query("sort", "-name"));
            }
        }
        return more;
    }

    private static void read(
            Wire wire, OpenApi.Operation operation, Ask ask, Optional<Principal> caller, StringBuilder traffic)
            throws IOException {
        String target = Exchange.url(operation, ask);
        for (int page = 0; page < 40 && !target.isEmpty(); page++) {
            Wire.Answer answer = wire.send("GET", target, Exchange.headers(operation, ask, caller), null);
            record("GET " + target, answer, traffic);
            String link = answer.header("Link");
            target = link.startsWith("<") ? link.substring(1, link.indexOf('>')) : "";
        }
    }

    private static void record(String request, Wire.Answer answer, StringBuilder traffic) throws IOException {
        traffic.append('\n')
                .append(request.replace(Canaries.MARK, "(the mark)"))
                .append(" -> ");
        traffic.append(answer.status())
                .append(' ')
                .append(answer.headers())
                .append(' ')
                .append(answer.body());
        if (answer.type().equals("application/json")) {
            JsonNode next = JSON.readTree(answer.content()).at("/page/next");
            if (next.isTextual()) {
                byte[] cursor = Base64.getUrlDecoder().decode(next.asText());
                traffic.append(" cursor ").append(new String(cursor, StandardCharsets.UTF_8));
            }
        }
    }

    /** What is refused must not tell either; what is accepted is the caller's own or harmless, an empty change. */
    private static void changeEverything(
            Wire wire, Canaries canaries, Optional<Principal> caller, StringBuilder traffic) throws IOException {
        for (OpenApi.Operation operation : CONTRACT.operations()) {
            if (!operation.method().equals("patch")) {
                continue;
            }
            for (String id : canaries.things(operation.path().split("/")[3])) {
                Ask ask = Ask.at(id).raw("{\"noSuchMember\": 1}").ifMatch("\"0\"");
                Wire.Answer answer = Exchange.send(wire, operation, ask, caller);
                record("PATCH " + Exchange.url(operation, ask), answer, traffic);
            }
        }
    }

    /** Rules that only the database holds: its messages quote the row, and drivers like to log them. */
    private static void provokeTheDatabase(Wire wire) throws IOException {
        Principal coordinator = de.miteinander.testing.People.COORDINATOR;
        OpenApi.Operation adding = CONTRACT.operation("addRepresentation");
        Ask future = Fixtures.make("addRepresentation", Scene.set());
        Ask ask = future.raw(String.valueOf(future.body())
                .replace("Vorstand", Canaries.MARK + "-in-the-log")
                .replace("}", ", \"from\": \"2999-01-01\"}"));
        Wire.Answer added = Exchange.send(wire, adding, ask, Optional.of(coordinator));
        assertThat(added.status()).as(added.toString()).isEqualTo(201);
        String id = JSON.readTree(added.content()).path("id").asText();
        Exchange.send(
                wire,
                CONTRACT.operation("endRepresentation"),
                Ask.at(id).raw("{}").ifMatch("\"0\""),
                Optional.of(coordinator));
        OpenApi.Operation membership = CONTRACT.operation("addMembership");
        Ask nobody = Fixtures.make("addMembership", Scene.set())
                .body("{'personId': '%s', 'role': 'MEMBER'}".formatted(NO_SUCH_PERSON));
        Exchange.send(wire, membership, nobody, Optional.of(coordinator));
    }

    private static String around(StringBuilder traffic, String word) {
        int at = traffic.indexOf(word);
        int line = traffic.lastIndexOf("\n", at);
        return traffic.substring(line + 1, Math.min(line + 120, at)) + " … "
                + traffic.substring(Math.max(line + 1, at - 80), Math.min(traffic.length(), at + word.length() + 20));
    }

    /** Texts of tables whose data class is personal, or a group's own, that no canary stands in. */
    private static Set<String> unseeded() throws SQLException {
        Set<String> unseeded = new TreeSet<>();
        String columns = """
                SELECT c.relname, a.attname FROM pg_attribute a
                JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
                WHERE n.nspname = 'public' AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped
                  AND format_type(a.atttypid, NULL) IN ('text', 'jsonb', 'text[]')
                  AND concat(obj_description(c.oid), col_description(c.oid, a.attnum))
                      ~ 'data class: (may be )?(personal|internal to the group)'
                  AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conrelid = c.oid AND k.contype = 'c'
                                  AND k.conkey = ARRAY[a.attnum])
                """;
        try (Connection database = TestDatabase.connect();
                var statement = database.createStatement();
                var rows = statement.executeQuery(columns)) {
            int found = 0;
            while (rows.next()) {
                found++;
                String name = rows.getString(1) + "." + rows.getString(2);
                if (!NO_WORDS.contains(name) && !Canaries.isSeeded(rows.getString(1), rows.getString(2))) {
                    unseeded.add(name);
                }
            }
            assertThat(found).as("sensitive columns").isGreaterThan(15);
        }
        return unseeded;
    }

    /** Everything that is logged meanwhile, causes included. */
    private static final class Log extends Handler {

        private final Logger root = Logger.getLogger("");
        private final Logger ours = Logger.getLogger("de.miteinander");
        private final StringWriter text = new StringWriter();

        void listen() {
            setLevel(Level.ALL);
            ours.setLevel(Level.ALL);
            root.addHandler(this);
        }

        void stop() {
            root.removeHandler(this);
            ours.setLevel(null);
        }

        String text() {
            return text.toString();
        }

        @Override
        public synchronized void publish(LogRecord entry) {
            PrintWriter out = new PrintWriter(text);
            out.println(entry.getLoggerName() + ": " + entry.getMessage());
            if (entry.getParameters() != null) {
                for (Object parameter : entry.getParameters()) {
                    out.println(parameter);
                }
            }
            if (entry.getThrown() != null) {
                entry.getThrown().printStackTrace(out);
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
