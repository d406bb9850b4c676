package de.miteinander.indicator.series;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The signs that German official statistics print in or beside a value, and the observation status of SDMX that each
 * stands for. The printed sign is kept, so that a table can be given back as it was published.
 */
public enum Sign {
    /** {@code –}: exactly zero. */
    ZERO("–", 'A', null, true),
    /** {@code .}: unknown or to be kept secret. */
    UNKNOWN(".", 'O', MissingReason.UNKNOWN, false),
    /** {@code …}: the figure comes later. */
    LATER("…", 'O', MissingReason.LATER, false),
    /** {@code x}: the cell is blocked because a figure would not be meaningful. */
    NOT_MEANINGFUL("x", 'M', MissingReason.NOT_MEANINGFUL, false),
    /** {@code /}: no figure because it is not reliable enough. */
    TOO_UNRELIABLE("/", 'U', MissingReason.TOO_UNRELIABLE, false),
    /** {@code ( )}: the figure is of limited reliability. */
    LOW_RELIABILITY("()", 'U', null, true),
    /** {@code |}: a basic change within the series; not comparable with the value before. */
    BREAK("|", 'B', null, true),
    /** {@code r}: corrected figure. */
    REVISED("r", 'A', null, true),
    /** {@code p}: provisional figure. */
    PROVISIONAL("p", 'P', null, true),
    /** {@code s}: estimated figure. */
    ESTIMATED("s", 'E', null, true);

    private final String printed;
    private final char observationStatus;
    private final @Nullable MissingReason missingReason;
    private final boolean carriesValue;

    Sign(String printed, char observationStatus, @Nullable MissingReason missingReason, boolean carriesValue) {
        this.printed = printed;
        this.observationStatus = observationStatus;
        this.missingReason = missingReason;
        this.carriesValue = carriesValue;
    }

    /** The sign as it is printed; {@code ()} stands for a value in brackets. */
    public String printed() {
        return printed;
    }

    /** OBS_STATUS of SDMX: A, P, E, O, M, U or B. */
    public char observationStatus() {
        return observationStatus;
    }

    /** The reason for the missing value, or null for a sign that stands beside a value. */
    public @Nullable MissingReason missingReason() {
        return missingReason;
    }

    /** Whether a value stands beside this sign; {@link #ZERO} stands for the value 0 itself. */
    public boolean carriesValue() {
        return carriesValue;
    }

    /**
     * Reads a printed sign. Typing variants are understood: a hyphen for the dash, three dots for the ellipsis, brackets
     * with a space.
     *
     * @return null when the text is no sign
     */
    public static @Nullable Sign of(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "–", "-", "—", "−" -> ZERO;
            case "." -> UNKNOWN;
            case "…", "..." -> LATER;
            case "x" -> NOT_MEANINGFUL;
            case "/" -> TOO_UNRELIABLE;
            case "()", "( )" -> LOW_RELIABILITY;
            case "|" -> BREAK;
            case "r" -> REVISED;
            case "p" -> PROVISIONAL;
            case "s" -> ESTIMATED;
            default -> null;
        };
    }
}
