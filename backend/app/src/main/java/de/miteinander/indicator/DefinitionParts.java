package de.miteinander.indicator;

import de.miteinander.platform.text.NewText;
import de.miteinander.platform.text.TranslatedText;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What a definition says beyond its text.
 *
 * @param formula how the value is worked out
 * @param numeratorText what is counted above the line of a share or rate
 * @param denominatorText what is counted below it
 * @param method how it is counted: register, survey, reference day
 */
@Embeddable
record DefinitionParts(
        @JdbcTypeCode(SqlTypes.JSON) @Nullable TranslatedText formula,

        @Column(name = "numerator_text") @JdbcTypeCode(SqlTypes.JSON) @Nullable TranslatedText numeratorText,

        @Column(name = "denominator_text") @JdbcTypeCode(SqlTypes.JSON) @Nullable TranslatedText denominatorText,

        @JdbcTypeCode(SqlTypes.JSON) @Nullable TranslatedText method) {

    static final DefinitionParts NONE = new DefinitionParts(null, null, null, null);

    static DefinitionParts of(
            @Nullable NewText formula,
            @Nullable NewText numeratorText,
            @Nullable NewText denominatorText,
            @Nullable NewText method) {
        return NONE.changedTo(formula, numeratorText, denominatorText, method);
    }

    DefinitionParts changedTo(
            @Nullable NewText newFormula,
            @Nullable NewText newNumerator,
            @Nullable NewText newDenominator,
            @Nullable NewText newMethod) {
        return new DefinitionParts(
                TranslatedText.changed(formula, newFormula),
                TranslatedText.changed(numeratorText, newNumerator),
                TranslatedText.changed(denominatorText, newDenominator),
                TranslatedText.changed(method, newMethod));
    }

    /**
     * Whether something that was said is said otherwise. What is added where nothing stood, or translated, says the same
     * more precisely and breaks no comparison.
     */
    boolean contradicts(DefinitionParts before) {
        return otherwise(before.formula, formula)
                || otherwise(before.numeratorText, numeratorText)
                || otherwise(before.denominatorText, denominatorText)
                || otherwise(before.method, method);
    }

    private static boolean otherwise(@Nullable TranslatedText before, @Nullable TranslatedText now) {
        return before != null && (now == null || !now.sourceText().equals(before.sourceText()));
    }
}
