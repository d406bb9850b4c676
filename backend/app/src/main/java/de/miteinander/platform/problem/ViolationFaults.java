package de.miteinander.platform.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Bean Validation's findings as faults with JSON pointers and sentences that say what to do. */
public final class ViolationFaults {

    private ViolationFaults() {}

    public static List<Fault> of(Set<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(ViolationFaults::fault)
                .sorted(Comparator.comparing(Fault::pointer).thenComparing(Fault::code))
                .toList();
    }

    private static Fault fault(ConstraintViolation<?> violation) {
        String annotation = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        Map<String, Object> attributes = violation.getConstraintDescriptor().getAttributes();
        return switch (annotation) {
            case "NotNull", "NotBlank", "NotEmpty" ->
                fault(violation, "REQUIRED", "Bitte ausfüllen.", "Please fill this in.");
            case "Size" -> size(violation, attributes);
            case "Min", "DecimalMin" ->
                fault(
                        violation,
                        "TOO_SMALL",
                        "Mindestens " + attributes.get("value") + ".",
                        "At least " + attributes.get("value") + ".");
            case "Max", "DecimalMax" ->
                fault(
                        violation,
                        "TOO_LARGE",
                        "Höchstens " + attributes.get("value") + ".",
                        "At most " + attributes.get("value") + ".");
            case "Positive", "PositiveOrZero" ->
                fault(violation, "TOO_SMALL", "Keine negative Zahl.", "No negative number.");
            case "Pattern" ->
                fault(
                        violation,
                        "WRONG_FORM",
                        "Diese Form passt nicht: " + attributes.get("regexp"),
                        "This form does not fit: " + attributes.get("regexp"));
            case "Email" ->
                fault(violation, "WRONG_FORM", "Das ist keine E-Mail-Adresse.", "This is no e-mail address.");
            default -> own(violation);
        };
    }

    /** Our own constraints carry {@code CODE|German|English} as their message. */
    private static Fault own(ConstraintViolation<?> violation) {
        String[] parts = violation.getMessage().split("\\|", 3);
        if (parts.length == 3) {
            return fault(violation, parts[0], parts[1], parts[2]);
        }
        return fault(violation, "INVALID", "Das passt hier nicht.", "This does not fit here.");
    }

    private static Fault size(ConstraintViolation<?> violation, Map<String, Object> attributes) {
        int min = number(attributes, "min");
        int max = number(attributes, "max");
        boolean atLeast = min > 0;
        String bounds = atLeast ? min + "–" + max : "" + max;
        return fault(
                violation,
                "WRONG_LENGTH",
                atLeast ? "Die Länge muss " + bounds + " sein." : "Höchstens " + bounds + " Zeichen oder Einträge.",
                atLeast ? "The length must be " + bounds + "." : "At most " + bounds + " characters or entries.");
    }

    private static int number(Map<String, Object> attributes, String name) {
        return attributes.get(name) instanceof Integer number ? number : 0;
    }

    private static Fault fault(ConstraintViolation<?> violation, String code, String de, String en) {
        return new Fault(pointer(violation), code, Message.of(de, en));
    }

    private static String pointer(ConstraintViolation<?> violation) {
        String parameter = QueryPlace.of(violation);
        return parameter == null ? pointer(violation.getPropertyPath()) : parameter;
    }

    /** {@code createOrganisation.organisation.name[de].text} becomes {@code /name/de/text}. */
    static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            } else if (node.getKey() != null) {
                pointer.append('/').append(node.getKey());
            }
            if (node.getName() != null && node.getKind() == ElementKind.PROPERTY) {
                pointer.append('/').append(escape(node.getName()));
            }
        }
        return pointer.toString();
    }

    private static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
