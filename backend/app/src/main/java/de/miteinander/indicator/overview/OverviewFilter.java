package de.miteinander.indicator.overview;

import de.miteinander.indicator.Theme;
import de.miteinander.indicator.change.ChangeVerdict;
import de.miteinander.indicator.change.FalseAlarms;
import de.miteinander.platform.problem.ProblemException;
import de.miteinander.platform.time.Moment;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which series the overview shows, and how false alarms are kept rare among them. Filled by JAX-RS. */
public class OverviewFilter {

    @Parameter(
            description =
                    "MAIN: the one series that stands for each indicator: without breakdown before with, the town before other areas, then the one with most figures. ALL: every series.")
    @QueryParam("series")
    @DefaultValue("MAIN")
    public SeriesChoice series = SeriesChoice.MAIN;

    @Parameter(description = "Only this field of life.")
    @QueryParam("theme")
    public @Nullable Theme theme;

    @Parameter(description = "Only indicators of this working group.")
    @QueryParam("workingGroupId")
    public @Nullable UUID workingGroup;

    @Parameter(description = "Only series of this indicator.")
    @QueryParam("indicatorId")
    public @Nullable UUID indicator;

    @Parameter(
            description =
                    "Only series whose latest figure stands for a time that ended more than so many months ago. A series without figures has no age and is left out.")
    @Schema(minimum = "1", maximum = "1200")
    @QueryParam("olderThanMonths")
    @Min(1) @Max(1200) public @Nullable Integer olderThanMonths;

    @Parameter(
            description =
                    "Only series with this verdict. It chooses what is listed, not what is judged together: the summary counts all the same.")
    @QueryParam("result")
    public ChangeVerdict.@Nullable Result result;

    @Parameter(
            description =
                    "How false alarms are kept rare among many series. PLAIN: each by itself at 5 %. FALSE_DISCOVERY_RATE: of all that are called changed at most 5 % may be false alarms on average (Benjamini and Hochberg), judged over all series that the other filters choose, not only this page. STRICT: each by itself at 0.2 %. A change that does not stand becomes NO_CHANGE_DETECTABLE with the reason CHANCE_AMONG_MANY.")
    @QueryParam("falseAlarms")
    @DefaultValue("PLAIN")
    public FalseAlarms falseAlarms = FalseAlarms.PLAIN;

    @Parameter(
            description =
                    "With the figures, verdicts, targets, voices and open gaps as they were at this moment (RFC 3339 with offset). Which indicators are on, what they are called and which series stands for each is as today; the next release is left out.",
            schema = @Schema(maxLength = 40, format = "date-time"))
    @QueryParam("asOf")
    @Size(max = 40) public @Nullable String asOf;

    /** @throws ProblemException 400 when it is no moment */
    @Nullable Instant moment() {
        return Moment.of("?asOf", asOf);
    }
}
