package de.miteinander.platform.text;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.JsonFormat;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.format.FormatMapper;
import org.hibernate.type.format.jackson.JacksonJsonFormatMapper;

/** How JSON columns are stored: independent of how the API writes its answers. */
@JsonFormat
@PersistenceUnitExtension
public class StoredJson implements FormatMapper {

    /** Reads and writes JSON columns; also used where SQL is written by hand. */
    public static final ObjectMapper MAPPER = new ObjectMapper().findAndRegisterModules();

    /** As it is bound to a JSON column. */
    public static String write(Object value) {
        return MAPPER.valueToTree(value).toString();
    }

    /** What {@link #write} wrote; anything else is a fault of ours. */
    public static <T> T read(String stored, TypeReference<T> type) {
        try {
            return MAPPER.readValue(stored, type);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("stored JSON is not readable", broken);
        }
    }

    private final FormatMapper delegate = new JacksonJsonFormatMapper(MAPPER);

    @Override
    public <T> T fromString(CharSequence json, JavaType<T> type, WrapperOptions options) {
        return delegate.fromString(json, type, options);
    }

    @Override
    public <T> String toString(T value, JavaType<T> type, WrapperOptions options) {
        return delegate.toString(value, type, options);
    }
}
