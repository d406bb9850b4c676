package de.miteinander.indicator;

import de.miteinander.indicator.IndicatorDetail.ChangeSummary;
import de.miteinander.indicator.IndicatorDetail.LatestFigure;
import de.miteinander.indicator.protection.Protection;
import de.miteinander.indicator.series.Direction;
import de.miteinander.indicator.series.ValueKind;
import de.miteinander.platform.text.Text;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An indicator as the database has it, still without its latest figure. */
record IndicatorRow(
        UUID id,
        long version,
        String code,
        Text name,
        @Nullable Text question,
        Theme theme,
        Origin origin,
        Direction direction,
        boolean readAsGap,
        ValueKind valueKind,
        String unit,
        int decimals,
        Text definition,
        @Nullable Text formula,
        @Nullable Text numeratorText,
        @Nullable Text denominatorText,
        @Nullable Text method,
        @Nullable String fitness,
        int definitionVersion,
        boolean officialFullCount,
        @Nullable BigDecimal relevanceThreshold,
        Visibility visibility,
        boolean active,
        @Nullable Protection protection,
        @Nullable Integer protectionStep,
        @Nullable String protectionMethod,
        IndicatorStatus status,
        @Nullable String retiredReason,
        @Nullable UUID successorId,
        @Nullable UUID workingGroupId,
        @Nullable UUID sourceResponseId,
        int seriesCount,
        Instant createdAt,
        Instant updatedAt) {

    IndicatorDetail with(@Nullable LatestFigure latest, @Nullable ChangeSummary change) {
        Fitness known = Fitness.stored(fitness);
        return new IndicatorDetail(
                id,
                version,
                code,
                name,
                question,
                theme,
                origin,
                direction,
                readAsGap,
                valueKind,
                unit,
                decimals,
                definition,
                formula,
                numeratorText,
                denominatorText,
                method,
                definitionVersion,
                officialFullCount,
                relevanceThreshold,
                visibility,
                active,
                protection,
                protectionStep,
                protectionMethod,
                status,
                retiredReason,
                successorId,
                workingGroupId,
                sourceResponseId,
                known,
                FitnessCheck.of(
                        Objects.requireNonNullElse(known, Fitness.UNKNOWN),
                        valueKind,
                        isDefined(),
                        sourceResponseId != null),
                seriesCount,
                latest,
                change,
                createdAt,
                updatedAt);
    }

    private boolean isDefined() {
        boolean needsBothParts = valueKind == ValueKind.SHARE || valueKind == ValueKind.RATE;
        return !words(definition).equals(words(name))
                && (!needsBothParts || numeratorText != null && denominatorText != null);
    }

    private static Map<String, String> words(Text text) {
        return text.translations().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().text()));
    }
}
