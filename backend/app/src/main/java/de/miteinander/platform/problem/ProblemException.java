package de.miteinander.platform.problem;

import java.util.List;
import java.util.Map;

/** Ends the request with a problem; the running transaction is rolled back. */
public class ProblemException extends RuntimeException {

    private final ProblemType type;
    private final Message detail;
    private final List<Fault> faults;
    private final Map<String, String> headers;

    public ProblemException(ProblemType type, Message detail) {
        this(type, detail, List.of(), Map.of());
    }

    public ProblemException(ProblemType type, Message detail, List<Fault> faults) {
        this(type, detail, faults, Map.of());
    }

    private ProblemException(ProblemType type, Message detail, List<Fault> faults, Map<String, String> headers) {
        super(type.name() + ": " + detail.en());
        this.type = type;
        this.detail = detail;
        this.faults = List.copyOf(faults);
        this.headers = Map.copyOf(headers);
    }

    /** Something the caller may not know of, or that is not there: one answer for both. */
    public static ProblemException notFound() {
        return new ProblemException(
                CommonProblem.NOT_FOUND,
                Message.of(
                        "Das gibt es nicht, oder Sie dürfen es nicht sehen.",
                        "This does not exist, or you may not see it."));
    }

    public static ProblemException invalid(Fault fault) {
        return invalid(List.of(fault));
    }

    public static ProblemException invalid(List<Fault> faults) {
        return new ProblemException(
                CommonProblem.INVALID_REQUEST,
                Message.of(
                        "Bitte prüfen Sie die genannten Stellen und senden Sie noch einmal.",
                        "Please check the places named and send again."),
                faults);
    }

    public static ProblemException conflict(String de, String en) {
        return new ProblemException(CommonProblem.CONFLICT, Message.of(de, en));
    }

    public static ProblemException duplicate(String pointer, String de, String en) {
        return new ProblemException(
                CommonProblem.DUPLICATE,
                Message.of(de, en),
                List.of(new Fault(pointer, "DUPLICATE", Message.of(de, en))));
    }

    public ProblemException with(String header, String value) {
        return new ProblemException(type, detail, faults, Map.of(header, value));
    }

    public ProblemType type() {
        return type;
    }

    public Message detail() {
        return detail;
    }

    public List<Fault> faults() {
        return faults;
    }

    public Map<String, String> headers() {
        return headers;
    }
}
