package de.miteinander.indicator.series;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A figure with all that a file says about it.
 *
 * @param dimensions breakdown in canonical order, {@code AGE=U18|SEX=F}; empty for the total
 * @param source how a file names the source: by its title, or by its identifier where two share the title
 */
public record FigureRow(
        UUID series,
        String indicator,
        String area,
        String dimensions,
        Frequency frequency,
        String unit,
        String period,
        @Nullable BigDecimal value,
        @Nullable MissingReason missingReason,
        @Nullable Sign sign,
        ObservationKind kind,
        DateBasis dateBasis,
        @Nullable String asPrinted,
        @Nullable Long numerator,
        @Nullable Long denominator,
        @Nullable Long sampleSize,
        @Nullable BigDecimal standardError,
        String source,
        UUID sourceId,
        @Nullable String note,
        int definitionVersion) {

    /** OBS_STATUS of SDMX. */
    public String status() {
        return Observations.status(sign, missingReason);
    }
}
