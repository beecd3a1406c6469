package org.casus.scenario.io;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casus.scenario.Scenario;
import org.casus.scenario.check.Finding;
import org.casus.scenario.check.ScenarioChecks;
import org.casus.scenario.check.Sort;
import org.casus.util.TextDistance;

/** The steps from a file to a scenario, one after another. */
final class Loader {
    private static final Map<String, Sort> SORTS = Map.ofEntries(
            Map.entry("reporting", Sort.LEDGER),
            Map.entry("parameters", Sort.PARAMETER),
            Map.entry("terrain", Sort.TERRAIN),
            Map.entry("zones", Sort.ZONE),
            Map.entry("sides", Sort.SIDE),
            Map.entry("factions", Sort.FACTION),
            Map.entry("actors", Sort.ACTOR),
            Map.entry("features", Sort.FEATURE),
            Map.entry("goals", Sort.GOAL),
            Map.entry("actions", Sort.ACTION),
            Map.entry("stocks", Sort.STOCK),
            Map.entry("rates", Sort.RATE),
            Map.entry("targetClasses", Sort.TARGET_CLASS),
            Map.entry("hosts", Sort.HOST),
            Map.entry("agreements", Sort.AGREEMENT),
            Map.entry("crises", Sort.CRISIS),
            Map.entry("outlets", Sort.OUTLET));
    private final SchemaTree schema = SchemaTree.shipped();
    private final Problems problems = new Problems();
    private final TextReader reader = new TextReader();
    private final Shelves shelves;
    private Path home;

    /** @param shelves where scenarios that a file extends may lie, other than beside it */
    Loader(Shelves shelves) {
        this.shelves = shelves;
    }

    /** Reads a file that exists. */
    Loaded load(Path file, boolean strict) throws InvalidScenarioException {
        return of(tree(file), strict);
    }

    /** Reads a file that exists, with a table of dated choices put over it. */
    Loaded scripted(Path file, Path table) throws InvalidScenarioException {
        Node.Fields tree = tree(file);
        try {
            return of(new ScriptTable(schema, problems).over(tree, table, reader), false);
        } catch (Unreadable e) {
            problems.error(e.mark(), "", e.getMessage());
            throw new InvalidScenarioException(problems.sorted());
        }
    }

    /** Checks and binds a whole tree; the loader is spent afterwards. */
    Loaded of(Node.Fields tree, boolean strict) throws InvalidScenarioException {
        SchemaCheck check = new SchemaCheck(schema, problems);
        Node.Fields valid = check.check(tree);
        Scenario scenario = bind(valid, tree, check.spoilt(), strict);
        if (problems.any() || scenario == null) {
            throw new InvalidScenarioException(problems.sorted());
        }
        return new Loaded(scenario, problems.warnings(), reader.files(), home);
    }

    /** The whole tree of a file that exists, with its tables and what it extends. */
    Node.Fields tree(Path file) throws InvalidScenarioException {
        try {
            Source opened = new Source(file, Folder.of(file));
            Removals removals = new Removals(schema, problems);
            Tables tables = new Tables(schema, reader, problems, removals);
            Inheritance chain = new Inheritance(reader, problems, tables::expand, shelves, removals);
            Node.Fields tree = chain.load(opened);
            if (tree.get("study") != null && tree.get("casus") == null) {
                throw new Unreadable(tree.mark(), "this is a study, not a scenario; it is run with 'casus study run'");
            }
            home = chain.outlines().orElse(opened.folder().path()).toAbsolutePath();
            return tree;
        } catch (Unreadable e) {
            problems.error(e.mark(), "", e.getMessage());
        } catch (IOException e) {
            problems.error(Mark.of(file.toString()), "", "cannot read this file");
        }
        throw new InvalidScenarioException(problems.sorted());
    }

    private Scenario bind(Node.Fields valid, Node.Fields tree, Set<List<String>> spoilt, boolean strict) {
        Locator locator = new Locator(tree);
        Node.Fields filled = new Defaults(schema).fill(valid);
        Binder binder = new Binder(problems, locator);
        Node digest = new Node.Scalar(tree.mark(), Digest.of(tree));
        Scenario scenario = binder.record(
                Scenario.class, filled.with("digest", new Node.Entry(tree.mark(), digest)), List.of());
        if (scenario != null && scenario.theatre() != null && spoilt.stream().noneMatch(this::isSection)) {
            Set<List<String>> silent = new LinkedHashSet<>(spoilt);
            silent.addAll(binder.refused());
            report(ScenarioChecks.all(scenario, strict, sorts(silent)), silent, locator);
            report(FormulaBounds.check(filled, schema, scenario), silent, locator);
        }
        return scenario;
    }

    /**
     * Whether a path is a whole section: without it, references would only seem to be wrong. An unknown key is
     * one if it may be a section's name misspelt.
     */
    private boolean isSection(List<String> path) {
        boolean shallow = path.size() == 1 || path.size() == 2 && path.get(0).equals("theatre");
        JsonNode above = schema.at(path.subList(0, path.size() - 1));
        List<String> keys = SchemaTree.keys(above);
        String key = path.get(path.size() - 1);
        Optional<String> meant = keys.contains(key) ? Optional.of(key) : TextDistance.nearest(key, keys);
        return shallow && meant.filter(k -> !SchemaTree.isSingle(schema.child(above, k))).isPresent();
    }

    private static Map<Sort, Set<String>> sorts(Set<List<String>> rows) {
        Map<Sort, Set<String>> sorts = new EnumMap<>(Sort.class);
        for (List<String> row : rows) {
            Sort sort = row.size() < 2 ? null : SORTS.get(row.get(row.size() - 2));
            if (sort != null) {
                sorts.computeIfAbsent(sort, s -> new LinkedHashSet<>()).add(row.get(row.size() - 1));
            }
        }
        return sorts;
    }

    private void report(List<Finding> findings, Set<List<String>> silent, Locator locator) {
        for (Finding finding : findings) {
            if (!silent.contains(Rows.of(finding.path()))) {
                String where = String.join(".", finding.path());
                problems.add(locator.of(finding.path()), where, finding.message(), finding.error());
            }
        }
    }
}
