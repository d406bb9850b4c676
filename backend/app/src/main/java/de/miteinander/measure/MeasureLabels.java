package de.miteinander.measure;

import de.miteinander.platform.text.Ref;
import de.miteinander.prompt.ResultKind;
import de.miteinander.prompt.ResultLabels;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What measures are called, for the answers they were made of. */
@ApplicationScoped
class MeasureLabels implements ResultLabels {

    private final Measures measures;

    MeasureLabels(Measures measures) {
        this.measures = measures;
    }

    @Override
    public ResultKind kind() {
        return ResultKind.MEASURE;
    }

    @Override
    public Map<UUID, Ref> labels(Set<UUID> ids) {
        return measures.named(ids);
    }
}
