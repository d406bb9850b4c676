package de.miteinander.platform.http;

import de.miteinander.platform.problem.Fault;
import de.miteinander.platform.problem.Message;
import de.miteinander.platform.problem.ProblemException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * JSON is UTF-8 (RFC 8259), whole, without a byte order mark and without the longer spellings of a character that filters
 * overlook. The reader behind this one would guess UTF-16 and UTF-32, skip the mark and take the longer spellings.
 */
@Provider
public class JsonBodyReading implements ReaderInterceptor {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        boolean streamed = context.getType() == File.class;
        if (!streamed && JsonBodyLimit.isJson(context.getMediaType())) {
            byte[] content = context.getInputStream().readNBytes(JsonBodyLimit.MAX_BYTES + 1);
            if (content.length > JsonBodyLimit.MAX_BYTES) {
                throw JsonBodyLimit.tooLarge();
            }
            refuseOtherThanUtf8(content);
            context.setInputStream(new ByteArrayInputStream(content));
        }
        return context.proceed();
    }

    private static void refuseOtherThanUtf8(byte[] content) {
        try {
            // A new decoder reports what is malformed; no JSON text has a NUL, every UTF-16 or UTF-32 one has.
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
            if (text.isEmpty() || text.get(0) != BYTE_ORDER_MARK && text.chars().noneMatch(c -> c == 0)) {
                return;
            }
        } catch (CharacterCodingException malformed) {
            // Refused below.
        }
        throw ProblemException.invalid(new Fault(
                "",
                "NOT_UTF_8",
                Message.of(
                        "Der Inhalt muss UTF-8 sein, ohne Byte Order Mark.",
                        "The content must be UTF-8, without a byte order mark.")));
    }
}
