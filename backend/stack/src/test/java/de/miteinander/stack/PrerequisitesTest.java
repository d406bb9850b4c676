package de.miteinander.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code ./start} and {@code ./test} say on a machine that lacks something. */
class PrerequisitesTest {

    private static final Path ROOT =
            Path.of("").toAbsolutePath().resolve("../..").normalize();

    @TempDir
    Path machine;

    @BeforeEach
    void onlyTheShellAndItsTools() throws IOException {
        for (var tool : new String[] {"sed", "head", "cut", "dirname", "readlink", "id"}) {
            program(machine.resolve(tool), "exec " + found(tool) + " \"$@\"");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "require_java, 'Miteinander needs a JDK 25 or newer and found none: install one'",
        "require_maven, 'Miteinander needs Maven 3.8 or newer and found none: install the package \"maven\"'",
        "require_node, 'Miteinander needs Node.js 20.19 or newer and found none: install the package \"nodejs\"'",
    })
    void missingToolIsNamedInOneSentence(String check, String sentence) throws Exception {
        var outcome = run(check);

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.said()).startsWith(sentence).hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource({
        "mvn, 'Apache Maven 3.6.3 (abc)', require_maven, 'Miteinander needs Maven 3.8 or newer, but this is 3.6.3'",
        "node, v18.19.0, require_node, 'Miteinander needs Node.js 20.19 or newer, but this is v18.19.0'",
        "node, v20.18.3, require_node, 'Miteinander needs Node.js 20.19 or newer, but this is v20.18.3'",
        "node, v20.20.0, require_node, 'Miteinander needs npm beside Node.js and found none'",
    })
    void oldToolIsNamedWithItsVersion(String tool, String version, String check, String sentence) throws Exception {
        program(machine.resolve(tool), "echo '" + version + "'");

        var outcome = run(check);

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.said()).startsWith(sentence);
    }

    @Test
    void newestEnoughJdkOfTheUsualFoldersIsTaken() throws Exception {
        jdk("jdk-17", "17.0.12");
        jdk("jdk-25", "25.0.1");

        var outcome = run("require_java; echo $JAVA_HOME");

        assertThat(outcome.status()).isZero();
        assertThat(outcome.said().strip())
                .isEqualTo(machine.resolve("jvm/jdk-25").toString());
    }

    @ParameterizedTest
    @CsvSource({"3.8.7, 0", "3.9.11, 0", "4.0.0, 0", "3.8.1, 0", "2.2.1, 1"})
    void mavenIsComparedAsNumbers(String version, int status) throws Exception {
        program(machine.resolve("mvn"), "echo 'Apache Maven " + version + "'");

        assertThat(run("require_maven").status()).isEqualTo(status);
    }

    private void jdk(String name, String version) throws IOException {
        var home = machine.resolve("jvm").resolve(name);
        Files.createDirectories(home.resolve("bin"));
        program(home.resolve("bin/javac"), "exit 0");
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Test\"\nJAVA_VERSION=\"" + version + "\"\n");
    }

    private static void program(Path file, String line) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + line + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private static Path found(String tool) {
        return Stream.of("/bin", "/usr/bin")
                .map(folder -> Path.of(folder, tool))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
    }

    private Outcome run(String check) throws Exception {
        var builder = new ProcessBuilder(found("sh").toString(), "-c", ". scripts/prerequisites.sh; " + check)
                .directory(ROOT.toFile())
                .redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().put("PATH", machine.toString());
        builder.environment().put("HOME", machine.toString());
        builder.environment()
                .put("MITEINANDER_JDK_FOLDERS", machine.resolve("jvm").toString());
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        return new Outcome(process.exitValue(), said);
    }

    private record Outcome(int status, String said) {}
}
