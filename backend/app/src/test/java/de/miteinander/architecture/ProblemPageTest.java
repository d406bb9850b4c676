package de.miteinander.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import de.miteinander.platform.problem.ProblemType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every problem that a client can get stands in {@code docs/problems.md}, and nothing else does. */
class ProblemPageTest {

    private static final Path PAGE = Path.of("../../docs/problems.md");

    @Test
    void thePageListsEveryProblem() throws IOException {
        List<String> rows = Files.readString(PAGE)
                .lines()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.replaceAll("\\s*\\|\\s*", "|"))
                .toList();
        List<String> expected = new ArrayList<>();
        for (ProblemType type : types()) {
            expected.add("|`%s`|%d|%s|%s|"
                    .formatted(
                            type.uri().substring(ProblemType.BASE.length()),
                            type.status(),
                            type.titleEn(),
                            type.titleDe()));
        }
        TreeSet<String> listed = new TreeSet<>();
        for (String row : rows) {
            String[] cells = row.split("\\|");
            listed.add("|" + cells[1] + "|" + cells[2] + "|" + cells[3] + "|" + cells[4] + "|");
        }
        assertThat(listed)
                .as("rows of docs/problems.md: | `name` | status | English title | German title | what to do |")
                .containsExactlyElementsOf(new TreeSet<>(expected));
        assertThat(rows).as("every row says what to do").allMatch(row -> row.split("\\|").length >= 6);
    }

    @Test
    void namesAreGivenOnce() {
        assertThat(types().stream().map(ProblemType::uri)).doesNotHaveDuplicates();
    }

    private static List<ProblemType> types() {
        List<ProblemType> types = new ArrayList<>();
        for (JavaClass type : MainClasses.ALL) {
            if (type.isEnum() && type.isAssignableTo(ProblemType.class)) {
                for (Object constant : type.reflect().getEnumConstants()) {
                    types.add((ProblemType) constant);
                }
            }
        }
        return types;
    }
}
