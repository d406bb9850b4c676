package de.miteinander.indicator.codelist;

import de.miteinander.platform.sql.Rows;
import de.miteinander.platform.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** What the values of breakdowns are called. */
@ApplicationScoped
public class CodeNames {

    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

    private record Named(String listCode, String code, Text name) {}

    private final Jdbi database;

    CodeNames(Jdbi database) {
        this.database = database;
    }

    /**
     * For each breakdown the names of its values, one query for any number of them.
     *
     * @param breakdowns code of the list and code of the value
     */
    public List<Map<String, String>> of(Collection<Map<String, String>> breakdowns, Locale language) {
        Map<String, Text> names = new HashMap<>();
        List<String> keys = breakdowns.stream()
                .flatMap(breakdown -> breakdown.entrySet().stream())
                .map(entry -> key(entry.getKey(), entry.getValue()))
                .distinct()
                .toList();
        if (!keys.isEmpty()) {
            String sql = """
                    SELECT list_code, code, name FROM code_item
                    WHERE name IS NOT NULL AND list_code || '=' || code = ANY (:keys)
                    """;
            database.useHandle(handle -> handle.createQuery(sql)
                    .bindArray("keys", String.class, keys)
                    .map(Rows.of(Named.class))
                    .forEach(named -> names.put(key(named.listCode(), named.code()), named.name())));
        }
        List<Map<String, String>> labels = new ArrayList<>(breakdowns.size());
        for (Map<String, String> breakdown : breakdowns) {
            Map<String, String> label = new TreeMap<>();
            breakdown.forEach((list, code) -> label.put(list, label(list, code, names.get(key(list, code)), language)));
            labels.add(label);
        }
        return labels;
    }

    private static String key(String list, String code) {
        return list + "=" + code;
    }

    /** The name in the language, else in another one; a country by its usual name; else the code itself. */
    static String label(String list, String code, @Nullable Text name, Locale language) {
        if (name != null) {
            Text.Translation translation = name.translations().get(language.getLanguage());
            return translation == null
                    ? name.translations().values().iterator().next().text()
                    : translation.text();
        }
        return list.equals("CITIZENSHIP") && COUNTRY.matcher(code).matches()
                ? Locale.of("", code).getDisplayCountry(language)
                : code;
    }
}
