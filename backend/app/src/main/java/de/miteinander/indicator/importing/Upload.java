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
 */
record Upload(Path path, boolean compressed) implements ByteSource {

    static Upload of(File file, boolean compressed) {
        return new Upload(file.toPath(), compressed);
    }

    /** A copy that outlives the request; whoever takes it deletes it. */
    Upload kept() {
        try {
            Path copy = Files.createTempFile("miteinander-import-", ".csv");
            Files.copy(path, copy, StandardCopyOption.REPLACE_EXISTING);
            return new Upload(copy, compressed);
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
        if (!compressed) {
            return file;
        }
        try {
            return new Inflated(new GZIPInputStream(file, 1 << 16));
        } catch (ZipException | EOFException broken) {
            file.close();
            throw notCompressed();
        }
    }

    private static RefusedFileException notCompressed() {
        return new RefusedFileException(ImportFault.ofFile(FaultCode.FILE_NOT_GZIP));
    }

    /** Says of broken content what is wrong with it, wherever in the file it breaks. */
    private static final class Inflated extends FilterInputStream {

        Inflated(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            try {
                return super.read(buffer, offset, length);
            } catch (ZipException | EOFException broken) {
                throw notCompressed();
            }
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
