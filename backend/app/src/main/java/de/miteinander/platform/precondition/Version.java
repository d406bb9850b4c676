package de.miteinander.platform.precondition;

import de.miteinander.platform.problem.CommonProblem;
import de.miteinander.platform.problem.Message;
import de.miteinander.platform.problem.ProblemException;
import jakarta.ws.rs.core.EntityTag;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The version of a resource as its strong entity tag carries it ({@code ETag: "7"}), and the comparison that makes a
 * lost update impossible.
 */
public record Version(long number) {

    /**
     * The version may be followed by the form it was read in, and whoever compresses answers on their way marks their tags as
     * weak. The version still says all that a change has to know.
     */
    private static final Pattern TAG = Pattern.compile("(?:W/)?\"?(\\d{1,18})(?:-[0-9a-f]{1,16})?\"?");

    /**
     * The version a client says it has read.
     *
     * @param ifMatch the header {@code If-Match}
     * @throws ProblemException 428 when it is missing, 412 when it can be no version of ours
     */
    public static Version required(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new ProblemException(
                    CommonProblem.PRECONDITION_REQUIRED,
                    Message.of(
                            "Lesen Sie zuerst den jetzigen Stand und senden Sie dessen ETag als If-Match mit.",
                            "Read the current state first and send its ETag as If-Match."));
        }
        Matcher tag = TAG.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw stale(null);
        }
        return new Version(Long.parseLong(tag.group(1)));
    }

    /** Refuses (412) unless this is the current version. */
    public void mustBe(long current) {
        if (number != current) {
            throw stale(new Version(current));
        }
    }

    public EntityTag tag() {
        return new EntityTag(Long.toString(number));
    }

    /** As it stands for this version in one form of several, as by language. */
    public EntityTag tag(String form) {
        return new EntityTag(number + "-" + form);
    }

    private static ProblemException stale(@Nullable Version current) {
        ProblemException problem = new ProblemException(
                CommonProblem.VERSION_CONFLICT,
                Message.of(
                        "Laden Sie den neuen Stand, vergleichen Sie ihn mit Ihrer Eingabe und speichern Sie noch einmal.",
                        "Load the new state, compare it with your input and save again."));
        return current == null ? problem : problem.with("ETag", "\"" + current.number() + "\"");
    }
}
