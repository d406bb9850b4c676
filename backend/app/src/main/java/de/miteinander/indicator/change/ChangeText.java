package de.miteinander.indicator.change;

import de.miteinander.indicator.change.ChangeVerdict.BothLanguages;
import de.miteinander.indicator.change.ChangeVerdict.ComparedPoint;
import de.miteinander.indicator.change.ChangeVerdict.MissingFigure;
import de.miteinander.indicator.change.ChangeVerdict.Movement;
import de.miteinander.indicator.change.ChangeVerdict.Note;
import de.miteinander.indicator.change.ChangeVerdict.Reason;
import de.miteinander.indicator.change.ChangeVerdict.Result;
import de.miteinander.indicator.series.Period;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Verdicts in plain German and English, from the bundle {@code change}. A sentence has at most 25 words and keeps the
 * direction (risen, fallen) apart from the judgement (improved, worsened).
 */
final class ChangeText {

    private static final ResourceBundle GERMAN = bundle(Locale.GERMAN);
    private static final ResourceBundle ENGLISH = bundle(Locale.ENGLISH);

    /** By language and key, as an overview says a thousand sentences; to be cloned, for they are not safe for two at once. */
    private static final Map<String, MessageFormat> FORMATS = new ConcurrentHashMap<>();

    private ChangeText() {}

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                "de.miteinander.indicator.change.change",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    static Note note(String code, Object... arguments) {
        return new Note(code, format(GERMAN, "note." + code, arguments), format(ENGLISH, "note." + code, arguments));
    }

    /** The sentence of a verdict with the figure that is looked for. */
    static BothLanguages withMissing(BothLanguages sentence, MissingFigure figure) {
        Period period = Period.parse(figure.period());
        return new BothLanguages(
                sentence.de() + " "
                        + format(
                                GERMAN,
                                "missing",
                                figure.number(),
                                period.label(Locale.GERMAN),
                                date(figure, Locale.GERMAN)),
                sentence.en() + " "
                        + format(
                                ENGLISH, "missing", figure.number(), period.label(Locale.UK), date(figure, Locale.UK)));
    }

    private static String date(MissingFigure figure, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(figure.due());
    }

    /** A sentence whose numbers are written in the way of each language. */
    static BothLanguages sentence(String key, Object... arguments) {
        return new BothLanguages(format(GERMAN, key, arguments), format(ENGLISH, key, arguments));
    }

    /** The sentence for a series that cannot be judged. */
    static BothLanguages notAssessable(Reason reason, ChangeQuestion question, List<ChangePoint> points) {
        if (reason == Reason.NO_SCATTER_INFORMATION) {
            ChangePoint first = points.getFirst();
            ChangePoint last = points.getLast();
            Movement movement = Movement.of(last.number().compareTo(first.number()));
            return both(language -> format(
                    language.texts(),
                    "described." + movement,
                    language.value(first, question),
                    language.period(first),
                    language.value(last, question),
                    language.period(last),
                    language.texts().getString("count." + points.size())));
        }
        if (points.size() == 1 && reason == Reason.FEWER_THAN_TWO_POINTS) {
            ChangePoint only = points.getFirst();
            return both(
                    language -> format(language.texts(), "one", language.value(only, question), language.period(only)));
        }
        return both(language -> language.texts().getString("reason." + reason));
    }

    /** The sentence for first against last point. */
    static BothLanguages compared(Result result, Movement movement, ChangeQuestion question, List<ChangePoint> points) {
        ChangePoint first = points.getFirst();
        ChangePoint last = points.getLast();
        return both(language -> format(
                language.texts(),
                "compared." + result,
                language.texts().getString("direction." + movement),
                language.value(first, question),
                language.period(first),
                language.value(last, question),
                language.period(last)));
    }

    /** The sentence for a trend over n points. */
    static BothLanguages trend(Result result, Movement movement, ChangeQuestion question, List<ChangePoint> points) {
        ChangePoint last = points.getLast();
        return both(language -> format(
                language.texts(),
                "trend." + result,
                language.texts().getString("direction." + movement),
                points.size(),
                language.value(last, question),
                language.period(last)));
    }

    /** The sentence for a change that does not stand among many series. */
    static BothLanguages amongMany(ChangeVerdict verdict, ChangeQuestion question) {
        ComparedPoint first = Objects.requireNonNull(verdict.baseline());
        ComparedPoint last = Objects.requireNonNull(verdict.latest());
        String direction = "direction." + Objects.requireNonNull(verdict.direction());
        return switch (verdict.method()) {
            case NEWCOMBE_DIFFERENCE, POISSON_RATIO, STANDARD_ERRORS ->
                both(language -> format(
                        language.texts(),
                        "among.compared",
                        language.texts().getString(direction),
                        language.value(first.value(), question),
                        language.period(first),
                        language.value(last.value(), question),
                        language.period(last)));
            case COCHRAN_ARMITAGE, RATE_TREND, MANN_KENDALL_EXACT, MANN_KENDALL_PERMUTATION, MANN_KENDALL_NORMAL ->
                both(language -> format(
                        language.texts(),
                        "among.trend",
                        language.texts().getString(direction),
                        verdict.n(),
                        language.value(last.value(), question),
                        language.period(last)));
            case NONE, DESCRIPTION -> throw new IllegalArgumentException("nothing was tested");
        };
    }

    private static BothLanguages both(java.util.function.Function<Language, String> sentence) {
        return new BothLanguages(
                capitalised(sentence.apply(new Language(Locale.GERMAN, GERMAN))),
                capitalised(sentence.apply(new Language(Locale.UK, ENGLISH))));
    }

    private static String capitalised(String sentence) {
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }

    private static String format(ResourceBundle texts, String key, Object... arguments) {
        Locale locale = texts == GERMAN ? Locale.GERMAN : Locale.UK;
        MessageFormat read =
                FORMATS.computeIfAbsent(locale + key, name -> new MessageFormat(texts.getString(key), locale));
        return ((MessageFormat) read.clone()).format(arguments);
    }

    private record Language(Locale locale, ResourceBundle texts) {

        String period(ChangePoint point) {
            return point.period().label(locale);
        }

        String period(ComparedPoint point) {
            return Period.parse(point.period()).label(locale);
        }

        String value(ChangePoint point, ChangeQuestion question) {
            return value(point.number(), question);
        }

        /** The value with the decimals it was published with and the mark of its unit. */
        String value(BigDecimal value, ChangeQuestion question) {
            NumberFormat format = NumberFormat.getInstance(locale);
            int decimals = Math.max(0, value.scale());
            format.setMinimumFractionDigits(decimals);
            format.setMaximumFractionDigits(decimals);
            String number = format.format(value);
            return switch (question.unit()) {
                case "percent" -> locale == Locale.UK ? number + "%" : number + "\u00a0%";
                case "permille" -> number + "\u00a0‰";
                case "EUR" -> number + "\u00a0€";
                case "years" -> number + "\u00a0" + texts.getString("years");
                default -> number;
            };
        }
    }
}
