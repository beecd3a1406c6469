package org.casus.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds the floors of the house. Each rule is run twice: on the house, where it must find nothing, and on
 * {@code org.casus.badhouse}, which breaks every rule on purpose and where it must find the breach.
 */
class ArchitectureTest {
    private static final String ROOT = "org.casus";
    private static final String BAD = "org.casus.badhouse";
    private static final JavaClasses HOUSE =
            new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(ROOT);
    private static final JavaClasses BAD_HOUSE = new ClassFileImporter().importPackages(BAD);

    static Stream<String> rules() {
        return new HouseRules(ROOT).all().keySet().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void theHouseKeepsTheRule(String rule) {
        EvaluationResult result = new HouseRules(ROOT).all().get(rule).allowEmptyShould(true).evaluate(HOUSE);
        assertThat(result.getFailureReport().getDetails()).as(result.getFailureReport().toString()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void theBadHouseBreaksTheRule(String rule) {
        EvaluationResult result = new HouseRules(BAD).all().get(rule).evaluate(BAD_HOUSE);
        String culprit = BAD + "." + rule.split(" ")[0];
        assertThat(String.join("\n", result.getFailureReport().getDetails())).contains(culprit);
    }

    @Test
    void everyPackageStandsOnAFloor() {
        Set<String> packages = HOUSE.stream().map(JavaClass::getPackageName).filter(p -> !p.equals(ROOT + ".cli"))
                .map(p -> p.substring(ROOT.length() + 1)).collect(Collectors.toCollection(TreeSet::new));
        assertThat(packages).containsExactlyInAnyOrderElementsOf(Floors.allowed().keySet());
    }
}
