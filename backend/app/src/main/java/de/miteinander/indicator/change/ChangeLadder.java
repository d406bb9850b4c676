package de.miteinander.indicator.change;

import de.miteinander.indicator.change.ChangeVerdict.BothLanguages;
import de.miteinander.indicator.change.ChangeVerdict.ComparedPoint;
import de.miteinander.indicator.change.ChangeVerdict.Estimate;
import de.miteinander.indicator.change.ChangeVerdict.EstimateUnit;
import de.miteinander.indicator.change.ChangeVerdict.Method;
import de.miteinander.indicator.change.ChangeVerdict.Movement;
import de.miteinander.indicator.change.ChangeVerdict.Note;
import de.miteinander.indicator.change.ChangeVerdict.Reason;
import de.miteinander.indicator.change.ChangeVerdict.Result;
import de.miteinander.indicator.series.Direction;
import de.miteinander.indicator.series.ValueKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Did it change? The ladder:
 *
 * <ol start="0">
 *   <li>Only comparable points ({@link ComparablePoints}); fewer than two cannot be judged.
 *   <li>With numerators and denominators: two to four points compare the first with the last ({@link Newcombe} for shares,
 *       {@link PoissonRatio} for rates and for counts with their population); from five on the trend of the last five
 *       decides ({@link CochranArmitage}, {@link RateTrend}) and the same intervals give the size.
 *   <li>Values only: two to four are described, not judged; from five on {@link MannKendall} with {@link TheilSen}.
 *   <li>Sample surveys with published standard errors: two to four points by {@link MeanDifference}.
 * </ol>
 *
 * Evidence is at the level of the question, usually 5 %, two-sided. Where no direction is agreed the answer is never better
 * than "changed". A change is measured against the smallest one that matters, if the working group agreed on that before.
 */
public final class ChangeLadder {

    static final int TREND_FROM = 5;
    private static final int SHORTEST_TREND = 3;
    private static final int SHORT_SERIES = 15;

    private final ChangeQuestion question;
    private final List<ChangePoint> points;
    private final List<Note> notes;

    private ChangeLadder(ChangeQuestion question, List<ChangePoint> points, List<Note> notes) {
        this.question = question;
        this.points = points;
        this.notes = notes;
    }

    /** Judges points given in the order they were recorded. */
    public static ChangeVerdict judge(ChangeQuestion question, List<ChangePoint> recorded) {
        ComparablePoints comparable = ComparablePoints.of(recorded, question.baselineFrom(), question.lastBreak());
        List<Note> notes = new ArrayList<>(comparable.notes());
        ChangeLadder ladder = new ChangeLadder(question, comparable.points(), notes);
        Reason reason = comparable.reason();
        if (reason != null) {
            return ladder.notAssessable(reason, Method.NONE);
        }
        if (comparable.directionDependsOnCompeting()) {
            return ladder.notAssessable(Reason.COMPETING_VALUES, Method.NONE);
        }
        return ladder.judge();
    }

    /** The answer for a series without any figure. */
    public static ChangeVerdict withoutFigures() {
        return judge(new ChangeQuestion(ValueKind.COUNT, Direction.UP, false, "", false, null), List.of());
    }

    private ChangeVerdict judge() {
        if (isShare() && used().anyMatch(ChangeLadder::isAboveItsDenominator)) {
            notes.add(ChangeText.note("NUMERATOR_ABOVE_DENOMINATOR"));
        }
        return switch (question.method()) {
            case AUTO -> climb();
            case NEWCOMBE_DIFFERENCE -> isShare() && endsHaveParts() ? shareDifference() : notApplicable();
            case POISSON_RATIO -> endsHaveParts() ? rateRatio() : notApplicable();
            case COCHRAN_ARMITAGE -> isShare() && trendHasParts() ? shareTrend(lastFive()) : notApplicable();
            case RATE_TREND -> trendHasParts() ? rateTrend(lastFive()) : notApplicable();
            case STANDARD_ERRORS -> endsHaveErrors() ? errorDifference() : notApplicable();
            case MANN_KENDALL -> points.size() >= SHORTEST_TREND ? monotoneTrend() : notApplicable();
        };
    }

    private ChangeVerdict notApplicable() {
        return notAssessable(Reason.METHOD_NOT_APPLICABLE, Method.NONE);
    }

    private List<ChangePoint> lastFive() {
        return points.subList(Math.max(0, points.size() - TREND_FROM), points.size());
    }

    /** The points a verdict stands on: both ends, and what lies between them in a trend. */
    private Stream<ChangePoint> used() {
        return points.size() >= TREND_FROM
                ? Stream.concat(Stream.of(points.getFirst()), lastFive().stream())
                : Stream.of(points.getFirst(), points.getLast());
    }

    private static boolean isAboveItsDenominator(ChangePoint point) {
        Long part = point.numerator();
        Long whole = point.denominator();
        return part != null && whole != null && part > whole;
    }

    private boolean isShare() {
        return question.kind() == ValueKind.SHARE;
    }

    private boolean endsHaveParts() {
        return hasParts(points.getFirst()) && hasParts(points.getLast());
    }

    private boolean trendHasParts() {
        return points.size() >= SHORTEST_TREND
                && lastFive().stream().allMatch(this::hasParts)
                && hasParts(points.getFirst());
    }

    private ChangeVerdict climb() {
        boolean trend = points.size() >= TREND_FROM;
        if (trend ? trendHasParts() : endsHaveParts()) {
            if (trend) {
                return isShare() ? shareTrend(lastFive()) : rateTrend(lastFive());
            }
            return isShare() ? shareDifference() : rateRatio();
        }
        if (!trend && endsHaveErrors()) {
            return errorDifference();
        }
        return trend ? monotoneTrend() : notAssessable(Reason.NO_SCATTER_INFORMATION, Method.DESCRIPTION);
    }

    // Rung 1

    private boolean hasParts(ChangePoint point) {
        Long denominator = point.denominator();
        Long cases = cases(point);
        if (cases == null || denominator == null || denominator <= 0 || denominator > Integer.MAX_VALUE / 2) {
            return false;
        }
        if (isShare() && isAboveItsDenominator(point)) {
            return false;
        }
        return cases >= 0 && cases <= Integer.MAX_VALUE / 2;
    }

    /** The cases of a share or rate are its numerator; a count is its own cases and the denominator its population. */
    private @Nullable Long cases(ChangePoint point) {
        return switch (question.kind()) {
            case SHARE, RATE -> point.numerator();
            case COUNT ->
                point.number().stripTrailingZeros().scale() <= 0
                        ? point.number().longValue()
                        : null;
            case MEAN, INDEX, AMOUNT, BALANCE, ORDINAL, BINARY -> null;
        };
    }

    private long casesOf(ChangePoint point) {
        Long cases = cases(point);
        return cases == null ? 0 : cases;
    }

    private static long baseOf(ChangePoint point) {
        Long base = point.denominator();
        return base == null ? 0 : base;
    }

    private ChangeVerdict shareDifference() {
        Estimate estimate = shareEstimate();
        int sign = excludes(estimate, 0) ? (int) Math.signum(estimate.value()) : 0;
        return decided(sign, Method.NEWCOMBE_DIFFERENCE, points, estimate, null, endParameters());
    }

    private Estimate shareEstimate() {
        ChangePoint first = points.getFirst();
        ChangePoint last = points.getLast();
        Interval interval =
                Newcombe.difference(casesOf(last), baseOf(last), casesOf(first), baseOf(first), question.level());
        double difference = (double) casesOf(last) / baseOf(last) - (double) casesOf(first) / baseOf(first);
        return new Estimate(
                100 * difference,
                EstimateUnit.PERCENTAGE_POINTS,
                100 * interval.low(),
                100 * interval.high(),
                question.level());
    }

    private ChangeVerdict rateRatio() {
        PoissonRatio ratio = ratio();
        int sign = ratio.interval().excludes(1) ? (ratio.interval().low() > 1 ? 1 : -1) : 0;
        return decided(sign, Method.POISSON_RATIO, points, rateEstimate(ratio), ratio.p(), endParameters());
    }

    private PoissonRatio ratio() {
        ChangePoint first = points.getFirst();
        ChangePoint last = points.getLast();
        return PoissonRatio.of(casesOf(last), baseOf(last), casesOf(first), baseOf(first), question.level());
    }

    private @Nullable Estimate rateEstimate(PoissonRatio ratio) {
        if (!Double.isFinite(ratio.ratio())) {
            return null;
        }
        double high = ratio.interval().high();
        return new Estimate(
                ratio.ratio(),
                EstimateUnit.RATIO,
                ratio.interval().low(),
                Double.isFinite(high) ? high : null,
                question.level());
    }

    private ChangeVerdict shareTrend(List<ChangePoint> lastFive) {
        long[] cases = lastFive.stream().mapToLong(this::casesOf).toArray();
        long[] bases = lastFive.stream().mapToLong(ChangeLadder::baseOf).toArray();
        TrendTest test = CochranArmitage.test(times(lastFive), cases, bases);
        ShareEquality equality = ShareEquality.test(cases, bases);
        Estimate estimate = shareEstimate();
        Map<String, Number> parameters = endParameters();
        parameters.put("chiSquared", test.chiSquared());
        parameters.put("equalityChiSquared", equality.chiSquared());
        parameters.put("equalityDegreesOfFreedom", equality.degreesOfFreedom());
        parameters.put("equalityP", equality.p());
        return trendDecided(test, Method.COCHRAN_ARMITAGE, lastFive, estimate, estimate.value(), parameters);
    }

    private ChangeVerdict rateTrend(List<ChangePoint> lastFive) {
        TrendTest test = RateTrend.test(
                times(lastFive),
                lastFive.stream().mapToLong(this::casesOf).toArray(),
                lastFive.stream().mapToDouble(ChangeLadder::baseOf).toArray());
        PoissonRatio ratio = ratio();
        Map<String, Number> parameters = endParameters();
        parameters.put("z", test.statistic());
        return trendDecided(test, Method.RATE_TREND, lastFive, rateEstimate(ratio), ratio.ratio() - 1, parameters);
    }

    private ChangeVerdict trendDecided(
            TrendTest test,
            Method method,
            List<ChangePoint> used,
            @Nullable Estimate estimate,
            double size,
            Map<String, Number> parameters) {
        int sign = test.p() < question.alpha() ? (int) Math.signum(test.statistic()) : 0;
        if (sign != 0 && sign * size < 0) {
            notes.add(ChangeText.note("TREND_AND_SIZE_DIFFER"));
        }
        return decided(sign, method, used, estimate, test.p(), parameters);
    }

    // Rung 2

    private ChangeVerdict monotoneTrend() {
        double[] values = points.stream()
                .mapToDouble(point -> point.number().doubleValue())
                .toArray();
        MannKendall test = MannKendall.test(values);
        TheilSen slope = TheilSen.of(times(points), values, question.level());
        Method method = switch (test.distribution()) {
            case EXACT -> Method.MANN_KENDALL_EXACT;
            case PERMUTATION -> Method.MANN_KENDALL_PERMUTATION;
            case NORMAL -> Method.MANN_KENDALL_NORMAL;
        };
        Estimate estimate = new Estimate(
                slope.slope(),
                EstimateUnit.PER_YEAR,
                slope.interval().low(),
                slope.interval().high(),
                question.level());
        if (points.size() < SHORT_SERIES) {
            notes.add(ChangeText.note("AUTOCORRELATION"));
        }
        Map<String, Number> parameters = new LinkedHashMap<>();
        parameters.put("s", test.s());
        parameters.put("varianceOfS", test.variance());
        parameters.put("z", test.z());
        parameters.put("oneSidedP", test.oneSidedP());
        int sign = test.p() < question.alpha() ? Integer.signum(test.s()) : 0;
        return decided(sign, method, points, estimate, test.p(), parameters);
    }

    // Rung 3

    private boolean endsHaveErrors() {
        return error(points.getFirst()) > 0 && error(points.getLast()) > 0;
    }

    private static double error(ChangePoint point) {
        BigDecimal published = point.standardError();
        return published == null ? 0 : published.doubleValue();
    }

    private ChangeVerdict errorDifference() {
        ChangePoint first = points.getFirst();
        ChangePoint last = points.getLast();
        MeanDifference compared = MeanDifference.of(
                first.number().doubleValue(), error(first), last.number().doubleValue(), error(last), question.level());
        Estimate estimate = new Estimate(
                compared.difference(),
                EstimateUnit.DIFFERENCE,
                compared.interval().low(),
                compared.interval().high(),
                question.level());
        Map<String, Number> parameters = new LinkedHashMap<>();
        parameters.put("baselineError", error(first));
        parameters.put("latestError", error(last));
        int sign = excludes(estimate, 0) ? (int) Math.signum(estimate.value()) : 0;
        return decided(sign, Method.STANDARD_ERRORS, points, estimate, compared.p(), parameters);
    }

    // Answers

    /** @param sign which way it changed, 0 if no change is detectable */
    private ChangeVerdict decided(
            int sign,
            Method method,
            List<ChangePoint> used,
            @Nullable Estimate estimate,
            @Nullable Double pValue,
            Map<String, Number> parameters) {
        Movement movement = Movement.of(sign);
        Result result = sign == 0 ? Result.NO_CHANGE_DETECTABLE : judged(sign);
        if (question.fullCount()) {
            notes.add(ChangeText.note("FULL_REGISTER"));
        }
        addRelevanceNote(sign != 0);
        addDirectionNote();
        parameters.put("alpha", BigDecimal.valueOf(question.alpha()).setScale(6, RoundingMode.HALF_UP));
        boolean trend = method != Method.NEWCOMBE_DIFFERENCE
                && method != Method.POISSON_RATIO
                && method != Method.STANDARD_ERRORS;
        BothLanguages sentence = trend
                ? ChangeText.trend(result, movement, question, used)
                : ChangeText.compared(result, movement, question, used);
        return new ChangeVerdict(
                result,
                null,
                sign == 0 ? null : movement,
                method,
                ChangeVerdict.METHOD_VERSION,
                used.size(),
                compared(points.getFirst()),
                compared(points.getLast()),
                estimate,
                pValue,
                parameters,
                sentence,
                List.copyOf(notes),
                null);
    }

    private Result judged(int sign) {
        if (question.readAsGap()) {
            return Result.CHANGED;
        }
        return switch (question.direction()) {
            case UP -> sign > 0 ? Result.IMPROVED : Result.WORSENED;
            case DOWN -> sign < 0 ? Result.IMPROVED : Result.WORSENED;
            case NONE, TARGET_BAND -> Result.CHANGED;
        };
    }

    private ChangeVerdict notAssessable(Reason reason, Method method) {
        addDirectionNote();
        boolean described = reason == Reason.NO_SCATTER_INFORMATION;
        return new ChangeVerdict(
                Result.NOT_ASSESSABLE,
                reason,
                described
                        ? Movement.of(points.getLast()
                                .number()
                                .compareTo(points.getFirst().number()))
                        : null,
                method,
                ChangeVerdict.METHOD_VERSION,
                points.size(),
                points.isEmpty() ? null : compared(points.getFirst()),
                points.isEmpty() ? null : compared(points.getLast()),
                null,
                null,
                Map.of(),
                ChangeText.notAssessable(reason, question, points),
                List.copyOf(notes),
                null);
    }

    /** Significant but small, or large but uncertain: only where a smallest change that matters was agreed. */
    private void addRelevanceNote(boolean changed) {
        BigDecimal threshold = question.relevantFrom();
        if (threshold == null) {
            return;
        }
        BigDecimal size =
                points.getLast().number().subtract(points.getFirst().number()).abs();
        boolean matters = size.compareTo(threshold) >= 0;
        if (changed && !matters) {
            notes.add(ChangeText.note("SIGNIFICANT_BUT_SMALL"));
        } else if (!changed && matters) {
            notes.add(ChangeText.note("LARGE_BUT_UNCERTAIN"));
        }
    }

    private void addDirectionNote() {
        if (question.readAsGap()) {
            notes.add(ChangeText.note("READ_AS_GAP"));
        } else if (question.direction() == Direction.NONE) {
            notes.add(ChangeText.note("NO_DIRECTION"));
        } else if (question.direction() == Direction.TARGET_BAND) {
            notes.add(ChangeText.note("TARGET_BAND"));
        }
    }

    private Map<String, Number> endParameters() {
        Map<String, Number> parameters = new LinkedHashMap<>();
        parameters.put("baselineCases", casesOf(points.getFirst()));
        parameters.put("baselineBase", baseOf(points.getFirst()));
        parameters.put("latestCases", casesOf(points.getLast()));
        parameters.put("latestBase", baseOf(points.getLast()));
        return parameters;
    }

    private static boolean excludes(Estimate estimate, double value) {
        Double low = estimate.low();
        Double high = estimate.high();
        return low != null && high != null && new Interval(low, high).excludes(value);
    }

    private static double[] times(List<ChangePoint> used) {
        return used.stream().mapToDouble(point -> point.period().year()).toArray();
    }

    private static ComparedPoint compared(ChangePoint point) {
        return new ComparedPoint(point.period().text(), point.number());
    }
}
