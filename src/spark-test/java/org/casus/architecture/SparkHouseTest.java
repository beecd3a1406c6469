package org.casus.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The package for Spark stands above the verbs; nothing of the house sees it, or Spark, or Hadoop's files. */
class SparkHouseTest {
    private static final String SPARK = "org.casus.spark";
    private static final JavaClasses HOUSE =
            new ClassFileImporter().importPath(Path.of("target/spark-classes/org/casus"));

    private static ArchRule sees(String... allowed) {
        return noClasses().that().resideInAPackage(SPARK).should()
                .dependOnClassesThat(resideInAPackage("org.casus..").and(DescribedPredicate.not(resideInAnyPackage(allowed))));
    }

    private static boolean holds(ArchRule rule) {
        return !rule.evaluate(HOUSE).hasViolation();
    }

    @Test
    void itSeesStudiesCalibrationsAndTheirVerbOnly() {
        assertThat(holds(sees(SPARK, "org.casus.experiment.study", "org.casus.experiment.store", "org.casus.experiment.design",
                "org.casus.scenario.study", "org.casus.scenario.io", "org.casus.experiment.calibration", "org.casus.analysis.calibration",
                "org.casus.cli", "org.casus.outcome.files"))).isTrue();
        assertThat(holds(sees(SPARK, "org.casus.scenario.io"))).as("the rule can fail").isFalse();
    }

    @Test
    void nothingElseSeesIt() {
        String[] others = {SPARK, "org.apache.spark..", "org.apache.hadoop.fs.."};
        assertThat(holds(noClasses().that().resideOutsideOfPackage(SPARK).should().dependOnClassesThat().resideInAnyPackage(others))).isTrue();
        assertThat(holds(noClasses().should().dependOnClassesThat().resideInAnyPackage(others))).as("the rule can fail").isFalse();
    }

    @Test
    void itHoldsNoMutableStatics() {
        assertThat(holds(fields().that().areDeclaredInClassesThat().resideInAPackage(SPARK).and().areStatic().should().beFinal())).isTrue();
        assertThat(holds(fields().that().areDeclaredInClassesThat().resideInAPackage(SPARK).should().beFinal())).as("the rule can fail").isFalse();
    }
}
