package de.miteinander.indicator.series;

import de.miteinander.platform.access.FreshSignIn;
import de.miteinander.platform.audit.Audit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** The figures of a series as they were recorded, for whoever keeps them. Each reading stands in the audit trail. */
@ApplicationScoped
class RawObservations {

    private final SeriesCatalog catalog;
    private final Observations observations;
    private final FreshSignIn freshSignIn;
    private final Audit audit;

    RawObservations(SeriesCatalog catalog, Observations observations, FreshSignIn freshSignIn, Audit audit) {
        this.catalog = catalog;
        this.observations = observations;
        this.freshSignIn = freshSignIn;
        this.audit = audit;
    }

    @Transactional
    ObservationSet of(UUID series) {
        freshSignIn.require();
        SeriesDetail detail = catalog.detail(series);
        audit.record("READ_RAW", "Series", series, "value", "numerator", "denominator");
        return new ObservationSet(detail, observations.asRecorded(series));
    }
}
