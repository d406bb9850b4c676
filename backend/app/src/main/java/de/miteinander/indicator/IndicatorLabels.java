package de.miteinander.indicator;

import de.miteinander.platform.text.Ref;
import de.miteinander.prompt.ResultKind;
import de.miteinander.prompt.ResultLabels;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What indicators are called, for the answers they were made of. */
@ApplicationScoped
class IndicatorLabels implements ResultLabels {

    private final Indicators indicators;

    IndicatorLabels(Indicators indicators) {
        this.indicators = indicators;
    }

    @Override
    public ResultKind kind() {
        return ResultKind.INDICATOR;
    }

    @Override
    public Map<UUID, Ref> labels(Set<UUID> ids) {
        return indicators.named(ids);
    }
}
