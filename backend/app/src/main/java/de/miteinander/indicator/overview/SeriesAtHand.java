package de.miteinander.indicator.overview;

import de.miteinander.indicator.Theme;
import de.miteinander.indicator.series.Direction;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the database knows of a chosen series beside its figures. */
record SeriesAtHand(
        UUID id,
        String naturalKey,
        String dimKey,
        UUID indicatorId,
        String indicatorCode,
        String indicatorName,
        Theme theme,
        Direction direction,
        boolean readAsGap,
        @Nullable UUID workingGroupId,
        String unit,
        int decimals,
        UUID areaId,
        String areaCode,
        String areaName,
        @Nullable LocalDate nextRelease,
        int confirms,
        int qualifies,
        int contradicts,
        @Nullable UUID gapId,
        @Nullable Integer gapNumber,
        @Nullable String gapPeriod,
        @Nullable LocalDate gapDue,
        @Nullable LocalDate gapOpenSince,
        @Nullable UUID gapOwnerId,
        @Nullable String gapOwnerName) {}
