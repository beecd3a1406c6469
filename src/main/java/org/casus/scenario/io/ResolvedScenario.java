package org.casus.scenario.io;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.casus.scenario.Scenario;
import org.casus.scenario.study.Change;
import org.casus.scenario.study.OutcomeMeasure;

/** A scenario that was read and checked, and of which changed copies can be made. Immutable. */
public final class ResolvedScenario {
    /** Patterns that stand for the outcomes of a study have ids that begin so. */
    public static final String OUTCOME = "study_";

    private final Node.Fields tree;
    private final Loaded loaded;
    private final Defaults defaults;
    private final Variants variants;

    ResolvedScenario(Node.Fields tree, Loaded loaded, Defaults defaults) {
        this.tree = tree;
        this.loaded = loaded;
        this.defaults = defaults;
        variants = new Variants(tree, defaults);
    }

    /**
     * Reads a scenario.
     *
     * @throws InvalidScenarioException with every fault that was found
     */
    static ResolvedScenario read(Path file, Shelves shelves) throws InvalidScenarioException {
        Loader loader = new Loader(shelves);
        Node.Fields tree = loader.tree(file);
        return new ResolvedScenario(tree, loader.of(tree, false), new Defaults(SchemaTree.shipped()));
    }

    /** The scenario as its file says. */
    public Scenario scenario() {
        return loaded.scenario();
    }

    /** Files read, the one that was opened first. */
    public List<Path> files() {
        return loaded.files();
    }

    /** Folder from which the outline of the theatre counts. */
    public Path folder() {
        return loaded.folder();
    }

    Node.Fields tree() {
        return tree;
    }

    /** The same scenario with numbers to measure added to its patterns. */
    public ResolvedScenario measuring(Map<String, OutcomeMeasure> outcomes) {
        Overlay overlay = new Overlay(tree, tree.mark());
        outcomes.forEach((name, o) -> overlay.measure(OUTCOME + name, o, tree.mark()));
        return outcomes.isEmpty() ? this : new ResolvedScenario(overlay.merged(), loaded, defaults);
    }

    /**
     * The scenario with some values changed; what only a check of the whole could find is not looked for.
     *
     * @throws IllegalArgumentException if a changed value is refused
     */
    public Scenario with(List<Change> changes) {
        return variants.with(changes);
    }

    /** The whole scenario as JSON, which reads back as the same scenario with the same digest. */
    public String json() {
        return Json.of(tree).toPrettyString() + "\n";
    }
}
