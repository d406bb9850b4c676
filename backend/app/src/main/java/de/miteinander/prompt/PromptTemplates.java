package de.miteinander.prompt;

import de.miteinander.platform.text.NewText;
import de.miteinander.platform.text.Text;
import de.miteinander.platform.text.TranslatedText;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The patterns that questions can be drawn by: three moves of the first concept, three that others added. */
final class PromptTemplates {

    private static final List<PromptTemplate> ALL = List.of(
            template(Facet.CREATE, Step.STATUS_QUO, "Wo geschieht das heute schon?", "Where does this happen today?"),
            template(
                    Facet.CREATE,
                    Step.GOAL,
                    "Was soll es in zwei Jahren geben?",
                    "What should there be two years from now?"),
            template(
                    Facet.CREATE,
                    Step.INDICATOR,
                    "Woran sähen wir, dass es mehr wurde?",
                    "How would we see that there is more of it?"),
            template(
                    Facet.CREATE,
                    Step.MEASURE,
                    "Wie können mehr Gelegenheiten für … geschaffen werden?",
                    "How can more occasions for … be created?"),
            template(
                    Facet.MAKE_KNOWN,
                    Step.STATUS_QUO,
                    "Welche Angebote kennt kaum jemand?",
                    "Which offers does hardly anyone know?"),
            template(Facet.MAKE_KNOWN, Step.GOAL, "Wer soll sie kennen?", "Who should know them?"),
            template(
                    Facet.MAKE_KNOWN,
                    Step.INDICATOR,
                    "Wie messen wir Bekanntheit?",
                    "How do we measure how well known they are?"),
            template(
                    Facet.MAKE_KNOWN,
                    Step.MEASURE,
                    "Wie machen wir bestehende … bekannter?",
                    "How do we make existing … better known?"),
            template(Facet.REACH, Step.STATUS_QUO, "Wen erreichen wir nicht?", "Whom do we not reach?"),
            template(Facet.REACH, Step.GOAL, "Wen wollen wir erreichen?", "Whom do we want to reach?"),
            template(
                    Facet.REACH,
                    Step.INDICATOR,
                    "Wie zählen wir Erreichte, ohne Menschen zu erfassen?",
                    "How do we count those reached without recording people?"),
            template(
                    Facet.REACH,
                    Step.MEASURE,
                    "Wie erreichen wir bestimmte Zielgruppen?",
                    "How do we reach certain target groups?"),
            template(Facet.BARRIER, Step.STATUS_QUO, "Was hindert?", "What stands in the way?"),
            template(Facet.BARRIER, Step.GOAL, "Was soll wegfallen?", "What should go away?"),
            template(Facet.BARRIER, Step.INDICATOR, "Woran merken wir es?", "How do we notice?"),
            template(Facet.BARRIER, Step.MEASURE, "Wer kann welche Hürde senken?", "Who can lower which barrier?"),
            template(Facet.MUTUALITY, Step.STATUS_QUO, "Wer passt sich an wen an?", "Who adapts to whom?"),
            template(
                    Facet.MUTUALITY,
                    Step.GOAL,
                    "Was tut die Mehrheitsgesellschaft?",
                    "What does the majority society do?"),
            template(Facet.MUTUALITY, Step.MEASURE, "Was trägt jede Seite bei?", "What does each side contribute?"),
            template(Facet.CONFLICT, Step.STATUS_QUO, "Worüber wird gestritten?", "What is being argued about?"),
            template(Facet.CONFLICT, Step.GOAL, "Wie wollen wir streiten?", "How do we want to argue?"),
            template(Facet.CONFLICT, Step.MEASURE, "Wer vermittelt?", "Who mediates?"));

    private PromptTemplates() {}

    static List<PromptTemplate> of(@Nullable Step step) {
        return ALL.stream()
                .filter(template -> step == null || template.step() == step)
                .toList();
    }

    private static PromptTemplate template(Facet facet, Step step, String de, String en) {
        return new PromptTemplate(
                facet,
                step,
                Text.of(TranslatedText.of(new NewText(
                        Map.of("de", new NewText.NewTranslation(de), "en", new NewText.NewTranslation(en))))));
    }
}
