package de.miteinander.platform.language;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Who reads this answer: at present, in which language. */
@RequestScoped
public class Reader {

    private final HttpHeaders headers;

    Reader(@Context HttpHeaders headers) {
        this.headers = headers;
    }

    public Locale language() {
        return ReaderLanguage.of(wished());
    }

    /** Outside of a request nobody wishes for a language. */
    private @Nullable String wished() {
        try {
            return headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE);
        } catch (IllegalStateException outside) {
            return null;
        }
    }
}
