package de.miteinander.platform.text;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A translatable text with a German entry, known language tags and no language left blank. {@code null} is allowed. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ValidText.Check.class)
public @interface ValidText {

    /** The longest text in any language, in characters. */
    int max() default 2000;

    String message() default "INVALID_TEXT|Der Text ist nicht gültig.|The text is not valid.";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Checks every language and reports each fault at its own place. */
    final class Check implements ConstraintValidator<ValidText, NewText> {

        private int max;

        @Override
        public void initialize(ValidText rule) {
            max = rule.max();
        }

        @Override
        public boolean isValid(@Nullable NewText text, ConstraintValidatorContext context) {
            if (text == null) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            boolean valid = true;
            if (!text.translations().containsKey("de")) {
                valid = fault(context, "de", "REQUIRED|Bitte auf Deutsch ausfüllen.|Please fill this in in German.");
            }
            for (Map.Entry<String, NewText.NewTranslation> entry :
                    text.translations().entrySet()) {
                NewText.@Nullable NewTranslation translation = entry.getValue();
                if (!entry.getKey().matches("[a-z]{2,3}(-[A-Za-z0-9]{1,8}){0,3}")) {
                    valid = fault(
                            context, entry.getKey(), "UNKNOWN_LANGUAGE|Kein Sprachkürzel nach BCP 47.|No BCP 47 tag.");
                } else if (translation == null
                        || translation.text() == null
                        || translation.text().isBlank()) {
                    valid = fault(context, entry.getKey(), "REQUIRED|Bitte ausfüllen.|Please fill this in.");
                } else if (translation.text().length() > max) {
                    valid = fault(
                            context,
                            entry.getKey(),
                            "WRONG_LENGTH|Höchstens " + max + " Zeichen.|At most " + max + " characters.");
                }
            }
            return valid;
        }

        private static boolean fault(ConstraintValidatorContext context, String language, String message) {
            context.buildConstraintViolationWithTemplate(message.replaceAll("[{}$]", ""))
                    .addPropertyNode(language)
                    .addPropertyNode("text")
                    .addConstraintViolation();
            return false;
        }
    }
}
