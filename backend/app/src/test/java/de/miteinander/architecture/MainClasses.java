package de.miteinander.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.HttpMethod;
import java.util.Optional;

/** The product's own classes, and what makes one of them a feature, a resource or an operation. */
final class MainClasses {

    static final String ROOT = "de.miteinander";

    static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_JARS)
            .importPackages(ROOT)
            .that(DescribedPredicate.describe(
                    "belong to the application", type -> !type.getPackageName().startsWith(ROOT + ".stack")));

    static final DescribedPredicate<JavaMethod> OPERATION =
            DescribedPredicate.describe("answer HTTP", MainClasses::isOperation);

    static final DescribedPredicate<JavaClass> RESOURCE = DescribedPredicate.describe(
            "are resources", type -> type.getMethods().stream().anyMatch(MainClasses::isOperation));

    private MainClasses() {}

    static boolean isOperation(JavaMethod method) {
        return method.getAnnotations().stream()
                .anyMatch(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class));
    }

    /** {@code indicator} for everything in and below {@code de.miteinander.indicator}; nothing for foreign classes. */
    static Optional<String> feature(JavaClass type) {
        String name = type.getBaseComponentType().getPackageName();
        if (!name.startsWith(ROOT + ".")) {
            return Optional.empty();
        }
        return Optional.of(name.substring(ROOT.length() + 1).split("\\.")[0]);
    }
}
