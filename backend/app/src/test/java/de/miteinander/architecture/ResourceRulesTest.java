package de.miteinander.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import de.miteinander.platform.idempotency.Idempotent;
import io.quarkus.security.Authenticated;
import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import java.lang.reflect.AnnotatedElement;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.junit.jupiter.api.Test;

/** What every class and method that answers HTTP has to be. */
class ResourceRulesTest {

    @Test
    void operationsSayWhoMayCallThem() {
        methods()
                .that(MainClasses.OPERATION)
                .should()
                .beAnnotatedWith(PermissionsAllowed.class)
                .orShould()
                .beAnnotatedWith(PermitAll.class)
                .orShould()
                .beAnnotatedWith(Authenticated.class)
                .because("access is decided at the operation, never by path and never by default")
                .check(MainClasses.ALL);
    }

    @Test
    void operationsArePublic() {
        methods()
                .that(MainClasses.OPERATION)
                .should()
                .bePublic()
                .because("Quarkus REST leaves out other methods without a word")
                .check(MainClasses.ALL);
    }

    @Test
    void resourcesArePackagePrivate() {
        classes()
                .that(MainClasses.RESOURCE)
                .should()
                .bePackagePrivate()
                .andShould()
                .haveSimpleNameEndingWith("Resource")
                .because("nobody calls a resource but HTTP")
                .check(MainClasses.ALL);
    }

    @Test
    void postsCanBeRepeated() {
        methods()
                .that()
                .areAnnotatedWith(POST.class)
                .should()
                .beAnnotatedWith(Idempotent.class)
                .because("a POST may be sent again by any network in between")
                .check(MainClasses.ALL);
    }

    @Test
    void operationsAreDescribed() {
        methods()
                .that(MainClasses.OPERATION)
                .should()
                .beAnnotatedWith(Operation.class)
                .check(MainClasses.ALL);
    }

    @Test
    void resourcesHoldNoTransaction() {
        classes()
                .that(MainClasses.RESOURCE)
                .should()
                .notBeAnnotatedWith(Transactional.class)
                .andShould(new ArchCondition<>("have no transactional method") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        type.getMethods().stream()
                                .filter(method -> method.isAnnotatedWith(Transactional.class))
                                .forEach(method -> events.add(SimpleConditionEvent.violated(
                                        method,
                                        method.getFullName() + " is @Transactional; move the work to a use case")));
                    }
                })
                .check(MainClasses.ALL);
    }

    @Test
    void noEntityIsPartOfARequestOrAnAnswer() {
        methods()
                .that(MainClasses.OPERATION)
                .should(new ArchCondition<>("neither take nor give entities") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        Set<JavaClass> seen = new HashSet<>();
                        signature(method).forEach(type -> collect(type, seen));
                        seen.stream()
                                .filter(ResourceRulesTest::isEntity)
                                .forEach(entity -> events.add(SimpleConditionEvent.violated(
                                        method, method.getFullName() + " shows the entity " + entity.getName())));
                    }
                })
                .check(MainClasses.ALL);
    }

    private static Stream<JavaClass> signature(JavaMethod method) {
        Stream<JavaType> declared =
                Stream.concat(method.getParameterTypes().stream(), Stream.of(method.getReturnType()));
        Stream<JavaClass> described = documented(method).flatMap(type -> {
            try {
                return Stream.of(MainClasses.ALL.get(type));
            } catch (IllegalArgumentException foreign) {
                return Stream.empty();
            }
        });
        return Stream.concat(declared.flatMap(type -> type.getAllInvolvedRawTypes().stream()), described);
    }

    /** The schemas that the documentation names where the signature only says {@code Response}. */
    private static Stream<Class<?>> documented(JavaMethod method) {
        AnnotatedElement reflected = method.reflect();
        return Stream.of(reflected.getAnnotationsByType(APIResponse.class))
                .flatMap(answer -> Stream.of(answer.content()))
                .map(Content::schema)
                .map(Schema::implementation);
    }

    private static void collect(JavaClass type, Set<JavaClass> seen) {
        if (MainClasses.feature(type).isEmpty() || !seen.add(type)) {
            return;
        }
        for (JavaField field : type.getFields()) {
            if (!field.getModifiers().contains(JavaModifier.STATIC)) {
                field.getType().getAllInvolvedRawTypes().forEach(part -> collect(part, seen));
            }
        }
        type.getRawSuperclass().ifPresent(parent -> collect(parent, seen));
    }

    private static boolean isEntity(JavaClass type) {
        return type.isAnnotatedWith(Entity.class) || type.isAnnotatedWith(MappedSuperclass.class);
    }
}
