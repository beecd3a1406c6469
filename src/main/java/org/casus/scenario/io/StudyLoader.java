package org.casus.scenario.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.casus.scenario.Scenario;
import org.casus.scenario.study.Study;
import org.casus.scenario.study.Swept;

/** The steps from a file to a study, one after another; every fault is told at once. */
final class StudyLoader {
    private final Path file;
    private final Problems problems = new Problems();
    private final TextReader reader = new TextReader();
    private final Shelves shelves;

    /** @param shelves where scenarios may lie, other than beside the file that names them */
    StudyLoader(Path file, Shelves shelves) {
        this.file = file;
        this.shelves = shelves;
    }

    LoadedStudy load() throws InvalidScenarioException {
        return load(tree(), null);
    }

    /**
     * A study of the file, which is a scenario, and perhaps of others.
     *
     * @param parameters that vary together over a Latin hypercube, by id; may be empty
     * @param points of it, if any vary
     */
    LoadedStudy batch(List<Path> others, int runs, long seed, List<String> parameters, int points) throws InvalidScenarioException {
        Mark at = Mark.of(file.toString());
        ResolvedScenario scenario = ResolvedScenario.read(file, shelves);
        List<ResolvedScenario> all = new ArrayList<>(List.of(scenario));
        for (Path other : others) {
            all.add(ResolvedScenario.read(other, shelves));
        }
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("study", 1L);
        values.put("id", scenario.scenario().id());
        values.put("title", scenario.scenario().title());
        values.put("replications", (long) runs);
        values.put("seed", seed);
        Node.Fields tree = fields(at, values);
        if (!parameters.isEmpty()) {
            Map<String, Object> factors = new LinkedHashMap<>();
            parameters.forEach(id -> factors.put(id, fields(at, Map.of("path", id))));
            tree = tree.with("factors", new Node.Entry(at, fields(at, factors)));
            tree = tree.with("design", new Node.Entry(at, fields(at, Map.of("kind", "latin-hypercube", "points", (long) points))));
        }
        Node name = new Node.Scalar(at, file.getFileName().toString());
        tree = tree.with("scenarios", new Node.Entry(at, new Node.Items(at, List.of(name))));
        tree = tree.with("series", new Node.Entry(at, usual(scenario, at)));
        return load(tree.with("control", new Node.Entry(at, dates(all, at))), all);
    }

    /** @param values scalars, or nodes */
    private static Node.Fields fields(Mark at, Map<String, Object> values) {
        Node.Fields out = new Node.Fields(at, Map.of());
        for (Map.Entry<String, Object> e : values.entrySet()) {
            out = out.with(e.getKey(), new Node.Entry(at, e.getValue() instanceof Node n ? n : new Node.Scalar(at, e.getValue())));
        }
        return out;
    }

    /** The last week that ends by each key date of the first within the runs of all, and the last week that all run. */
    private static Node dates(List<ResolvedScenario> all, Mark at) {
        Scenario s = all.get(0).scenario();
        long last = all.stream().mapToLong(r -> r.scenario().weeks()).min().orElseThrow();
        LongStream dates = s.keyDates().stream().mapToLong(k -> ChronoUnit.WEEKS.between(s.start(), k.date()));
        return new Node.Items(at, LongStream.concat(dates.filter(w -> w > 0 && w < last), LongStream.of(last)).sorted().distinct()
                .mapToObj(w -> (Node) new Node.Scalar(at, w)).toList());
    }

    /** Civilians killed each week, and what each side holds. */
    private static Node usual(ResolvedScenario scenario, Mark at) {
        Stream<String> areas = scenario.scenario().sides().keySet().stream().map(side -> "area." + side);
        return new Node.Items(at, Stream.concat(Stream.of("civilians.killed"), areas)
                .map(name -> (Node) new Node.Scalar(at, name)).toList());
    }

    /** @param given scenarios that were read already; null reads those that the tree names */
    private LoadedStudy load(Node.Fields tree, List<ResolvedScenario> given) throws InvalidScenarioException {
        SchemaTree schema = SchemaTree.studies();
        Node.Fields valid = new SchemaCheck(schema, problems).check(tree);
        Locator locator = new Locator(tree);
        Study stated = new Binder(problems, locator).record(Study.class, new Defaults(schema).fill(valid), List.of());
        List<ResolvedScenario> scenarios = given != null ? given : scenarios(locator, stated);
        if (scenarios.isEmpty()) {
            throw new InvalidScenarioException(problems.sorted());
        }
        Study study = StudyDefaults.fill(stated, scenarios);
        List<Swept> factors = new FactorFinder(scenarios, locator, problems).find(study);
        DesignCheck design = new DesignCheck(problems, locator);
        List<Object[]> table = design.table(study, factors, file, reader);
        if (!problems.any()) {
            EndsCheck ends = new EndsCheck(problems, locator, scenarios);
            ends.check(study, factors);
            if (!design.places().isEmpty()) {
                new TableCheck(problems, ends, factors).check(table, design.places());
            }
        }
        if (problems.any()) {
            throw new InvalidScenarioException(problems.sorted());
        }
        return new LoadedStudy(study, scenarios, factors, table, Json.of(valid).toPrettyString() + "\n", file);
    }

    private Node.Fields tree() throws InvalidScenarioException {
        try {
            Node.Fields read = YamlReader.read(reader.read(file), file.toString(), problems);
            new Removals(SchemaTree.studies(), problems).check(null, read);
            Node.Fields tree = Merge.clean(read);
            if (tree.get("study") == null && (tree.get("casus") != null || tree.get("extends") != null)) {
                throw new Unreadable(tree.mark(), "this is a scenario, not a study; a study names it under 'scenarios', and 'casus batch' runs it"
                        + " many times without one");
            }
            return tree;
        } catch (Unreadable e) {
            problems.error(e.mark(), "", e.getMessage());
            throw new InvalidScenarioException(problems.sorted());
        }
    }

    private List<ResolvedScenario> scenarios(Locator locator, Study study) {
        List<ResolvedScenario> out = new ArrayList<>();
        List<String> names = study == null ? List.of() : study.scenarios();
        Mark top = locator.of(List.of("scenarios"));
        if (names.isEmpty() && !problems.any()) {
            problems.error(top, "scenarios", "at least one scenario must be named");
        }
        for (int i = 0; i < names.size(); i++) {
            add(out, names.get(i), locator.of(List.of("scenarios", String.valueOf(i))));
        }
        List<String> ids = out.stream().map(s -> s.scenario().id()).toList();
        ids.stream().filter(id -> ids.indexOf(id) != ids.lastIndexOf(id)).distinct()
                .forEach(id -> problems.error(top, "scenarios", "two scenarios have the id '" + id + "'; results could not be told apart"));
        return out.size() == names.size() ? out : List.of();
    }

    private void add(List<ResolvedScenario> out, String name, Mark at) {
        try {
            Path path = BareNames.fits(name) ? bare(name, at) : path(name, at);
            path.toRealPath();
            out.add(ResolvedScenario.read(path, shelves));
        } catch (Unreadable e) {
            problems.error(e.mark(), "scenarios", e.getMessage());
        } catch (InvalidScenarioException e) {
            e.problems().stream().filter(Problem::error)
                    .forEach(p -> problems.error(new Mark(p.file(), p.line(), p.column()), p.where(), p.message()));
        } catch (IOException | InvalidPathException e) {
            problems.error(at, "scenarios", "cannot read '" + name + "'");
        }
    }

    private Path bare(String name, Mark at) throws Unreadable {
        Optional<String> beside = BareNames.beside(file, name);
        if (beside.isPresent()) {
            return file.resolveSibling(beside.get()).normalize();
        }
        BareNames names = new BareNames(shelves);
        return names.onShelf(name, at).orElseThrow(() -> new Unreadable(at, names.missing(file, name))).file();
    }

    private Path path(String name, Mark at) throws Unreadable {
        Path path = file.resolveSibling(name).normalize();
        if (Path.of(name).isAbsolute() || !Files.isRegularFile(path)) {
            throw new Unreadable(at, "there is no scenario file '" + name + "' beside this file" + new BareNames(shelves).advice(file) + "."
                    + Folder.nearest(path));
        }
        return path;
    }
}
