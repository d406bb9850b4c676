package de.miteinander.indicator.overview;

import de.miteinander.indicator.change.ChangePoint;
import de.miteinander.indicator.change.ChangeVerdict;
import de.miteinander.indicator.change.ChangeVerdict.MissingFigure;
import de.miteinander.indicator.change.ChangeVerdicts;
import de.miteinander.indicator.change.ChangeVerdicts.Evidence;
import de.miteinander.indicator.change.ChangeWishes;
import de.miteinander.indicator.change.ShownPoint;
import de.miteinander.indicator.codelist.CodeNames;
import de.miteinander.indicator.series.Period;
import de.miteinander.indicator.series.SeriesKey;
import de.miteinander.indicator.targets.TargetPath;
import de.miteinander.indicator.targets.TargetPaths;
import de.miteinander.platform.access.Caller;
import de.miteinander.platform.access.Permission;
import de.miteinander.platform.language.Reader;
import de.miteinander.platform.page.CalculatedList;
import de.miteinander.platform.page.Page;
import de.miteinander.platform.page.PageRequest;
import de.miteinander.platform.text.Ref;
import de.miteinander.platform.time.Time;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.function.DoublePredicate;
import org.jspecify.annotations.Nullable;

/** Judges the chosen series together. Five queries for any number of series; everything goes through the published views. */
@ApplicationScoped
class IndicatorOverviews {

    /** Nobody knows how old a figure is that there is not; it stands behind the oldest. */
    private static final long WITHOUT_AGE = Integer.MAX_VALUE;

    private static final CalculatedList<OverviewRow> LIST = new CalculatedList<>(OverviewRow::id)
            .byText("name", row -> row.indicator().label() + " " + row.naturalKey())
            .byText("code", OverviewRow::naturalKey)
            .byText("theme", row -> row.theme().name())
            .byNumber(
                    "age",
                    row -> row.latest() == null ? WITHOUT_AGE : row.latest().ageMonths())
            .byNumber("verdict", row -> row.verdict().result().ordinal())
            .defaultSort("name");

    /** A series with its verdict by itself. */
    private record Judged(
            SeriesAtHand series,
            @Nullable Evidence evidence,
            @Nullable ShownPoint latest,
            ChangeVerdict verdict,
            OptionalDouble p) {}

    private final SeriesSelection selection;
    private final ChangeVerdicts verdicts;
    private final TargetPaths targets;
    private final CodeNames codes;
    private final Caller caller;
    private final Reader reader;
    private final Clock clock;

    IndicatorOverviews(
            SeriesSelection selection,
            ChangeVerdicts verdicts,
            TargetPaths targets,
            CodeNames codes,
            Caller caller,
            Reader reader,
            Clock clock) {
        this.selection = selection;
        this.verdicts = verdicts;
        this.targets = targets;
        this.codes = codes;
        this.caller = caller;
        this.reader = reader;
        this.clock = clock;
    }

    IndicatorOverview page(OverviewFilter filter, PageRequest request) {
        List<OverviewRow> rows = rows(filter);
        Page<OverviewRow> page = LIST.page(listed(rows, filter), request);
        OverviewSummary summary = OverviewSummary.of(
                rows, filter.falseAlarms, gaps(rows, filter.moment()), selection.indicatorsWithoutSeries(filter));
        return new IndicatorOverview(summary, page.items(), page.page());
    }

    /** Null for readers who may not know of them. */
    private @Nullable OpenGaps gaps(List<OverviewRow> rows, @Nullable Instant asOf) {
        return caller.readsNetwork()
                ? selection.gaps(rows.stream().map(OverviewRow::id).toList(), asOf)
                : null;
    }

    /** All rows that the filter lists, in the order that is asked for. */
    List<OverviewRow> all(OverviewFilter filter, PageRequest request) {
        return LIST.sorted(listed(rows(filter), filter), request);
    }

    private static List<OverviewRow> listed(List<OverviewRow> rows, OverviewFilter filter) {
        return filter.result == null
                ? rows
                : rows.stream()
                        .filter(row -> row.verdict().result() == filter.result)
                        .toList();
    }

    private List<OverviewRow> rows(OverviewFilter filter) {
        Instant asOf = filter.moment();
        LocalDate today = asOf == null ? Time.today(clock) : LocalDate.ofInstant(asOf, Time.ZONE);
        List<SeriesAtHand> series = selection.chosen(filter);
        Map<UUID, Evidence> evidence =
                verdicts.load(series.stream().map(SeriesAtHand::id).toList(), ChangeWishes.USUAL.asOf(asOf));
        Map<UUID, TargetPath> paths = targets.of(evidence, asOf);
        List<Judged> judged = new ArrayList<>();
        for (SeriesAtHand next : series) {
            Evidence held = evidence.get(next.id());
            ShownPoint latest = held == null ? null : held.latest();
            if (filter.olderThanMonths == null
                    || latest != null && FigureAge.isOlder(latest.point().period(), filter.olderThanMonths, today)) {
                judged.add(judged(next, held, latest));
            }
        }
        DoublePredicate standing = filter.falseAlarms.standing(judged.stream()
                .map(Judged::p)
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .toArray());
        Iterator<Map<String, String>> labels = codes.of(
                        judged.stream()
                                .map(row -> SeriesKey.breakdown(row.series().dimKey()))
                                .toList(),
                        reader.language())
                .iterator();
        return judged.stream()
                .map(row -> shown(
                        row,
                        labels.next(),
                        verdict(row, standing),
                        paths.get(row.series().id()),
                        asOf == null ? row.series().nextRelease() : null,
                        today))
                .toList();
    }

    private static Judged judged(SeriesAtHand series, @Nullable Evidence evidence, @Nullable ShownPoint latest) {
        if (evidence == null) {
            return new Judged(series, null, null, ChangeVerdicts.onNothing(missing(series)), OptionalDouble.empty());
        }
        ChangeVerdict verdict = evidence.judged();
        return new Judged(series, evidence, latest, verdict, evidence.p(verdict));
    }

    private static @Nullable MissingFigure missing(SeriesAtHand series) {
        Integer number = series.gapNumber();
        return number == null
                ? null
                : new MissingFigure(
                        number, Objects.requireNonNull(series.gapPeriod()), Objects.requireNonNull(series.gapDue()));
    }

    private static OverviewVerdict verdict(Judged judged, DoublePredicate standing) {
        ChangeVerdict alone = judged.verdict();
        OptionalDouble p = judged.p();
        Evidence evidence = judged.evidence();
        boolean stands = switch (alone.result()) {
            case IMPROVED, WORSENED, CHANGED -> p.isEmpty() || standing.test(p.getAsDouble());
            case NO_CHANGE_DETECTABLE, NOT_ASSESSABLE -> true;
        };
        ChangeVerdict verdict = stands || evidence == null ? alone : evidence.amongMany(alone);
        return new OverviewVerdict(
                verdict.result(),
                verdict.reason(),
                alone.result(),
                verdict.direction(),
                verdict.method(),
                verdict.n(),
                p.isPresent() ? p.getAsDouble() : null,
                verdict.sentence());
    }

    private OverviewRow shown(
            Judged judged,
            Map<String, String> labels,
            OverviewVerdict verdict,
            @Nullable TargetPath target,
            @Nullable LocalDate nextRelease,
            LocalDate today) {
        SeriesAtHand series = judged.series();
        LocalDate release = caller.readsNetwork() ? nextRelease : null;
        return new OverviewRow(
                series.id(),
                series.naturalKey(),
                new Ref(series.indicatorId(), series.indicatorCode(), series.indicatorName()),
                series.theme(),
                series.direction(),
                series.readAsGap(),
                series.workingGroupId(),
                new Ref(series.areaId(), series.areaCode(), series.areaName()),
                SeriesKey.breakdown(series.dimKey()),
                labels,
                series.unit(),
                series.decimals(),
                latest(judged.latest(), today),
                release,
                release == null ? null : release.isBefore(today),
                verdict,
                new OverviewRow.Voices(series.confirms(), series.qualifies(), series.contradicts()),
                caller.readsNetwork() ? gap(series, Time.today(clock)) : null,
                target);
    }

    private OverviewRow.@Nullable Latest latest(@Nullable ShownPoint latest, LocalDate today) {
        if (latest == null) {
            return null;
        }
        ChangePoint point = latest.point();
        return new OverviewRow.Latest(
                point.period().text(),
                point.period().label(reader.language()),
                point.number(),
                latest.isProtected(),
                FigureAge.months(point.period(), today));
    }

    private OverviewRow.@Nullable OpenGap gap(SeriesAtHand series, LocalDate today) {
        UUID id = series.gapId();
        MissingFigure missing = missing(series);
        UUID owner = series.gapOwnerId();
        LocalDate since = series.gapOpenSince();
        if (id == null || missing == null || owner == null || since == null) {
            return null;
        }
        boolean mine = owner.equals(caller.personId());
        return new OverviewRow.OpenGap(
                id,
                missing.number(),
                missing.period(),
                Period.parse(missing.period()).label(reader.language()),
                missing.due(),
                missing.due().isBefore(today),
                since,
                FigureAge.months(since, today),
                mine || caller.has(Permission.READ_PERSONS)
                        ? new Ref(owner, null, Objects.requireNonNull(series.gapOwnerName()))
                        : null,
                mine);
    }
}
