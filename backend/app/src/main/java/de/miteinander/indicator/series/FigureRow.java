package de.miteinander.indicator.series;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A figure with all that a file says about it.
 *
 * @param dimensions breakdown in canonical order, {@code AGE=U18|SEX=F}; empty for the total
 * @param protection how the figure is shown so that it tells nothing about single persons; null if it stands as recorded
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
        int definitionVersion,
        @Nullable FigureProtection protection) {

    /** OBS_STATUS of SDMX. */
    public String status() {
        return Observations.status(sign, missingReason);
    }

    /** A protected figure has no remark of its own; the file says instead that it is protected. */
    public @Nullable String remark() {
        return protection == null ? note : protection.note();
    }
}
