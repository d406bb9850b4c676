package de.miteinander.platform.text;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.NumberDeserializers;
import java.io.IOException;
import java.math.BigDecimal;

/**
 * Refuses numbers whose few characters stand for endless digits ({@code 1e-999999999}): whatever calculates with them would
 * never end.
 */
final class BoundedNumber extends NumberDeserializers.BigDecimalDeserializer {

    private static final long serialVersionUID = 1L;
    private static final int MOST_DIGITS = 40;

    @Override
    public BigDecimal deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        BigDecimal number = super.deserialize(parser, context);
        if (number != null && (number.scale() > MOST_DIGITS || number.scale() < -MOST_DIGITS)) {
            throw context.weirdNumberException(number, BigDecimal.class, "too many digits");
        }
        return number;
    }
}
