package de.miteinander.indicator.importing;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/** Refuses the file as soon as more bytes come than allowed. */
final class LimitedStream extends FilterInputStream {

    private final long limit;
    private long read;

    LimitedStream(InputStream in, long limit) {
        super(in);
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        return b < 0 ? b : counted(1, b);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        return count < 0 ? count : counted(count, count);
    }

    private int counted(int count, int result) throws IOException {
        read += count;
        if (read > limit) {
            throw new RefusedFileException(ImportFault.ofFile(FaultCode.FILE_TOO_LARGE, readable(limit)));
        }
        return result;
    }

    private static String readable(long bytes) {
        return bytes >= 1 << 20
                ? String.format(Locale.ROOT, "%d MiB", bytes >> 20)
                : String.format(Locale.ROOT, "%d KiB", Math.max(1, bytes >> 10));
    }
}
