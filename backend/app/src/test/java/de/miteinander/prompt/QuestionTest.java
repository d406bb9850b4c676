package de.miteinander.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wie können mehr Gelegenheiten zum Lernen der deutschen Sprache in direktem Kontakt geschaffen werden?",
                "Wie erreiche ich bestimmte Zielgruppen?",
                "An wen wenden wir uns?",
                "Wer kann welche Hürde senken?"
            })
    void anOpenQuestionGetsNoHintAboutItsForm(String question) {
        assertThat(Question.hints(question))
                .doesNotContain(Question.Hint.NO_QUESTION_MARK, Question.Hint.NO_W_WORD, Question.Hint.YES_NO_QUESTION);
    }

    @Test
    void eachWeaknessHasItsHint() {
        assertThat(Question.hints("Gibt es genug Angebote?")).contains(Question.Hint.YES_NO_QUESTION);
        assertThat(Question.hints("Mehr Angebote für Familien"))
                .contains(Question.Hint.NO_QUESTION_MARK, Question.Hint.NO_W_WORD);
        assertThat(Question.hints("Wie können mehr Gelegenheiten für … geschaffen werden?"))
                .contains(Question.Hint.PLACEHOLDER_LEFT);
        assertThat(Question.hints("Wie " + "viele ".repeat(25) + "sind es?"))
                .contains(Question.Hint.TOO_MANY_WORDS, Question.Hint.TOO_LONG);
        assertThat(Question.hints(
                        "Welche Integrationsverwaltungsvereinbarungen berücksichtigen Zuständigkeitsregelungen?"))
                .contains(Question.Hint.HARD_TO_READ);
    }

    @Test
    void shortWordsReadEasily() {
        assertThat(Question.readability("Wer hilft wem?")).isEqualTo(119);
        assertThat(Question.readability("")).isZero();
    }

    @Test
    void theSameQuestionIsRecognisedWhateverItsCaseAndMarks() {
        assertThat(Question.normalised("  Wie erreiche ich, bestimmte Zielgruppen? "))
                .isEqualTo(Question.normalised("wie ERREICHE ich bestimmte zielgruppen"));
    }
}
