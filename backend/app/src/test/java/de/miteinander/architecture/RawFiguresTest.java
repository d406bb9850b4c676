package de.miteinander.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import de.miteinander.indicator.series.FigureTables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Everyone reads figures through the views, where small counts are protected; few classes see what was recorded. */
class RawFiguresTest {

    private static final Path SOURCES = Path.of("src/main/java/de/miteinander");

    /** The tables themselves after FROM, JOIN, UPDATE or INTO, not the views {@code published_…}. */
    private static final Pattern RECORDED =
            Pattern.compile("(?i)\\b(from|join|update|into)\\s+(observation|observation_revision)\\b(?!_)");

    /** Those that write figures, protect them, or hand them to the data steward after a fresh sign-in. */
    private static final Set<String> MAY = Set.of(
            "indicator/importing/ImportUndos.java",
            "indicator/importing/Merge.java",
            "indicator/protection/ProtectionGate.java",
            "indicator/protection/Registry.java",
            "indicator/series/ObservationDesk.java",
            "indicator/series/Observations.java",
            "indicator/series/RevisionSql.java",
            "indicator/source/Sources.java");

    private static Set<String> naming(Pattern pattern) throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
                if (pattern.matcher(Files.readString(file)).find()) {
                    found.add(SOURCES.relativize(file).toString().replace('\\', '/'));
                }
            }
        }
        return found;
    }

    @Test
    void onlyFewClassesReadWhatWasRecorded() throws IOException {
        assertThat(naming(RECORDED)).isSubsetOf(MAY);
    }

    @Test
    void whatIsReadByNameIsAViewToo() throws IOException {
        assertThat(FigureTables.NOW).isEqualTo("published_observation");
        assertThat(FigureTables.HISTORY).isEqualTo("published_revision");
        assertThat(FigureTables.then("true")).contains("FROM published_revision v");
        assertThat(naming(Pattern.compile("= \"(observation|observation_revision)\"")))
                .isEmpty();
    }

    @Test
    void whoReadsItForOthersAsksForNothingElse() throws IOException {
        // Observations has one statement on the table, for the data steward; Sources asks whether a source is in use.
        String observations = Files.readString(SOURCES.resolve("indicator/series/Observations.java"));
        String sources = Files.readString(SOURCES.resolve("indicator/source/Sources.java"));
        assertThat(RECORDED.matcher(observations).results().toList()).hasSize(1);
        assertThat(RECORDED.matcher(sources).results().toList()).hasSize(1);
        assertThat(sources).contains("SELECT EXISTS (SELECT FROM observation_revision WHERE source_id = :id)");
    }

    @Test
    void theRuleKnowsTheTablesFromTheViews() {
        List<String> refused = List.of(
                "SELECT value FROM observation o",
                "JOIN observation_revision v ON",
                "from observation\n",
                "UPDATE observation SET");
        List<String> allowed =
                List.of("FROM published_observation o", "FROM observation_import i", "an observation from a source");
        assertThat(refused).allMatch(sql -> RECORDED.matcher(sql).find());
        assertThat(allowed).noneMatch(sql -> RECORDED.matcher(sql).find());
    }
}
