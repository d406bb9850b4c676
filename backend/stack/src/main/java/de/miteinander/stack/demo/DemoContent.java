package de.miteinander.stack.demo;

import de.miteinander.stack.Progress;
import de.miteinander.stack.StackException;
import de.miteinander.stack.Tokens;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * The demo content: the source document, whole, and the real figures of its town. What is there already is found by its
 * natural key and left alone, so loading may be repeated after an interruption, and content that was added to the files
 * later finds its way into an installation that has the rest.
 */
public final class DemoContent {

    /** In the order in which they need each other. */
    static final List<String> SCRIPTS = List.of(
            "organisations.json",
            "process.json",
            "bodies.json",
            "guidelines.json",
            "working-groups.json",
            "goals.json",
            "prompts.json",
            "measures.json",
            "indicators.json");

    private static final String ACCOUNTS = "accounts.json";

    private DemoContent() {}

    /**
     * Loads what is missing.
     *
     * @param api where the API is, for example {@code http://localhost:8088/api/v1}
     */
    public static void load(String api, Tokens tokens, Progress progress) {
        var people = new Api(api, tokens);
        var known = new Known();
        progress.say("Loading the demo content");
        new Accounts(people, known).load(Content.read(ACCOUNTS));
        for (var script : SCRIPTS) {
            new Script(people, known, progress).run(Content.read(script));
        }
        new Figures(people).load();
        progress.say("The demo content is loaded");
    }

    /** Changes whenever a content file does. */
    public static String checksum() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var file : files()) {
                digest.update(file.getBytes(StandardCharsets.UTF_8));
                try (InputStream content = Content.open(file)) {
                    digest.update(content.readAllBytes());
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException | IOException failure) {
            throw new StackException("The demo content cannot be read.", failure);
        }
    }

    private static List<String> files() {
        var files = new ArrayList<>(SCRIPTS);
        files.add(ACCOUNTS);
        files.add(Figures.MAPPING);
        files.add(Figures.DATA);
        return files;
    }
}
