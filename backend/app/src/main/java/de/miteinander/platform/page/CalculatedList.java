package de.miteinander.platform.page;

import java.text.CollationKey;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * A list that is calculated as a whole, because its order or its filters depend on more than the database knows. It is cut
 * into pages by value, like a {@link ListQuery}, so that while rows come and go nothing that was there throughout is skipped
 * or doubled.
 *
 * @param <T> what is listed
 */
public final class CalculatedList<T> {

    private enum Kind {
        TEXT,
        NUMBER
    }

    private record SortKey<T>(Kind kind, Function<T, String> value) {}

    private record Order<T>(SortKey<T> key, boolean descending) {}

    /** A value to sort by: numbers by their size, texts as a German dictionary has them. */
    private record SortValue(long number, @Nullable CollationKey collated, String text)
            implements Comparable<SortValue> {

        static SortValue of(Kind kind, String text, Collator collator) {
            return switch (kind) {
                case NUMBER -> new SortValue(Long.parseLong(text), null, text);
                case TEXT -> new SortValue(0, collator.getCollationKey(text), text);
            };
        }

        @Override
        public int compareTo(SortValue other) {
            if (collated == null || other.collated == null) {
                return Long.compare(number, other.number);
            }
            int order = collated.compareTo(other.collated);
            return order == 0 ? text.compareTo(other.text) : order;
        }
    }

    /** Where a row stands in an order. */
    private record Place(List<SortValue> values, UUID id) {}

    private record Placed<T>(T row, Place place) {}

    private final Function<T, UUID> id;
    private final Map<String, SortKey<T>> sortable = new LinkedHashMap<>();
    private String defaultSort = "";

    /** @param id what breaks ties */
    public CalculatedList(Function<T, UUID> id) {
        this.id = id;
    }

    public CalculatedList<T> byText(String key, Function<T, String> value) {
        sortable.put(key, new SortKey<>(Kind.TEXT, value));
        return this;
    }

    public CalculatedList<T> byNumber(String key, ToLongFunction<T> value) {
        sortable.put(key, new SortKey<>(Kind.NUMBER, row -> Long.toString(value.applyAsLong(row))));
        return this;
    }

    /** The order when none is asked for, e.g. {@code name} or {@code -age}. */
    public CalculatedList<T> defaultSort(String sort) {
        defaultSort = sort;
        return this;
    }

    /** All rows in the order that is asked for. */
    public List<T> sorted(List<T> rows, PageRequest request) {
        return placed(rows, order(request)).stream().map(Placed::row).toList();
    }

    public Page<T> page(List<T> rows, PageRequest request) {
        List<Order<T>> order = order(request);
        int query = Cursor.fingerprint(request.uri.getQueryParameters());
        Place after =
                request.cursor == null ? null : place(Cursor.decode(request.cursor, query, order.size() + 1), order);
        Comparator<Place> comparator = comparator(order);
        List<Placed<T>> ahead = placed(rows, order).stream()
                .filter(row -> after == null || comparator.compare(row.place(), after) > 0)
                .toList();
        boolean more = ahead.size() > request.limit;
        List<Placed<T>> shown = more ? ahead.subList(0, request.limit) : ahead;
        String next = more ? cursor(shown.getLast().place(), query).encode() : null;
        return new Page<>(shown.stream().map(Placed::row).toList(), new Page.PageLink(next, request.limit));
    }

    private List<Order<T>> order(PageRequest request) {
        String sort = request.sort == null || request.sort.isBlank() ? defaultSort : request.sort;
        return SortPart.parse(sort, sortable.keySet()).stream()
                .map(part -> new Order<>(Objects.requireNonNull(sortable.get(part.key())), part.descending()))
                .toList();
    }

    private List<Placed<T>> placed(List<T> rows, List<Order<T>> order) {
        Collator collator = Collator.getInstance(Locale.GERMAN);
        Comparator<Place> comparator = comparator(order);
        return rows.stream()
                .map(row -> new Placed<>(row, place(row, order, collator)))
                .sorted((one, other) -> comparator.compare(one.place(), other.place()))
                .toList();
    }

    private Place place(T row, List<Order<T>> order, Collator collator) {
        List<SortValue> values = new ArrayList<>();
        for (Order<T> by : order) {
            values.add(SortValue.of(by.key().kind(), by.key().value().apply(row), collator));
        }
        return new Place(values, id.apply(row));
    }

    private static <T> Comparator<Place> comparator(List<Order<T>> order) {
        return (one, other) -> {
            for (int i = 0; i < order.size(); i++) {
                int compared = one.values().get(i).compareTo(other.values().get(i));
                if (compared != 0) {
                    return order.get(i).descending() ? -compared : compared;
                }
            }
            return one.id().compareTo(other.id());
        };
    }

    private static Cursor cursor(Place place, int query) {
        List<String> values = new ArrayList<>();
        place.values().forEach(value -> values.add(value.text()));
        values.add(place.id().toString());
        return new Cursor(query, values);
    }

    private static <T> Place place(Cursor cursor, List<Order<T>> order) {
        Collator collator = Collator.getInstance(Locale.GERMAN);
        if (cursor.values().stream().anyMatch(Objects::isNull)) {
            throw Cursor.unusable(null);
        }
        try {
            List<SortValue> values = new ArrayList<>();
            for (int i = 0; i < order.size(); i++) {
                values.add(
                        SortValue.of(order.get(i).key().kind(), cursor.values().get(i), collator));
            }
            return new Place(values, UUID.fromString(cursor.values().getLast()));
        } catch (IllegalArgumentException forged) {
            throw Cursor.unusable(forged);
        }
    }
}
