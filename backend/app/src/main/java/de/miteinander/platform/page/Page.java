package de.miteinander.platform.page;

import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param <T> what is listed
 */
@Schema(description = "One page of a list.")
public record Page<T>(
        @Schema(description = "The entries of this page, in the order asked for.", maxItems = 200, required = true)
        List<T> items,

        @Schema(description = "How to go on.", required = true)
        PageLink page)
        implements Paged {

    /** Where the next page begins. */
    @Schema(name = "PageLink", description = "How to go on from this page.")
    public record PageLink(
            @Schema(description = "Cursor of the next page; null on the last one.", maxLength = 2000, nullable = true)
            @Nullable String next,

            @Schema(description = "Entries at most on this page.", minimum = "1", maximum = "200", required = true)
            int limit) {}

    /** A list so short by its nature that it is never cut into pages. */
    public static <T> Page<T> whole(List<T> items) {
        return new Page<>(items, new PageLink(null, 200));
    }

    public <R> Page<R> map(Function<? super T, ? extends R> change) {
        return new Page<>(items.stream().<R>map(change).toList(), page);
    }
}
