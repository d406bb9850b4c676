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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;

/** Refuses query parameters that an operation does not know: a misspelt filter must not silently return everything. */
public class QueryParameters {

    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter
    public void refuseUnknown(ContainerRequestContext request, SimpleResourceInfo resource) {
        Set<String> sent = request.getUriInfo().getQueryParameters().keySet();
        if (sent.isEmpty()) {
            return;
        }
        Set<String> allowed = known.computeIfAbsent(method(resource), QueryParameters::declared);
        List<Fault> faults = sent.stream()
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

    private static Set<String> declared(Method method) {
        Set<String> names = new TreeSet<>();
        for (Parameter parameter : method.getParameters()) {
            QueryParam query = parameter.getAnnotation(QueryParam.class);
            if (query != null) {
                names.add(query.value());
            }
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                for (Field field : parameter.getType().getDeclaredFields()) {
                    QueryParam nested = field.getAnnotation(QueryParam.class);
                    if (nested != null) {
                        names.add(nested.value());
                    }
                }
            }
        }
        return names;
    }
}
