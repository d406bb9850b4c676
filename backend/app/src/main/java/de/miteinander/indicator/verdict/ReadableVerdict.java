package de.miteinander.indicator.verdict;

import de.miteinander.indicator.change.ChangeVerdict;
import de.miteinander.indicator.change.ChangeVerdicts.Evidence;
import de.miteinander.indicator.change.ShownPoint;
import de.miteinander.indicator.verdict.VerdictDetail.KeptFigure;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What may be read of a kept verdict today. As long as everyone may still see what it stands on, it is given as it was
 * kept. Where one of its figures is withheld or shown more coarsely now, the figures are those that are shown of that
 * moment, and the answer, each of whose numbers could tell the figure, is withheld.
 *
 * @param figures the kept ones, or those that are shown now
 * @param answer the kept one, or that it is withheld
 * @param asKept whether nothing is withheld
 */
record ReadableVerdict(List<KeptFigure> figures, ChangeVerdict answer, boolean asKept) {

    /** @param then what is shown now of the moment that was judged; null if that is nothing */
    static ReadableVerdict of(List<StoredFigure> stored, ChangeVerdict answer, @Nullable Evidence then) {
        List<ShownPoint> shown = then == null ? List.of() : then.shown();
        boolean someWereProtected =
                answer.notes().stream().anyMatch(note -> note.code().equals(ChangeVerdict.PROTECTED_NOTE));
        boolean asKept = stored.stream()
                .allMatch(figure -> shown(figure, shown)
                        .filter(point -> figure.tellsNoMoreThan(point, someWereProtected))
                        .isPresent());
        return asKept
                ? new ReadableVerdict(stored.stream().map(StoredFigure::kept).toList(), answer, true)
                : new ReadableVerdict(
                        stored.stream()
                                .flatMap(figure -> shown(figure, shown).stream())
                                .filter(point -> point.point().value() != null)
                                .map(point -> StoredFigure.of(point).kept())
                                .toList(),
                        answer.withheld(),
                        false);
    }

    private static Optional<ShownPoint> shown(StoredFigure figure, List<ShownPoint> shown) {
        return shown.stream().filter(figure::isOf).findFirst();
    }
}
