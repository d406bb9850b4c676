package de.miteinander.platform.openapi;

import io.quarkus.security.Authenticated;
import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jspecify.annotations.Nullable;

/** Writes into the contract who may call an operation: what the annotation of its method says. */
final class OperationRights {

    /** Any one of these rights opens the operation; what they mean stands in docs/integrators.md. */
    static final String EXTENSION = "x-required-permission";

    private static final String SCHEME = "keycloak";

    private final Map<String, MethodInfo> methods = new HashMap<>();

    /** An operation's identifier is its method's name, see {@code operation-id-strategy}. */
    OperationRights(IndexView classes) {
        Stream.of(GET.class, POST.class, PATCH.class, PUT.class, DELETE.class)
                .flatMap(verb -> classes.getAnnotations(verb).stream())
                .map(verb -> verb.target().asMethod())
                .forEach(method -> methods.put(method.name(), method));
    }

    void describe(Operation operation) {
        MethodInfo method = methods.get(operation.getOperationId());
        if (method == null) {
            throw new IllegalStateException("no resource method is named " + operation.getOperationId()
                    + "; give every operation a name that is used once");
        }
        if (method.hasAnnotation(PermitAll.class)) {
            // Anyone may ask; whoever signs in may see more.
            operation.setSecurity(List.of(
                    OASFactory.createSecurityRequirement(),
                    OASFactory.createSecurityRequirement().addScheme(SCHEME)));
            return;
        }
        operation.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(SCHEME)));
        List<String> rights = required(method);
        if (!rights.isEmpty()) {
            operation.addExtension(EXTENSION, rights);
        } else if (method.hasAnnotation(Authenticated.class)) {
            operation.addExtension(EXTENSION, List.of("signed-in"));
        }
    }

    private static List<String> required(MethodInfo method) {
        @Nullable AnnotationInstance one = method.annotation(PermissionsAllowed.class);
        @Nullable AnnotationInstance many = method.annotation(PermissionsAllowed.List.class);
        Stream<AnnotationInstance> all = many == null
                ? Stream.ofNullable(one)
                : Arrays.stream(many.value().asNestedArray());
        return all.flatMap(annotation -> Arrays.stream(annotation.value().asStringArray()))
                .sorted()
                .distinct()
                .toList();
    }
}
