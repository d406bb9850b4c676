package de.miteinander.indicator.verdict;

import de.miteinander.indicator.change.ChangeQuestion;
import de.miteinander.indicator.change.ShownPoint;
import de.miteinander.indicator.verdict.VerdictDetail.KeptFigure;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The figures that a verdict stood on when it was kept, and what of them may be read today. */
public record StoredFigures(List<StoredFigure> figures) {

    /** As they are shown. */
    public static StoredFigures of(List<ShownPoint> shown) {
        return new StoredFigures(shown.stream().map(StoredFigure::of).toList());
    }

    /**
     * Whether everyone may still see all of them.
     *
     * @param shown what is shown now of the moment that was judged
     * @param someWereProtected whether the kept answer says that some were protected; matters only for those that were
     *     kept before their rounding was noted
     */
    public boolean areStillShown(List<ShownPoint> shown, boolean someWereProtected) {
        return figures.stream()
                .allMatch(figure -> shown(figure, shown)
                        .filter(point -> figure.tellsNoMoreThan(point, someWereProtected))
                        .isPresent());
    }

    public List<KeptFigure> asKept() {
        return figures.stream().map(StoredFigure::kept).toList();
    }

    /** What is shown now of those of them that have a value. */
    public List<KeptFigure> asShownNow(List<ShownPoint> shown) {
        return figures.stream()
                .flatMap(figure -> shown(figure, shown).stream())
                .filter(point -> point.point().value() != null)
                .map(point -> StoredFigure.of(point).kept())
                .toList();
    }

    private static Optional<ShownPoint> shown(StoredFigure figure, List<ShownPoint> shown) {
        return shown.stream().filter(figure::isOf).findFirst();
    }

    /** SHA-256 over the question and the figures; equal figures give an equal hash. */
    public static String hash(@Nullable ChangeQuestion question, List<KeptFigure> figures) {
        StringBuilder text = new StringBuilder();
        if (question != null) {
            text.append(question.kind().name()).append(' ').append(question.direction());
        }
        for (KeptFigure figure : figures) {
            text.append('\n')
                    .append(figure.period())
                    .append(' ')
                    .append(figure.value().stripTrailingZeros().toPlainString())
                    .append(' ')
                    .append(figure.numerator())
                    .append(' ')
                    .append(figure.denominator())
                    .append(' ')
                    .append(figure.standardError());
        }
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
