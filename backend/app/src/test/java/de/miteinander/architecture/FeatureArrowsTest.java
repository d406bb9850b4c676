package de.miteinander.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Features use each other only along the arrows of {@code architecture/arrows.txt}, and never in a circle. */
class FeatureArrowsTest {

    private static final Map<String, Set<String>> ALLOWED = read();

    @Test
    void featuresUseOnlyWhatTheTableAllows() {
        Set<String> faults = new TreeSet<>();
        for (JavaClass type : MainClasses.ALL) {
            String from = MainClasses.feature(type).orElse("platform");
            if (from.equals("platform")) {
                continue;
            }
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                MainClasses.feature(dependency.getTargetClass())
                        .filter(to -> !to.equals(from) && !to.equals("platform"))
                        .filter(to -> !ALLOWED.getOrDefault(from, Set.of()).contains(to))
                        .ifPresent(to -> faults.add(from + " -> " + to + ": " + dependency.getDescription()));
            }
        }
        assertThat(faults)
                .as("arrows that architecture/arrows.txt does not allow (turn the arrow round, or add it for review)")
                .isEmpty();
    }

    @Test
    void platformKnowsNoFeature() {
        Set<String> faults = MainClasses.ALL.stream()
                .filter(type ->
                        MainClasses.feature(type).filter("platform"::equals).isPresent())
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(dependency -> MainClasses.feature(dependency.getTargetClass())
                        .filter(to -> !to.equals("platform"))
                        .isPresent())
                .map(Dependency::getDescription)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(faults).isEmpty();
    }

    @Test
    void theTableItselfHasNoCircle() {
        ALLOWED.keySet()
                .forEach(feature -> assertThat(reachable(feature, new TreeSet<>()))
                        .as("what %s reaches along the arrows", feature)
                        .doesNotContain(feature));
    }

    @Test
    void subPackagesHaveNoCircles() {
        slices().matching("de.miteinander.(*.*)..").should().beFreeOfCycles().check(MainClasses.ALL);
    }

    private static Set<String> reachable(String from, Set<String> seen) {
        ALLOWED.getOrDefault(from, Set.of()).forEach(to -> {
            if (seen.add(to)) {
                reachable(to, seen);
            }
        });
        return seen;
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> arrows = new TreeMap<>();
        for (String line : lines()) {
            String[] sides = line.split("->");
            arrows.put(
                    sides[0].strip(),
                    Arrays.stream(sides[1].split(",")).map(String::strip).collect(Collectors.toSet()));
        }
        return arrows;
    }

    private static List<String> lines() {
        try (InputStream table = FeatureArrowsTest.class.getResourceAsStream("/architecture/arrows.txt")) {
            String text = new String(Objects.requireNonNull(table).readAllBytes(), StandardCharsets.UTF_8);
            return new ArrayList<>(text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
