package de.miteinander.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** How the product's classes are written. */
class CodeRulesTest {

    private static final Set<String> TEMPORAL = Set.of(
            "java.time.Instant",
            "java.time.LocalDate",
            "java.time.LocalDateTime",
            "java.time.LocalTime",
            "java.time.MonthDay",
            "java.time.OffsetDateTime",
            "java.time.OffsetTime",
            "java.time.Year",
            "java.time.YearMonth",
            "java.time.ZonedDateTime");

    @Test
    void timeComesFromTheClock() {
        noClasses()
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "asks the machine for the time", call -> asksTheMachine(call.getTarget())))
                .orShould()
                .callConstructor(Date.class)
                .because("a test has to be able to say what time it is: inject java.time.Clock")
                .check(MainClasses.ALL);
    }

    @Test
    void onlyOnePlaceMakesTheClock() {
        noClasses()
                .that()
                .resideOutsideOfPackage("de.miteinander.platform.time..")
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "makes a clock",
                        call -> call.getTarget().getOwner().isEquivalentTo(Clock.class)
                                && call.getTarget().getName().startsWith("system")))
                .check(MainClasses.ALL);
    }

    @Test
    void nothingIsInjectedIntoFields() {
        fields().should()
                .notBeAnnotatedWith(Inject.class)
                .andShould()
                .notBeAnnotatedWith(ConfigProperty.class)
                .because("a constructor says what a class needs")
                .check(MainClasses.ALL);
    }

    @Test
    void everyPackageIsNullMarked() {
        Set<String> unmarked = MainClasses.ALL.stream()
                .map(JavaClass::getPackage)
                .filter(place -> !place.isAnnotatedWith(NullMarked.class))
                .map(place -> place.getName())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(unmarked)
                .as("packages whose package-info.java does not say @NullMarked")
                .isEmpty();
    }

    @Test
    void noMagic() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage("lombok..", "org.mapstruct.."))
                .because("what the code does stands in the code")
                .check(MainClasses.ALL);
    }

    /** The one that the framework demands is {@link SecurityIdentityAugmentor}. */
    @Test
    void nothingReactive() {
        Set<String> faults = new TreeSet<>();
        for (JavaClass type : MainClasses.ALL) {
            if (type.isAssignableTo(SecurityIdentityAugmentor.class)) {
                continue;
            }
            for (JavaMethod method : type.getMethods()) {
                if (!method.getModifiers().contains(JavaModifier.SYNTHETIC)
                        && Stream.concat(method.getParameterTypes().stream(), Stream.of(method.getReturnType()))
                                .anyMatch(CodeRulesTest::isReactive)) {
                    faults.add(method.getFullName());
                }
            }
            for (JavaField field : type.getFields()) {
                if (isReactive(field.getType())) {
                    faults.add(field.getFullName());
                }
            }
        }
        assertThat(faults)
                .as("reactive types; virtual threads and JDBC do the work here")
                .isEmpty();
    }

    /** Panache stays behind the repository: no feature's other classes see its types. */
    @Test
    void panacheStaysInRepositories() {
        Set<String> faults = MainClasses.ALL.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                .filter(method -> Stream.concat(method.getParameterTypes().stream(), Stream.of(method.getReturnType()))
                        .flatMap(type -> type.getAllInvolvedRawTypes().stream())
                        .anyMatch(type -> type.getPackageName().startsWith("io.quarkus.hibernate")))
                .map(JavaMethod::getFullName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(faults).isEmpty();
    }

    @Test
    void entitiesHideTheirFieldsAndCountTheirVersions() {
        fields().that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .and()
                .areNotStatic()
                .should()
                .bePrivate()
                .check(MainClasses.ALL);
        List<String> unversioned = MainClasses.ALL.stream()
                .filter(type -> type.isAnnotatedWith(Entity.class))
                .filter(type -> type.getAllFields().stream().noneMatch(field -> field.isAnnotatedWith(Version.class)))
                .map(JavaClass::getName)
                .toList();
        assertThat(unversioned)
                .as("entities without @Version, open to lost updates")
                .isEmpty();
    }

    @Test
    void noGrabBags() {
        noClasses()
                .should()
                .resideInAnyPackage(
                        "..impl..", "..service..", "..dto..", "..mapper..", "..util..", "..utils..", "..common..")
                .because("packages are named by what they are about")
                .check(MainClasses.ALL);
    }

    @Test
    void nobodyWritesToTheConsole() {
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .check(MainClasses.ALL);
    }

    private static boolean asksTheMachine(AccessTarget.CodeUnitCallTarget target) {
        String owner = target.getOwner().getName();
        if (owner.equals("java.lang.System")) {
            return target.getName().equals("currentTimeMillis");
        }
        boolean withoutClock =
                target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        return TEMPORAL.contains(owner) && target.getName().equals("now") && withoutClock;
    }

    private static boolean isReactive(JavaType type) {
        return type.getAllInvolvedRawTypes().stream()
                .map(JavaClass::getPackageName)
                .anyMatch(name -> name.startsWith("io.smallrye.mutiny")
                        || name.startsWith("org.reactivestreams")
                        || name.startsWith("io.reactivex"));
    }
}
