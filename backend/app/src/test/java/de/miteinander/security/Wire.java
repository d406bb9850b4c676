package de.miteinander.security;

import io.restassured.RestAssured;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * HTTP/1.1 over a bare socket: a request goes out as it is written, no client tidies its path, its headers or its body. The
 * connection is kept as long as the server keeps it.
 */
final class Wire implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 20_000;

    private @Nullable Socket socket;
    private @Nullable InputStream in;

    /**
     * What came back.
     *
     * @param status 0 when the server hung up without an answer
     * @param headers names in lower case; of a repeated header the last
     */
    record Answer(int status, Map<String, String> headers, byte[] content) {

        static final Answer HUNG_UP = new Answer(0, Map.of(), new byte[0]);

        String body() {
            return new String(content, StandardCharsets.UTF_8);
        }

        String header(String name) {
            return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
        }

        /** The media type without its parameters. */
        String type() {
            return header("Content-Type").split(";")[0].strip();
        }

        @Override
        public String toString() {
            String body = body();
            return status + " " + type() + " " + body.substring(0, Math.min(300, body.length()));
        }
    }

    Answer send(String method, String target, Map<String, String> headers, byte @Nullable [] body) throws IOException {
        boolean kept = socket != null;
        try {
            return exchange(method, target, headers, body);
        } catch (IOException hungUp) {
            close();
            // A kept connection may have been closed from the other side just now; a fresh one says what is true.
            if (!kept || hungUp instanceof java.net.SocketTimeoutException) {
                return orHungUp(hungUp);
            }
            try {
                return exchange(method, target, headers, body);
            } catch (IOException again) {
                close();
                return orHungUp(again);
            }
        }
    }

    private static Answer orHungUp(IOException failure) throws IOException {
        if (failure instanceof java.net.SocketTimeoutException) {
            throw new IOException("no answer within " + PATIENCE_MILLIS + " ms", failure);
        }
        return Answer.HUNG_UP;
    }

    private Answer exchange(String method, String target, Map<String, String> headers, byte @Nullable [] body)
            throws IOException {
        StringBuilder head = new StringBuilder(method + " " + target + " HTTP/1.1\r\nHost: localhost\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        if (body != null && !headers.containsKey("Transfer-Encoding")) {
            head.append("Content-Length: ").append(body.length).append("\r\n");
        }
        write(head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8), body);
        return read(method);
    }

    /** Sends bytes as they are. */
    void write(byte[] head, byte @Nullable [] body) throws IOException {
        if (socket == null) {
            socket = new Socket("localhost", RestAssured.port);
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.setTcpNoDelay(true);
            in = new BufferedInputStream(socket.getInputStream());
        }
        byte[] all = head;
        if (body != null) {
            all = new byte[head.length + body.length];
            System.arraycopy(head, 0, all, 0, head.length);
            System.arraycopy(body, 0, all, head.length, body.length);
        }
        socket.getOutputStream().write(all);
        socket.getOutputStream().flush();
    }

    /** Reads the answer to a request with this method. */
    Answer read(String method) throws IOException {
        String status = line();
        if (!status.startsWith("HTTP/1.")) {
            throw new EOFException("no HTTP: " + status);
        }
        int code = Integer.parseInt(status.substring(9, 12));
        Map<String, String> headers = new TreeMap<>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        boolean bare = method.equals("HEAD") || code == 204 || code == 304 || code < 200;
        byte[] content = bare ? new byte[0] : content(headers);
        boolean counted = bare || headers.containsKey("content-length") || headers.containsKey("transfer-encoding");
        if (!counted || headers.getOrDefault("connection", "").equalsIgnoreCase("close")) {
            close();
        }
        return new Answer(code, headers, content);
    }

    private byte[] content(Map<String, String> headers) throws IOException {
        InputStream from = java.util.Objects.requireNonNull(in);
        if (headers.getOrDefault("transfer-encoding", "").equalsIgnoreCase("chunked")) {
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            for (int size = size(); size > 0; size = size()) {
                content.writeBytes(from.readNBytes(size));
                line();
            }
            line();
            return content.toByteArray();
        }
        String length = headers.get("content-length");
        return length == null ? from.readAllBytes() : from.readNBytes(Integer.parseInt(length));
    }

    private int size() throws IOException {
        return Integer.parseInt(line().split(";")[0].strip(), 16);
    }

    private String line() throws IOException {
        InputStream from = java.util.Objects.requireNonNull(in);
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = from.read(); next != '\n'; next = from.read()) {
            if (next < 0) {
                throw new EOFException("the server hung up");
            }
            line.write(next);
        }
        return line.toString(StandardCharsets.UTF_8).stripTrailing();
    }

    boolean isOpen() {
        return socket != null;
    }

    @Override
    public void close() {
        if (socket == null) {
            return;
        }
        try {
            socket.close();
        } catch (IOException gone) {
            // It is closed then.
        }
        socket = null;
        in = null;
    }
}
