package de.miteinander.stack.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The content files by themselves; that the product takes them is tested with the running product. */
class ContentTest {

    private static final Pattern REFERENCE = Pattern.compile("@([a-z]+:[A-Za-z0-9-]+)");
    private static final JsonNode MAPPING = Content.read(Figures.MAPPING);

    @Test
    void everySentenceOfTheSourceDocumentHasItsPlace() throws IOException {
        var content = new ArrayList<String>();
        for (var script : DemoContent.SCRIPTS) {
            collectGerman(Content.read(script), content);
        }
        var all = content.stream().map(ContentTest::plain).collect(Collectors.joining(" "));

        assertThat(sourceDocument())
                .hasSizeGreaterThan(40)
                .allSatisfy(sentence -> assertThat(all).contains(plain(sentence)));
    }

    private static Stream<String> sourceDocument() throws IOException {
        try (var text = ContentTest.class.getResourceAsStream("/demo/source-document.txt")) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.strip().replaceFirst("^(\\d+\\.|-) ", ""))
                    .filter(Predicate.not(String::isBlank));
        }
    }

    /** Only letters and digits count: the slides' bold marks, line breaks and bullets do not. */
    private static String plain(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static void collectGerman(JsonNode node, List<String> texts) {
        if (node.path("de").isTextual()) {
            texts.add(node.path("de").asText());
        }
        node.forEach(child -> collectGerman(child, texts));
    }

    @Test
    void everyTextHasAnEnglishTranslationUnlessItIsAName() {
        for (var script : DemoContent.SCRIPTS) {
            var lacking = new ArrayList<String>();
            collectUntranslated("", Content.read(script), lacking);
            assertThat(lacking).as(script).allMatch(place -> place.contains("/name "));
        }
    }

    private static void collectUntranslated(String place, JsonNode node, List<String> lacking) {
        if (node.path("de").isTextual() && !node.has("en")) {
            lacking.add(place + " " + node.path("de").asText());
        }
        node.properties()
                .forEach(member -> collectUntranslated(place + "/" + member.getKey(), member.getValue(), lacking));
        if (node.isArray()) {
            node.forEach(child -> collectUntranslated(place, child, lacking));
        }
    }

    @Test
    void everyReferenceIsDefinedBeforeItIsUsed() {
        Set<String> defined = new HashSet<>();
        Content.read("accounts.json")
                .forEach(account -> defined.add("person:" + account.path("user").asText()));
        for (var script : DemoContent.SCRIPTS) {
            for (var step : Content.read(script)) {
                var kind = step.path("kind").asText();
                assertDefined(step.path("create").asText() + step.path("find").asText(), defined);
                step.path("entries").properties().forEach(entry -> {
                    assertDefined(entry.getValue().toString(), defined);
                    defined.add(kind + ":" + entry.getKey());
                });
                step.path("keys").forEach(key -> defined.add(kind + ":" + key.asText()));
                assertDefined(step.toString(), defined);
            }
        }
    }

    private static void assertDefined(String text, Set<String> defined) {
        assertThat(REFERENCE.matcher(text).results().map(reference -> reference.group(1)))
                .isSubsetOf(defined);
    }

    @Test
    void everySeriesOfTheDataFileHasAnIndicator() {
        var inData = new TreeSet<String>();
        Figures.data().forEach(row -> inData.add(row.getField("series_id")));
        var mapped = new TreeSet<String>();
        MAPPING.path("series").fieldNames().forEachRemaining(mapped::add);

        assertThat(mapped).isEqualTo(inData);
        assertThat(MAPPING.path("series")
                        .valueStream()
                        .map(series -> series.path("indicator").asText()))
                .isSubsetOf(entries("indicator"));
    }

    @Test
    void everySourceOfTheDataFileIsEntered() {
        var urls = new TreeSet<String>();
        for (var step : Content.read("indicators.json")) {
            if (step.path("kind").asText().equals("source")) {
                step.path("entries")
                        .forEach(source -> urls.add(source.path("url").asText()));
            }
        }

        assertThat(Figures.data()).allSatisfy(row -> assertThat(urls).contains(row.getField("source_url")));
    }

    @Test
    void theFiguresLeftOutAreTheReadyFileOfTheExamples() throws IOException {
        var ready = Files.readString(Path.of("../../docs/examples/foreigners_share.csv"));

        assertThat(ready).isEqualTo(Figures.csv(Figures.data(), MAPPING, true));
    }

    private static Set<String> entries(String kind) {
        var keys = new TreeSet<String>();
        for (var step : Content.read("indicators.json")) {
            if (step.path("kind").asText().equals(kind)) {
                step.path("entries").fieldNames().forEachRemaining(keys::add);
                step.path("keys").forEach(key -> keys.add(key.asText()));
            }
        }
        return keys;
    }
}
