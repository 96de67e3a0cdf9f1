package vn.tangthu;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Set;

/** The walls of the house. Each rule has been seen red once. */
@AnalyzeClasses(packages = "vn.tangthu", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String API = "vn.tangthu..api..";
    private static final String DOMAIN = "vn.tangthu..domain..";
    private static final String INTERNAL = "vn.tangthu..internal..";
    private static final String PLATFORM = "vn.tangthu.platform..";

    /** The two plain libraries are open to all features. */
    private static final String SCHEMA = "vn.tangthu.schema..";

    private static final String RULES = "vn.tangthu.retention.rules..";

    /** Which feature may call the api of which: the table of docs/architecture.md. */
    private static final Map<String, Set<String>> CALLS = Map.of(
            "organization", Set.of("audit"),
            "audit", Set.of(),
            "document", Set.of("organization", "audit"),
            "conversion", Set.of("organization", "document", "audit"),
            "signature", Set.of("document", "audit"),
            "dossier", Set.of("organization", "document", "audit"),
            "archive", Set.of("organization", "dossier", "document", "conversion", "signature", "audit"),
            "preservation", Set.of("organization", "dossier", "document", "signature", "archive", "audit"),
            "intake", Set.of("organization", "dossier", "document", "audit"),
            "search", Set.of("organization", "document", "dossier", "archive", "audit"));

    @ArchTest
    static final ArchRule featuresMeetOnlyThroughTheirApi = slices().matching("vn.tangthu.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(alwaysTrue(), resideInAnyPackage(API, PLATFORM, SCHEMA, RULES));

    @ArchTest
    static final ArchRule featuresFormNoCycle =
            slices().matching("vn.tangthu.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule apiIsPlain = classes()
            .that()
            .resideInAPackage(API)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "jakarta.validation..", API, PLATFORM);

    @ArchTest
    static final ArchRule domainNeedsNoContainer = classes()
            .that()
            .resideInAPackage(DOMAIN)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "jakarta.persistence", DOMAIN, API, PLATFORM, SCHEMA, RULES);

    @ArchTest
    static final ArchRule onlyInternalsTalkToTheDatabase = noClasses()
            .that()
            .resideOutsideOfPackage(INTERNAL)
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(EntityManager.class);

    @ArchTest
    static final ArchRule beansAreInternal = classes()
            .that()
            .areAnnotatedWith(Stateless.class)
            .or()
            .areAnnotatedWith(Singleton.class)
            .should()
            .resideInAPackage(INTERNAL);

    @ArchTest
    static final ArchRule entitiesSpeakVerbs = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameMatching("set[A-Z].*");

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses()
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(OffsetDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(Year.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule nothingLeavesBeforeCommit = noClasses()
            .should()
            .callMethod(Event.class, "fireAsync", Object.class)
            .because("news goes out through the outbox");

    @ArchTest
    static final ArchRule oldDatesAndLoggingStayOut = noClasses()
            .that()
            .resideOutsideOfPackages("vn.tangthu.signature.internal..", "vn.tangthu.schema.evidence..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.Date")
            .orShould()
            .dependOnClassesThat()
            .resideInAPackage("java.util.logging..");

    @ArchTest
    static final ArchRule nobodyPrintsToTheConsole = noClasses()
            .that()
            .resideOutsideOfPackage("vn.tangthu.schema.cli..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");

    @ArchTest
    static void featuresCallOnlyWhatTheTableAllows(JavaClasses classes) {
        for (var feature : CALLS.keySet()) {
            var forbidden = CALLS.keySet().stream()
                    .filter(other ->
                            !other.equals(feature) && !CALLS.get(feature).contains(other))
                    .map(other -> "vn.tangthu." + other + "..")
                    .toArray(String[]::new);
            noClasses()
                    .that(resideInAPackage("vn.tangthu." + feature + ".."))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(forbidden)
                    .allowEmptyShould(true)
                    .check(classes);
        }
    }
}
