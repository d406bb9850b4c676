package de.miteinander.indicator;

import static de.miteinander.indicator.Imports.HEADER;
import static de.miteinander.indicator.Imports.csv;
import static de.miteinander.indicator.Imports.done;
import static org.assertj.core.api.Assertions.assertThat;

import de.miteinander.testing.TestDatabase;
import de.miteinander.testing.Town;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** The merge of millions of figures is one statement that says nothing for minutes. */
@Town
@TestProfile(ImportPatienceTest.ShortSilence.class)
class ImportPatienceTest {

    /** A connection that is silent for so long is given up. */
    public static final class ShortSilence implements QuarkusTestProfile {

        private static final int SECONDS = 3;

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.datasource.jdbc.additional-jdbc-properties.socketTimeout", Integer.toString(SECONDS));
        }
    }

    @Test
    void anImportMayBeSilentForLongerThanOtherWork() throws SQLException, InterruptedException {
        Counted counted = Counted.ready();
        CompletableFuture<Response> imported;
        try (Connection other = TestDatabase.connect();
                var statement = other.createStatement()) {
            statement.execute("SELECT pg_advisory_lock(hashtextextended('observation-import', 0))");
            imported = CompletableFuture.supplyAsync(() -> csv("", HEADER + counted.row("2020", "5")));
            Thread.sleep(1_000L * (ShortSilence.SECONDS + 2));
        }
        done(imported.join());
        assertThat(counted.values()).isEqualTo(Map.of("2020", 5));
    }
}
