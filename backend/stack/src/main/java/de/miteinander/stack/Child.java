package de.miteinander.stack;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A Java program in a process of its own, with a log file and a pid file beside it. */
final class Child implements AutoCloseable {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private final String name;
    private final Process process;
    private final Path log;
    private final Path pidFile;

    private Child(String name, Process process, Path log, Path pidFile) {
        this.name = name;
        this.process = process;
        this.log = log;
        this.pidFile = pidFile;
    }

    /** Starts the Java that runs this launcher with the arguments. It ends with this launcher. */
    static Child java(String name, Path folder, List<String> arguments, Map<String, String> environment) {
        var log = Folders.create(folder).resolve(name + ".log");
        var pidFile = folder.resolve(name + ".pid");
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.to(log.toFile()))
                .redirectInput(Redirect.PIPE);
        builder.environment().putAll(environment);
        try {
            var process = builder.start();
            Files.writeString(pidFile, Long.toString(process.pid()));
            var child = new Child(name, process, log, pidFile);
            Runtime.getRuntime().addShutdownHook(new Thread(child::close));
            return child;
        } catch (IOException failure) {
            throw new StackException(name + " could not be started.", failure);
        }
    }

    /** Waits until the address answers 200; fails at once when the process ends before. */
    void awaitReady(URI health, Duration limit) {
        var end = System.nanoTime() + limit.toNanos();
        while (System.nanoTime() < end) {
            if (!process.isAlive()) {
                throw new StackException(name + " ended while starting (exit " + process.exitValue() + "). " + tail());
            }
            if (answers(health)) {
                return;
            }
            pause();
        }
        throw new StackException(name + " was not ready within " + limit.toSeconds() + " s. " + tail());
    }

    /** Waits for a program that does one thing and ends. */
    void awaitEnd(Duration limit) {
        try {
            if (!process.waitFor(limit.toSeconds(), TimeUnit.SECONDS)) {
                throw new StackException(name + " took longer than " + limit.toSeconds() + " s. " + tail());
            }
            if (process.exitValue() != 0) {
                throw new StackException(name + " failed (exit " + process.exitValue() + "). " + tail());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } finally {
            close();
        }
    }

    /** Ends the process without asking it (SIGKILL). */
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    ProcessHandle process() {
        return process.toHandle();
    }

    @Override
    public void close() {
        end(process.toHandle());
        try {
            Files.deleteIfExists(pidFile);
        } catch (IOException failure) {
            throw new StackException("The pid file of " + name + " could not be deleted.", failure);
        }
    }

    private static void end(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(10, TimeUnit.SECONDS);
        } catch (Exception stubborn) {
            process.destroyForcibly();
        }
    }

    private static boolean answers(URI health) {
        try {
            var request = HttpRequest.newBuilder(health)
                    .timeout(Duration.ofSeconds(3))
                    .build();
            return HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException away) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StackException("Interrupted while waiting for " + health, interrupted);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private String tail() {
        try {
            var lines = Files.readAllLines(log);
            return "Last lines of " + log + ":\n"
                    + String.join("\n", lines.subList(Math.max(0, lines.size() - 15), lines.size()));
        } catch (IOException failure) {
            return "See " + log + ".";
        }
    }
}
