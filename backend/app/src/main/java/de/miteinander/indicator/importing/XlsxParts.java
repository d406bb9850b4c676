package de.miteinander.indicator.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Looks at the parts of an XLSX file before a library reads them. The sizes that the archive states are checked before
 * anything is inflated, and while inflating that they are true; XML that declares types or entities, hides text or nests
 * deeply is no spreadsheet. After that, reading needs memory for one cell and the table of shared texts only.
 */
final class XlsxParts {

    private static final int MAX_PARTS = 2_000;
    private static final long MAX_SHEET = 512L << 20;
    private static final long MAX_TEXTS = 48L << 20;
    private static final long MAX_OTHER = 8L << 20;
    /** More than a hundredfold is no figures but air. */
    private static final int MAX_RATIO = 100;

    private static final long FREE_OF_RATIO = 1 << 20;

    /** A cell holds at most 32,767 characters. */
    private static final int LONGEST_TEXT = 400_000;

    private static final int DEEPEST = 40;

    private XlsxParts() {}

    /** @throws RefusedFileException if the file is none that may be read */
    static void check(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MAX_PARTS || zip.getEntry("[Content_Types].xml") == null) {
                throw refusal(FaultCode.FILE_NOT_XLSX);
            }
            for (Enumeration<? extends ZipEntry> parts = zip.entries(); parts.hasMoreElements(); ) {
                checkSize(parts.nextElement());
            }
            for (Enumeration<? extends ZipEntry> parts = zip.entries(); parts.hasMoreElements(); ) {
                ZipEntry part = parts.nextElement();
                if (isRead(part)) {
                    try (InputStream content = zip.getInputStream(part)) {
                        new Scan(part.getSize()).read(content);
                    }
                }
            }
        } catch (ZipException broken) {
            throw refusal(FaultCode.FILE_NOT_XLSX);
        } catch (java.io.EOFException cut) {
            throw refusal(FaultCode.FILE_NOT_XLSX);
        }
    }

    private static RefusedFileException refusal(FaultCode code) {
        return new RefusedFileException(ImportFault.ofFile(code));
    }

    private static void checkSize(ZipEntry part) throws RefusedFileException {
        String name = part.getName();
        if (name.startsWith("/") || name.contains("..") || name.contains("\\") || name.contains(":")) {
            throw refusal(FaultCode.FILE_NOT_XLSX);
        }
        long size = part.getSize();
        long packed = part.getCompressedSize();
        boolean air = size > FREE_OF_RATIO && size > MAX_RATIO * Math.max(1, packed);
        if (size < 0 || isRead(part) && (size > limit(name) || air)) {
            throw refusal(FaultCode.FILE_INFLATES);
        }
    }

    private static boolean isRead(ZipEntry part) {
        return part.getName().endsWith(".xml") || part.getName().endsWith(".rels");
    }

    private static long limit(String name) {
        if (name.startsWith("xl/worksheets/")) {
            return MAX_SHEET;
        }
        return name.endsWith("sharedStrings.xml") ? MAX_TEXTS : MAX_OTHER;
    }

    /** Reads XML just far enough to see that it is harmless. */
    private static final class Scan {

        private final long stated;
        private long read;
        private int text;
        private int depth;
        private boolean tag;
        private boolean closing;
        private byte quote;
        private byte last;

        Scan(long stated) {
            this.stated = stated;
        }

        void read(InputStream content) throws IOException {
            byte[] buffer = new byte[1 << 16];
            for (int count = content.read(buffer); count >= 0; count = content.read(buffer)) {
                read += count;
                if (read > stated) {
                    throw refusal(FaultCode.FILE_INFLATES);
                }
                for (int i = 0; i < count; i++) {
                    take(buffer[i]);
                }
            }
        }

        private void take(byte b) throws RefusedFileException {
            if (b == 0 || ++text > LONGEST_TEXT) {
                throw refusal(FaultCode.FILE_NOT_XLSX);
            }
            if (!tag) {
                if (b == '<') {
                    tag = true;
                    closing = false;
                    text = 0;
                }
            } else if (quote != 0) {
                if (b == quote) {
                    quote = 0;
                }
            } else if (b == '"' || b == '\'') {
                quote = b;
            } else if (b == '>') {
                leave();
            } else if (last == '<') {
                enter(b);
            }
            last = b;
        }

        private void enter(byte b) throws RefusedFileException {
            if (b == '!') {
                throw refusal(FaultCode.FILE_NOT_XLSX);
            }
            closing = b == '/';
            if (closing) {
                depth--;
            } else if (b != '?' && ++depth > DEEPEST) {
                throw refusal(FaultCode.FILE_NOT_XLSX);
            }
        }

        private void leave() {
            tag = false;
            if (last == '/' && !closing) {
                depth--;
            }
            text = 0;
        }
    }
}
