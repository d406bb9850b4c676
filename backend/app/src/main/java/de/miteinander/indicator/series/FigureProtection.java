package de.miteinander.indicator.series;

import de.miteinander.platform.problem.Message;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a figure is shown that could tell something about single persons. */
@Schema(description = "How a figure is shown that could tell something about single persons.")
public record FigureProtection(
        @Schema(
                description = "ROUNDED: the numbers are rounded. SUPPRESSED: nothing of the figure is shown.",
                required = true)
        Shown shown,

        @Schema(
                description =
                        "What is rounded to, the smallest count that is shown, or to how many percent nobody may tell what an organisation contributes.",
                minimum = "3",
                maximum = "10",
                required = true)
        int step,

        @Schema(description = "Smallest value that is shown so; null if there is none.", nullable = true) @Nullable BigDecimal low,

        @Schema(description = "Largest value that is shown so; null if there is none.", nullable = true) @Nullable BigDecimal high,

        @Schema(description = "The same in the reader's language.", maxLength = 300, required = true)
        String note) {

    /** What the public sees. */
    @Schema(name = "FigureProtectionShown")
    public enum Shown {
        ROUNDED,
        SUPPRESSED
    }

    private static final Message SUPPRESSED = Message.of(
            "Geschützt: Dieser Wert wird nicht gezeigt, damit sich nichts Vertrauliches, etwa über einzelne Personen, ablesen oder errechnen lässt.",
            "Protected: this figure is not shown, so that nothing confidential, such as about single persons, can be read or calculated.");

    /** From the columns of the views; null for a figure that stands as it is. */
    static @Nullable FigureProtection of(ResultSet row, Locale language) throws SQLException {
        String shown = row.getString("protection");
        if (shown == null) {
            return null;
        }
        int step = row.getInt("protection_step");
        return Shown.valueOf(shown) == Shown.SUPPRESSED
                ? new FigureProtection(Shown.SUPPRESSED, step, null, null, SUPPRESSED.in(language))
                : new FigureProtection(
                        Shown.ROUNDED,
                        step,
                        row.getBigDecimal("value_low"),
                        row.getBigDecimal("value_high"),
                        Message.of(
                                        "Zum Schutz einzelner Personen auf " + step + " gerundet.",
                                        "Rounded to " + step + " to protect single persons.")
                                .in(language));
    }
}
