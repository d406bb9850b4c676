package de.miteinander.indicator.verdict;

import de.miteinander.indicator.change.ChangeVerdict;
import de.miteinander.indicator.change.ChangeVerdicts.Evidence;
import de.miteinander.indicator.change.ShownPoint;
import de.miteinander.indicator.verdict.VerdictDetail.KeptFigure;
import java.util.List;
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
    static ReadableVerdict of(StoredFigures stored, ChangeVerdict answer, @Nullable Evidence then) {
        List<ShownPoint> shown = then == null ? List.of() : then.shown();
        boolean someWereProtected =
                answer.notes().stream().anyMatch(note -> note.code().equals(ChangeVerdict.PROTECTED_NOTE));
        return stored.areStillShown(shown, someWereProtected)
                ? new ReadableVerdict(stored.asKept(), answer, true)
                : new ReadableVerdict(stored.asShownNow(shown), answer.withheld(), false);
    }
}
