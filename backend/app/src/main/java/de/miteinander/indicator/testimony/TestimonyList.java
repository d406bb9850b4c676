package de.miteinander.indicator.testimony;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The voices to one verdict. */
@Schema(description = "The voices to the verdict on a series, the latest first, and how many there are of each stance.")
record TestimonyList(
        @Schema(description = "Voices that confirm.", minimum = "0", required = true)
        int confirms,

        @Schema(description = "Voices that qualify.", minimum = "0", required = true)
        int qualifies,

        @Schema(description = "Voices that contradict.", minimum = "0", required = true)
        int contradicts,

        @Schema(description = "The voices.", maxItems = 500, required = true)
        List<TestimonyDetail> items) {

    static TestimonyList of(List<TestimonyDetail> items) {
        return new TestimonyList(
                count(items, Stance.CONFIRMS), count(items, Stance.QUALIFIES), count(items, Stance.CONTRADICTS), items);
    }

    private static int count(List<TestimonyDetail> items, Stance stance) {
        return (int) items.stream()
                .filter(item -> item.hiddenBecause() == null && item.stance() == stance)
                .count();
    }
}
