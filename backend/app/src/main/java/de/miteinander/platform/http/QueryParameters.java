package de.miteinander.platform.http;

import de.miteinander.platform.problem.CommonProblem;
import de.miteinander.platform.problem.Fault;
import de.miteinander.platform.problem.Message;
import de.miteinander.platform.problem.ProblemException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;

/**
 * Refuses query parameters that an operation does not know, and values that are none of its kind: a misspelt filter must not
 * silently return everything, nor look as if the thing itself were missing.
 */
public class QueryParameters {

    private static final int LONGEST_NUMBER = 40;

    private final Map<Method, Map<String, Class<?>>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter
    public void refuseUnknown(ContainerRequestContext request, SimpleResourceInfo resource) {
        Map<String, List<String>> sent = request.getUriInfo().getQueryParameters();
        if (sent.isEmpty()) {
            return;
        }
        Map<String, Class<?>> declared = known.computeIfAbsent(method(resource), QueryParameters::declared);
        Set<String> allowed = declared.keySet();
        List<Fault> faults = sent.keySet().stream()
                .filter(name -> !allowed.contains(name))
                .sorted()
                .map(name -> new Fault(
                        "?" + name,
                        "UNKNOWN_PARAMETER",
                        Message.of("Erlaubt sind: " + names(allowed), "Allowed are: " + names(allowed))))
                .toList();
        if (!faults.isEmpty()) {
            throw new ProblemException(
                    CommonProblem.UNKNOWN_PARAMETER,
                    Message.of("Erlaubte Parameter: " + names(allowed), "Allowed parameters: " + names(allowed)),
                    faults);
        }
        List<Fault> unreadable = new ArrayList<>();
        sent.forEach((name, values) -> {
            Class<?> type = declared.getOrDefault(name, String.class);
            values.stream()
                    .filter(value -> !fits(type, value))
                    .findFirst()
                    .ifPresent(value -> unreadable.add(new Fault("?" + name, "WRONG_FORM", expected(type))));
        });
        if (!unreadable.isEmpty()) {
            throw ProblemException.invalid(unreadable);
        }
    }

    private static boolean fits(Class<?> type, String value) {
        try {
            if (type.isEnum()) {
                return constants(type).contains(value);
            }
            if (type == UUID.class) {
                return UUID.fromString(value).toString().equalsIgnoreCase(value);
            }
            if (type == int.class || type == Integer.class) {
                Integer.parseInt(value);
            } else if (type == long.class || type == Long.class) {
                Long.parseLong(value);
            } else if (type == double.class || type == Double.class) {
                return Double.isFinite(Double.parseDouble(value));
            } else if (type == BigDecimal.class) {
                return value.length() <= LONGEST_NUMBER && new BigDecimal(value).scale() <= LONGEST_NUMBER;
            } else if (type == boolean.class || type == Boolean.class) {
                return value.equals("true") || value.equals("false");
            }
            return true;
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    private static Message expected(Class<?> type) {
        if (type.isEnum()) {
            String names = String.join(", ", constants(type));
            return Message.of("Erlaubt sind: " + names, "Allowed are: " + names);
        }
        if (type == UUID.class) {
            return Message.of("Erwartet wird eine Kennung (UUID).", "Expected is an identifier (UUID).");
        }
        if (type == boolean.class || type == Boolean.class) {
            return Message.of("Erlaubt sind: true, false", "Allowed are: true, false");
        }
        return Message.of("Erwartet wird eine Zahl.", "Expected is a number.");
    }

    private static List<String> constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .toList();
    }

    private static String names(Set<String> allowed) {
        return allowed.isEmpty() ? "–" : String.join(", ", allowed);
    }

    private static Method method(SimpleResourceInfo resource) {
        try {
            return resource.getResourceClass().getMethod(resource.getMethodName(), resource.parameterTypes());
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Map<String, Class<?>> declared(Method method) {
        Map<String, Class<?>> names = new TreeMap<>();
        for (Parameter parameter : method.getParameters()) {
            QueryParam query = parameter.getAnnotation(QueryParam.class);
            if (query != null) {
                names.put(query.value(), parameter.getType());
            }
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                for (Field field : parameter.getType().getDeclaredFields()) {
                    QueryParam nested = field.getAnnotation(QueryParam.class);
                    if (nested != null) {
                        names.put(nested.value(), field.getType());
                    }
                }
            }
        }
        return names;
    }
}
