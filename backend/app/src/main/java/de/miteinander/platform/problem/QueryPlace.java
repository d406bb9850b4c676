package de.miteinander.platform.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** Where a fault lies that is not in the body: the query parameter as the client knows it. */
final class QueryPlace {

    private QueryPlace() {}

    /** {@code ?limit}, or null when the fault lies in the body. */
    static @Nullable String of(ConstraintViolation<?> violation) {
        Iterator<Path.Node> nodes = violation.getPropertyPath().iterator();
        Path.Node first = nodes.next();
        if (first.getKind() != ElementKind.METHOD || !nodes.hasNext()) {
            return null;
        }
        Path.Node second = nodes.next();
        if (second.getKind() != ElementKind.PARAMETER) {
            return null;
        }
        Parameter parameter = parameter(
                violation.getRootBeanClass(), first.as(Path.MethodNode.class), second.as(Path.ParameterNode.class));
        if (parameter.isAnnotationPresent(BeanParam.class) && nodes.hasNext()) {
            return name(field(parameter.getType(), nodes.next().getName()));
        }
        return name(parameter);
    }

    private static @Nullable String name(AnnotatedElement place) {
        QueryParam query = place.getAnnotation(QueryParam.class);
        return query == null ? null : "?" + query.value();
    }

    private static Parameter parameter(Class<?> resource, Path.MethodNode node, Path.ParameterNode parameter) {
        try {
            // The running class is a subclass without the annotations of its parameters.
            Class<?> declaring = resource.getSimpleName().endsWith("_Subclass") ? resource.getSuperclass() : resource;
            Method method =
                    declaring.getMethod(node.getName(), node.getParameterTypes().toArray(Class<?>[]::new));
            return method.getParameters()[parameter.getParameterIndex()];
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static AnnotatedElement field(Class<?> type, String name) {
        try {
            return type.getDeclaredField(name);
        } catch (NoSuchFieldException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
