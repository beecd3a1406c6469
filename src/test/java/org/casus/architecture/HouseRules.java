package org.casus.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rules of the house as functions of a root package, so that each can also be run on a house that breaks it. */
final class HouseRules {
    private final String root;

    HouseRules(String root) {
        this.root = root;
    }

    private String in(String part) {
        return root + "." + part;
    }

    private String[] in(String... parts) {
        String[] all = new String[parts.length];
        for (int i = 0; i < parts.length; i++) {
            all[i] = in(parts[i]);
        }
        return all;
    }

    /** All rules with the class of the bad house that each must catch. */
    Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        Floors.allowed().forEach((p, seen) -> rules.put(p + ".LooksUp", floor(p, seen)));
        rules.put("mechanism.air.SeesSibling", siblings());
        rules.put("actor.SeesTruth sees mechanism", never("actor..", "mechanism.."));
        rules.put("mechanism.LooksUp", never("mechanism..", "actor..", "engine..", "report..", "cli.."));
        rules.put("actor.SeesTruth", truth());
        rules.put("report.LooksUp", never("report..", "engine..", "world..", "actor..", "mechanism..", "cli.."));
        rules.put("analysis.LooksUp", never("analysis..", "engine..", "world..", "actor..", "mechanism..", "scenario..", "cli.."));
        rules.put("report.Everything uses MASON", library("sim..", "engine", "gui.."));
        rules.put("engine.OpensWindows", windows());
        rules.put("report.Everything parses", library("com.fasterxml..", "player", "scenario.io", "outcome.files", "cli", "cli.print"));
        rules.put("report.Everything writes Parquet", library("com.jerolba..", "experiment.store"));
        rules.put("report.Everything draws charts", library("org.jfree..", "report.chart", "gui.chart"));
        rules.put("report.Everything leaves", leaves());
        rules.put("report.Everything tosses", chance());
        rules.put("report.Everything tells the time", clock());
        rules.put("report.Everything prints", prints());
        rules.put("cli.Top closes a circle", circles());
        rules.put("world.WorldState.area", openFields());
        rules.put("world.WorldState.runs", mutableStatics());
        rules.put("world.WorldState.SHARED", sharedArrays());
        return rules;
    }

    /** A package sees only what stands in {@link Floors}. */
    private ArchRule floor(String part, List<String> seen) {
        List<String> allowed = new ArrayList<>();
        allowed.add(in(part));
        seen.forEach(s -> allowed.add(in(s)));
        DescribedPredicate<com.tngtech.archunit.core.domain.JavaClass> house = resideInAPackage(root + "..");
        return noClasses().that().resideInAPackage(in(part))
                .should().dependOnClassesThat(house.and(DescribedPredicate.not(
                        resideInAnyPackage(allowed.toArray(String[]::new)))));
    }

    private ArchRule never(String part, String... others) {
        return noClasses().that().resideInAPackage(in(part)).should().dependOnClassesThat().resideInAnyPackage(in(others));
    }

    private ArchRule siblings() {
        return slices().matching(root + ".mechanism.(*)").should().notDependOnEachOther();
    }

    /** Actors see the world by what they perceive, never the state or the right to change it. */
    private ArchRule truth() {
        return noClasses().that().resideInAPackage(in("actor..")).should().dependOnClassesThat()
                .haveNameMatching(root.replace(".", "\\.") + "\\.world\\.World(State|Change)");
    }

    private ArchRule library(String library, String... users) {
        return noClasses().that().resideInAPackage(root + "..").and().resideOutsideOfPackages(in(users))
                .should().dependOnClassesThat().resideInAnyPackage(library, library.startsWith("com.fasterxml") ? "org.yaml.." : library,
                        library.startsWith("com.fasterxml") ? "com.networknt.." : library);
    }

    private ArchRule leaves() {
        return noClasses().that().resideInAPackage(root + "..").and().doNotHaveFullyQualifiedName(in("cli.Main"))
                .should().callMethodWhere(target("java.lang.System", "exit").or(target("java.lang.Runtime", "halt|exit")));
    }

    private ArchRule chance() {
        return noClasses().that().resideInAPackage(root + "..").should().dependOnClassesThat()
                .haveNameMatching("java\\.util\\.(Random|SplittableRandom|concurrent\\.ThreadLocalRandom)|ec\\.util\\..*")
                .orShould().callMethodWhere(target("java.lang.Math", "random"));
    }

    private ArchRule clock() {
        return noClasses().that().resideInAPackage(root + "..").and().resideOutsideOfPackages(in("cli", "cli.print"))
                .should().callMethodWhere(target("java.lang.System", "currentTimeMillis|nanoTime")
                        .or(target("java\\.time\\..*", "now")).or(target("java.util.Date", "<init>")));
    }

    private ArchRule prints() {
        return noClasses().that().resideInAPackage(root + "..").and().resideOutsideOfPackages(in("cli", "cli.print"))
                .should().accessField(System.class, "out").orShould().accessField(System.class, "err");
    }

    /** MASON's windows are for the desktop alone. */
    private ArchRule windows() {
        return noClasses().that().resideInAPackage(root + "..").and().resideOutsideOfPackage(in("gui.."))
                .should().dependOnClassesThat().resideInAnyPackage("sim.display..", "sim.portrayal..");
    }

    private static DescribedPredicate<JavaAccess<?>> target(String owner, String name) {
        return describe("target " + owner + "." + name, access ->
                access.getTargetOwner().getName().matches(owner) && access.getTarget().getName().matches(name));
    }

    private ArchRule circles() {
        return slices().matching(root + ".(**)").should().beFreeOfCycles();
    }

    private ArchRule openFields() {
        return noFields().that().areDeclaredInClassesThat().resideInAPackage(root + "..").and().arePublic()
                .should().notBeFinal();
    }

    private ArchRule mutableStatics() {
        return fields().that().areDeclaredInClassesThat().resideInAPackage(root + "..").and().areStatic()
                .and(describe("are written in the source", f -> !f.getModifiers().contains(JavaModifier.SYNTHETIC)))
                .should().beFinal();
    }

    /** A final array can still be written to: only its own class may hold one. */
    private ArchRule sharedArrays() {
        DescribedPredicate<JavaField> arrays = describe("are arrays", f -> f.getRawType().isArray());
        return fields().that().areDeclaredInClassesThat().resideInAPackage(root + "..").and().areStatic()
                .and(describe("are written in the source", f -> !f.getModifiers().contains(JavaModifier.SYNTHETIC)))
                .and(arrays).should().bePrivate().allowEmptyShould(true);
    }
}
