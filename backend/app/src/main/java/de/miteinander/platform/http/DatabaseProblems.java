package de.miteinander.platform.http;

import de.miteinander.platform.problem.CommonProblem;
import de.miteinander.platform.problem.Message;
import de.miteinander.platform.problem.ProblemException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** What the database refuses, in words: a rule that stands there too was broken, or the database is away. */
final class DatabaseProblems {

    private DatabaseProblems() {}

    static @Nullable ProblemException of(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ProblemException problem) {
                return problem;
            }
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return ofState(sql.getSQLState());
            }
            if (cause instanceof SQLException) {
                return away();
            }
        }
        return null;
    }

    private static @Nullable ProblemException ofState(String state) {
        return switch (state) {
            case "23505" ->
                new ProblemException(
                        CommonProblem.DUPLICATE,
                        Message.of(
                                "Ein Eintrag mit diesen Angaben besteht schon.",
                                "An entry with these values exists already."));
            case "23503" ->
                ProblemException.conflict(
                        "Etwas, worauf Sie sich beziehen, gibt es nicht, oder anderes hängt noch daran.",
                        "Something you refer to does not exist, or other things still depend on this.");
            case "23514", "23502", "22001" ->
                ProblemException.conflict("Eine Angabe verletzt eine Regel.", "A value breaks a rule.");
            case "40001", "40P01", "55P03" ->
                ProblemException.conflict(
                        "Zwei Änderungen trafen sich. Bitte noch einmal.", "Two changes met. Please try again.");
            default -> state.startsWith("08") || state.startsWith("57") || state.startsWith("53") ? away() : null;
        };
    }

    private static ProblemException away() {
        return new ProblemException(
                        CommonProblem.UNAVAILABLE,
                        Message.of(
                                "Die Datenbank antwortet gerade nicht. Bitte in wenigen Sekunden noch einmal.",
                                "The database does not answer right now. Please try again in a few seconds."))
                .with("Retry-After", "5");
    }
}
