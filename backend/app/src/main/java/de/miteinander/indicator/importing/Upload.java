package de.miteinander.indicator.importing;

import java.io.EOFException;
import java.io.File;
import java.io.FileInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * The file of a request, on disk, perhaps compressed.
 *
 * @param path where it lies
 * @param compressed whether it is compressed with gzip
 * @param format what the sender calls it
 */
record Upload(Path path, boolean compressed, FileFormat format) implements ByteSource {

    static Upload of(File file, boolean compressed, FileFormat format) {
        return new Upload(file.toPath(), compressed, format);
    }

    /** A copy that outlives the request; whoever takes it deletes it. */
    Upload kept() {
        try {
            Path copy = Files.createTempFile("miteinander-import-", ".upload");
            Files.copy(path, copy, StandardCopyOption.REPLACE_EXISTING);
            return new Upload(copy, compressed, format);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    void delete() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException stays) {
            throw new UncheckedIOException(stays);
        }
    }

    long bytes() {
        try {
            return Files.size(path);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public InputStream open() throws IOException {
        InputStream file = new FileInputStream(path.toFile());
        return compressed ? new Unpacked(file) : file;
    }

    /** A gzip stream that ends in a clear fault when it is broken or unpacks to a multiple that no file of figures has. */
    private static final class Unpacked extends InputStream {

        private static final long FREE = 64L << 20;
        private static final long MAX_RATIO = 200;

        private final Counted packed;
        private final InputStream content;
        private long read;

        Unpacked(InputStream file) throws IOException {
            this.packed = new Counted(file);
            try {
                this.content = new GZIPInputStream(packed, 1 << 16);
            } catch (ZipException | EOFException broken) {
                file.close();
                throw broken();
            }
        }

        private static RefusedFileException broken() {
            return new RefusedFileException(ImportFault.ofFile(FaultCode.FILE_NOT_GZIP));
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            try {
                int count = content.read(buffer, offset, length);
                read += Math.max(0, count);
                if (read > FREE && read > packed.read * MAX_RATIO) {
                    throw new RefusedFileException(ImportFault.ofFile(FaultCode.FILE_INFLATES));
                }
                return count;
            } catch (ZipException | EOFException broken) {
                throw broken();
            }
        }

        @Override
        public void close() throws IOException {
            content.close();
        }
    }

    private static final class Counted extends FilterInputStream {

        private long read;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = in.read();
            read += one < 0 ? 0 : 1;
            return one;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = in.read(buffer, offset, length);
            read += Math.max(0, count);
            return count;
        }
    }

    /** SHA-256 of the file as it was sent. */
    String hash() {
        try (DigestInputStream in =
                new DigestInputStream(new FileInputStream(path.toFile()), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
