package de.miteinander.indicator.protection;

import de.miteinander.platform.problem.Fault;
import de.miteinander.platform.problem.Message;
import de.miteinander.platform.problem.ProblemException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What was decided about the protection of an indicator's or a source's figures.
 *
 * @param protection null where nothing was decided
 * @param step what is rounded to, the smallest count that is shown, or to how many percent nobody may tell what an
 *     organisation contributes
 * @param method how the producer protects, in words
 */
public record ProtectionPolicy(
        @Nullable Protection protection,
        @Nullable Integer step,
        @Nullable String method) {

    public static final ProtectionPolicy UNDECIDED = new ProtectionPolicy(null, null, null);

    private static final int ROUND_TO = 5;
    private static final int SMALLEST_SHOWN = 3;
    private static final List<Integer> PERCENTS = List.of(4, 8);

    /** What was asked for, with the usual step where none was named. */
    public static ProtectionPolicy of(
            @Nullable Protection protection, @Nullable Integer step, @Nullable String method) {
        if (protection == null) {
            refuseUnless(step == null, List.of());
            return UNDECIDED;
        }
        return switch (protection) {
            case NO_PERSONS -> {
                refuseUnless(step == null, List.of());
                yield new ProtectionPolicy(protection, null, null);
            }
            case ALREADY_PROTECTED -> {
                refuseUnless(step == null || List.of(3, 5, 10).contains(step), List.of(3, 5, 10));
                yield new ProtectionPolicy(protection, step, method);
            }
            case PERSONS_ROUND -> {
                int base = step == null ? ROUND_TO : step;
                refuseUnless(List.of(5, 10).contains(base), List.of(5, 10));
                yield new ProtectionPolicy(protection, base, null);
            }
            case PERSONS_SUPPRESS -> {
                int threshold = step == null ? SMALLEST_SHOWN : step;
                refuseUnless(List.of(3, 5, 10).contains(threshold), List.of(3, 5, 10));
                yield new ProtectionPolicy(protection, threshold, null);
            }
            case ORGANISATION_SUMS -> {
                int percent = step == null ? Dominance.USUAL_PERCENT : step;
                refuseUnless(PERCENTS.contains(percent), PERCENTS);
                yield new ProtectionPolicy(protection, percent, null);
            }
        };
    }

    /** What shall hold from now on; another kind of protection has its own usual step unless one is named with it. */
    public ProtectionPolicy changedTo(
            @Nullable Protection other, @Nullable Integer otherStep, @Nullable String otherMethod) {
        boolean left = other != protection && Objects.equals(otherStep, step);
        return of(other, left ? null : otherStep, other == Protection.ALREADY_PROTECTED ? otherMethod : null);
    }

    private static void refuseUnless(boolean sound, List<Integer> possible) {
        if (sound) {
            return;
        }
        String steps = possible.stream().map(String::valueOf).collect(Collectors.joining(", "));
        throw ProblemException.invalid(new Fault(
                "/protectionStep",
                "NOT_POSSIBLE",
                possible.isEmpty()
                        ? Message.of("Hier gehört keine Stufe hin.", "There is no step here.")
                        : Message.of("Möglich sind " + steps + ".", "Possible are " + steps + ".")));
    }
}
