package de.miteinander.platform.openapi;

import de.miteinander.platform.precondition.MergePatch;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/**
 * Brings what is read from the classes into the form that people and generators want: simple types in place instead of
 * behind a name, bounds on everything, pages named after what they list, nothing unknown in requests.
 */
final class SchemaShapes {

    private static final String REF = "#/components/schemas/";
    private static final int LONGEST_ENTRY = 200;
    private static final int LONGEST_ROW = 5000;
    private static final long LARGEST_FIGURE = 1_000_000_000_000_000L;
    private static final long MOST_EXACT = (1L << 53) - 1;
    private static final int MOST_LANGUAGES = 20;
    private static final String LANGUAGE_TAG = "^[a-z]{2,3}(-[A-Za-z0-9]{1,8}){0,3}$";
    private static final Map<String, Integer> LENGTH_BY_FORMAT = Map.of("uuid", 36, "date", 10, "date-time", 40);

    private final OpenAPI contract;
    private final Map<String, Schema> schemas;

    SchemaShapes(OpenAPI contract) {
        this.contract = contract;
        Map<String, Schema> named = contract.getComponents().getSchemas();
        this.schemas = new TreeMap<>(named == null ? Map.of() : named);
    }

    void tidy() {
        everySchema(this::inlineSimpleType);
        schemas.values().removeIf(SchemaShapes::isSimple);
        renamePages();
        everySchema(this::shape);
        loosenPatches();
        closeRequests();
        contract.getComponents().setSchemas(schemas);
    }

    private void everySchema(Consumer<Schema> change) {
        List<Schema> roots = new ArrayList<>(schemas.values());
        Collection<Parameter> shared = values(contract.getComponents().getParameters());
        shared.forEach(parameter -> add(roots, parameter.getSchema()));
        operations().forEach(operation -> {
            if (operation.getParameters() != null) {
                operation.getParameters().forEach(parameter -> add(roots, parameter.getSchema()));
            }
            contents(operation)
                    .forEach(content ->
                            content.getMediaTypes().values().forEach(media -> add(roots, media.getSchema())));
        });
        roots.forEach(root -> walk(root, change));
    }

    private static void walk(Schema schema, Consumer<Schema> change) {
        change.accept(schema);
        parts(schema).forEach(part -> walk(part, change));
    }

    private static Stream<Schema> parts(Schema schema) {
        List<Schema> parts = new ArrayList<>(values(schema.getProperties()));
        add(parts, schema.getItems());
        add(parts, schema.getAdditionalPropertiesSchema());
        Stream.of(schema.getAnyOf(), schema.getOneOf(), schema.getAllOf()).forEach(list -> {
            if (list != null) {
                parts.addAll(list);
            }
        });
        return parts.stream();
    }

    /** {@code UUID}, {@code Instant} and the like are strings with a format; a name for them says nothing more. */
    private void inlineSimpleType(Schema schema) {
        Schema named = target(schema);
        if (named != null && isSimple(named)) {
            schema.setRef(null);
            become(schema, named, false);
        } else if (named != null) {
            schema.setType(null);
        }
        List<Schema> choices = schema.getAnyOf();
        if (choices != null && choices.size() == 2 && choices.stream().anyMatch(SchemaShapes::isNull)) {
            Schema other = isNull(choices.get(0)) ? choices.get(1) : choices.get(0);
            Schema simple = target(other);
            if (simple != null && isSimple(simple)) {
                schema.setAnyOf(null);
                become(schema, simple, true);
            } else {
                schema.setType(null);
            }
        }
    }

    private static void become(Schema schema, Schema simple, boolean nullable) {
        List<SchemaType> types = new ArrayList<>(simple.getType());
        if (nullable) {
            types.add(SchemaType.NULL);
        }
        schema.setType(types);
        schema.setFormat(simple.getFormat());
        if (schema.getExamples() == null) {
            schema.setExamples(simple.getExamples());
        }
    }

    private void renamePages() {
        Map<String, String> names = new HashMap<>();
        schemas.remove("Page");
        schemas.forEach((name, schema) -> {
            Schema items = schema.getProperties() == null
                    ? null
                    : schema.getProperties().get("items");
            if (name.startsWith("Page") && items != null && items.getItems() != null) {
                String listed = nameOf(items.getItems());
                if (listed != null) {
                    names.put(name, listed + "Page");
                    schema.setDescription("One page of a list.");
                }
            }
        });
        names.forEach((before, after) -> {
            Schema page = schemas.remove(before);
            if (page != null) {
                schemas.put(after, page);
            }
        });
        everySchema(schema -> {
            String name = nameOf(schema);
            if (name != null && names.containsKey(name)) {
                schema.setRef(REF + names.get(name));
            }
        });
    }

    private void shape(Schema schema) {
        if (schema.getRef() != null) {
            return;
        }
        boolean untyped = schema.getType() == null && schema.getAnyOf() == null && schema.getAllOf() == null;
        if (untyped && (schema.getMaxLength() != null || schema.getPattern() != null)) {
            schema.setType(List.of(SchemaType.STRING));
        }
        Schema items = schema.getItems();
        if (items != null) {
            if (schema.getEnumeration() != null) {
                items.setEnumeration(schema.getEnumeration());
                schema.setEnumeration(null);
            }
            if (is(items, SchemaType.ARRAY) && items.getMaxItems() == null) {
                items.setMaxItems(LONGEST_ROW);
            }
            if (is(items, SchemaType.STRING) && items.getEnumeration() == null && items.getMaxLength() == null) {
                items.setMaxLength(LENGTH_BY_FORMAT.getOrDefault(
                        items.getFormat() == null ? "" : items.getFormat(), LONGEST_ENTRY));
            }
        }
        Integer length = schema.getFormat() == null ? null : LENGTH_BY_FORMAT.get(schema.getFormat());
        if (length != null && schema.getMaxLength() == null) {
            schema.setMaxLength(length);
        }
        if (schema.getEnumeration() != null) {
            schema.setPattern(null);
        }
        bound(schema);
        anchor(schema);
        Schema entries = schema.getAdditionalPropertiesSchema();
        if (entries != null && entries.getRef() == null) {
            if (is(entries, SchemaType.STRING) && entries.getMaxLength() == null) {
                entries.setMaxLength(LONGEST_ENTRY);
            }
        } else if (entries != null && schema.getMaxProperties() == null) {
            // A record that is nothing but a map by language.
            schema.setProperties(null);
            schema.setMaxProperties(MOST_LANGUAGES);
            schema.setPropertyNames(OASFactory.createSchema()
                    .addType(SchemaType.STRING)
                    .pattern(LANGUAGE_TAG)
                    .maxLength(35)
                    .description("Language, BCP 47."));
        }
    }

    /**
     * What the Java type holds bounds a whole number; beyond 2^53 JSON readers lose digits. Figures have at most 15 digits
     * before the decimal mark.
     */
    private static void bound(Schema schema) {
        if (is(schema, SchemaType.NUMBER)) {
            if (schema.getMinimum() == null) {
                schema.setMinimum(BigDecimal.valueOf(-LARGEST_FIGURE));
            }
            if (schema.getMaximum() == null) {
                schema.setMaximum(BigDecimal.valueOf(LARGEST_FIGURE));
            }
        }
        if (!is(schema, SchemaType.INTEGER)) {
            return;
        }
        boolean wide = "int64".equals(schema.getFormat());
        if (schema.getMaximum() == null) {
            schema.setMaximum(wide ? BigDecimal.valueOf(MOST_EXACT) : BigDecimal.valueOf(Integer.MAX_VALUE));
        }
        if (schema.getMinimum() == null) {
            schema.setMinimum(wide ? BigDecimal.valueOf(-MOST_EXACT) : BigDecimal.valueOf(Integer.MIN_VALUE));
        }
    }

    /** Bean Validation means the whole text, JSON Schema any part of it. */
    private static void anchor(Schema schema) {
        String pattern = schema.getPattern();
        if (pattern != null && !pattern.equals("\\S") && !pattern.startsWith("^")) {
            schema.setPattern("^(?:" + pattern + ")$");
        }
    }

    /** A merge patch may leave out every member. */
    private void loosenPatches() {
        operations()
                .filter(operation -> operation.getRequestBody() != null
                        && operation.getRequestBody().getContent() != null)
                .map(operation -> operation.getRequestBody().getContent().getMediaType(MergePatch.MEDIA_TYPE))
                .filter(media -> media != null && media.getSchema() != null)
                .map(media -> target(media.getSchema()))
                .filter(schema -> schema != null)
                .forEach(schema -> schema.setRequired(null));
    }

    /** What a request may not carry is refused, and the contract says so. */
    private void closeRequests() {
        Set<Schema> seen = new HashSet<>();
        operations()
                .filter(operation -> operation.getRequestBody() != null
                        && operation.getRequestBody().getContent() != null)
                .flatMap(operation -> operation.getRequestBody().getContent().getMediaTypes().values().stream())
                .forEach(media -> {
                    if (media.getSchema() != null) {
                        close(media.getSchema(), seen);
                    }
                });
    }

    private void close(Schema schema, Set<Schema> seen) {
        Schema named = target(schema);
        Schema real = named == null ? schema : named;
        if (named != null && !seen.add(named)) {
            return;
        }
        if (is(real, SchemaType.OBJECT) && real.getAdditionalPropertiesSchema() == null) {
            real.setAdditionalPropertiesBoolean(false);
        }
        parts(real).forEach(part -> close(part, seen));
    }

    private Stream<Operation> operations() {
        return contract.getPaths().getPathItems().values().stream()
                .map(PathItem::getOperations)
                .flatMap(operations -> operations.values().stream());
    }

    private static Stream<Content> contents(Operation operation) {
        Stream<@Nullable Content> request = Stream.of(operation)
                .filter(it -> it.getRequestBody() != null)
                .map(it -> it.getRequestBody().getContent());
        Stream<@Nullable Content> answers =
                operation.getResponses().getAPIResponses().values().stream().map(APIResponse::getContent);
        return Stream.concat(request, answers).filter(content -> content != null);
    }

    private @Nullable Schema target(Schema schema) {
        String name = nameOf(schema);
        return name == null ? null : schemas.get(name);
    }

    private static @Nullable String nameOf(Schema schema) {
        String ref = schema.getRef();
        return ref == null || !ref.startsWith(REF) ? null : ref.substring(REF.length());
    }

    private static boolean isSimple(Schema schema) {
        return is(schema, SchemaType.STRING) && schema.getEnumeration() == null && schema.getFormat() != null;
    }

    private static boolean isNull(Schema schema) {
        return schema.getRef() == null && is(schema, SchemaType.NULL);
    }

    private static boolean is(Schema schema, SchemaType type) {
        return schema.getType() != null && schema.getType().contains(type);
    }

    private static void add(List<Schema> list, @Nullable Schema schema) {
        if (schema != null) {
            list.add(schema);
        }
    }

    private static <T> Collection<T> values(@Nullable Map<String, T> map) {
        return map == null ? List.of() : map.values();
    }
}
