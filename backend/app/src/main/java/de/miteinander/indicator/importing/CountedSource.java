package de.miteinander.indicator.importing;

import de.miteinander.platform.job.Job;
import de.miteinander.platform.job.JobCancelledException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A file that tells a monitor how far it has been read, and stops when nobody wants it any more. */
final class CountedSource implements ByteSource {

    private static final long ASK_EVERY = 1 << 20;

    private final ImportOrder order;
    private final Job.Monitor monitor;

    CountedSource(ImportOrder order, Job.Monitor monitor) {
        this.order = order;
        this.monitor = monitor;
    }

    @Override
    public InputStream open() throws IOException {
        return new Counted(order.file().open());
    }

    private final class Counted extends FilterInputStream {

        private long read;
        private long nextQuestion = ASK_EVERY;

        Counted(InputStream in) {
            super(in);
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

        private int counted(int count, int result) {
            read += count;
            monitor.progress(Math.min(read, order.bytes()), order.bytes());
            if (read >= nextQuestion) {
                nextQuestion = read + ASK_EVERY;
                if (monitor.cancelled()) {
                    throw new JobCancelledException();
                }
            }
            return result;
        }
    }
}
