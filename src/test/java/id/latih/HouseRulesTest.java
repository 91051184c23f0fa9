package id.latih;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.core.domain.properties.HasParameterTypes.Predicates.rawParameterTypes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rules of CONTRIBUTING that a machine can hold, so that nobody has to remember them. */
class HouseRulesTest {

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("id.latih");

    /** How scripts, and components that nobody made for it, turn text into markup. */
    private static final String MARKUP = "(inner|outer)HTML|insertAdjacentHTML|document\\.write|unsafeHTML|srcdoc";

    /** Services that other modules read through; their callers have checked who may. */
    private static final DescribedPredicate<JavaClass> READ_FOR_MODULES =
            simpleNameEndingWith("Directory").or(simpleNameEndingWith("Lock"));

    @Test
    void entitiesAndRepositoriesStayInTheirPackage() {
        classes().that().areAnnotatedWith(Entity.class).or().areAssignableTo(Repository.class)
                .should().notBePublic().check(CODE);
    }

    @Test
    void viewsKnowNoEntities() {
        noClasses().that().resideInAPackage("..ui..").should().dependOnClassesThat().areAnnotatedWith(Entity.class)
                .check(CODE);
    }

    @Test
    void viewsKnowNoRepositoriesAndNoDatabase() {
        noClasses().that().resideInAPackage("..ui..").should().dependOnClassesThat(
                DescribedPredicate.or(
                        JavaClass.Predicates.assignableTo(Repository.class),
                        resideInAPackage("org.springframework.jdbc.."),
                        resideInAPackage("jakarta.persistence..")))
                .check(CODE);
    }

    @Test
    void everyServiceThatAPersonReachesSaysWhoMay() {
        classes().that().areAnnotatedWith(Service.class).and().arePublic()
                .and(DescribedPredicate.not(READ_FOR_MODULES))
                .and(DescribedPredicate.not(OPEN_TO_ALL))
                .should().beAnnotatedWith(PreAuthorize.class).check(CODE);
    }

    @Test
    void everyServiceOnTheDatabaseIsTransactional() {
        classes().that().areAnnotatedWith(PreAuthorize.class).and().areNotAnnotations()
                .should().beAnnotatedWith(Transactional.class).check(CODE);
    }

    @Test
    void everyRouteSaysWhoMay() {
        classes().that().areAnnotatedWith(Route.class).should().beAnnotatedWith(RolesAllowed.class)
                .orShould().beAnnotatedWith(PermitAll.class).orShould().beAnnotatedWith(AnonymousAllowed.class)
                .check(CODE);
    }

    /** What is pushed passes by the filter that ends the sessions of those who were shut out. */
    @Test
    void nothingIsPushed() {
        noClasses().should().beAnnotatedWith(Push.class).check(CODE);
    }

    @Test
    void routesAreSeenByNobodyElse() {
        classes().that().areAnnotatedWith(Route.class).should().notBePublic().check(CODE);
    }

    @Test
    void noViewCallsAServiceWhileItIsBuilt() {
        constructors().that().areDeclaredInClassesThat().areAssignableTo(Component.class)
                .should(callNoService()).check(CODE);
    }

    @Test
    void theTimeComesFromTheClock() {
        noClasses().that().resideOutsideOfPackage("id.latih.core..")
                .should().callMethod(Instant.class, "now")
                .orShould().callMethod(LocalDate.class, "now")
                .orShould().callMethod(LocalDateTime.class, "now")
                .orShould().callMethod(ZonedDateTime.class, "now").check(CODE);
    }

    @Test
    void noServiceHandsAnEntityOut() {
        noMethods().that().arePublic().and().areDeclaredInClassesThat().areAnnotatedWith(Service.class)
                .should().haveRawReturnType(DescribedPredicate.describe("an entity",
                        type -> type.isAnnotatedWith(Entity.class))).check(CODE);
    }

    @Test
    void viewsStaySmall() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            var large = files.filter(file -> file.getFileName().toString().endsWith("View.java"))
                    .filter(file -> lines(file).size() > 170).toList();
            Assertions.assertThat(large).isEmpty();
        }
    }

    /**
     * What people typed reaches a browser as text: markup is made by {@code Drawn}, whose {@code Drawing} takes text alone, and
     * by the picture of a code that the portal itself computes. Data for programs may be written into a page as it is, its
     * signs for markup escaped ({@code HostileTextViewTest}).
     */
    @Test
    void nothingElseWritesMarkup() {
        noClasses().that().doNotHaveSimpleName("QrPicture").should().accessTargetWhere(JavaAccess.Predicates.target(
                owner(equivalentTo(Html.class).or(equivalentTo(Svg.class))))).check(CODE);
        noClasses().should().callMethodWhere(JavaCall.Predicates.target(DescribedPredicate.and(
                owner(assignableTo(org.jsoup.nodes.Element.class)), nameMatching("html|append|prepend|before|after|wrap"),
                rawParameterTypes(String.class)))).check(CODE);
        Assertions.assertThat(Stream.of(withMarkup("src/main/java", MARKUP), withMarkup("frontend", MARKUP),
                withMarkup("src/main/resources/templates", "th:utext|\\[\\(|srcdoc")).flatMap(List::stream))
                .containsExactlyInAnyOrder("Drawn.java", "share.html");
    }

    private static List<String> withMarkup(String folder, String pattern) {
        var markup = Pattern.compile(pattern);
        try (var files = Files.walk(Path.of(folder))) {
            return files.filter(Files::isRegularFile).filter(file -> lines(file).stream().anyMatch(line -> markup.matcher(line).find()))
                    .map(file -> file.getFileName().toString()).toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Reached before anybody is signed in, or harmless for everybody. */
    private static final DescribedPredicate<JavaClass> OPEN_TO_ALL = DescribedPredicate.describe("open to all",
            type -> List.of("RegionService", "WorkingDays", "Registration", "SignUp",
                    "PasswordLinks", "SignInLinks", "FirstAdministrator", "InstituteApplications").contains(type.getSimpleName()));

    private static ArchCondition<JavaConstructor> callNoService() {
        return new ArchCondition<>("call no service") {
            @Override
            public void check(JavaConstructor constructor, ConditionEvents events) {
                ((JavaCodeUnit) constructor).getMethodCallsFromSelf().stream()
                        .filter(call -> call.getTargetOwner().isAnnotatedWith(Service.class))
                        // what a listener does later is not done while the view is built
                        .filter(call -> !call.isDeclaredInLambda())
                        .forEach(call -> events.add(SimpleConditionEvent.violated(constructor, call.getDescription())));
            }
        };
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
