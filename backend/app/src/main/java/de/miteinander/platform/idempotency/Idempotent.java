package de.miteinander.platform.idempotency;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A POST that may be sent again without doing its work twice: with the same {@code Idempotency-Key} and the same content
 * the first answer comes again (IETF draft-ietf-httpapi-idempotency-key-header-07). Every POST of the API carries it.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {

    /** Whether the key must be there (imports, sends, facilitation input). */
    @Nonbinding
    boolean required() default false;

    /** Whether it only reads, so that sending it twice does nothing twice and no answer has to be kept. */
    @Nonbinding
    boolean reads() default false;
}
