package org.casus.modeltest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.casus.engine.Logging;
import org.casus.engine.Simulation;
import org.casus.outcome.RunResult;
import org.casus.scenario.Scenario;
import org.casus.scenario.io.Listing;
import org.casus.scenario.io.ScenarioFiles;
import org.casus.scenario.io.Shelves;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every scenario that ships loads strictly, runs, and rests on its ledger. */
class ShippedScenariosRunTest {
    private static final Pattern PROVENANCE = Pattern.compile("\\bR\\d{2}\\b|\\[(A|P|R|V)\\]|\\b(19|20)\\d\\d\\b");

    static Stream<Path> files() throws IOException {
        return ScenarioFiles.list(Path.of("scenarios"), Shelves.NONE).stream().map(Listing::path);
    }

    @ParameterizedTest
    @MethodSource("files")
    void runsSixWeeks(Path file) {
        Scenario s = Worlds.load(file);
        RunResult run = Simulation.run(Worlds.compiled(s), s.seed(), Math.min(6, s.weeks()), Logging.FULL);
        assertThat(run.weeks()).isEqualTo(Math.min(6, s.weeks()));
        for (String c : run.trajectory().columns()) {
            assertThat(run.trajectory().series(c)).as(c).doesNotContain(Double.NaN);
        }
        assertThat(run.decisions()).isNotEmpty();
        assertThat(run.measures().keySet()).contains(
                s.patterns().keySet().stream().map(p -> "pattern." + p).toArray(String[]::new));
    }

    /** Each row of the ledger grounds something, and what it grounds exists; each goal and action cites something. */
    @ParameterizedTest
    @MethodSource("files")
    void restsOnItsLedger(Path file) {
        Scenario s = Worlds.load(file);
        Set<String> idle = new TreeSet<>(s.reporting().keySet());
        sources(s).forEach(text -> idle.removeIf(text::contains));
        s.actions().values().forEach(a -> idle.removeAll(a.reporting()));
        s.claims().values().forEach(c -> idle.remove(c.reporting()));
        assertThat(idle).as("rows that ground nothing").isEmpty();
        s.reporting().forEach((id, row) -> assertThat(row.becomes()).as(id).isNotBlank());
        s.goals().forEach((id, g) -> assertThat(g.source()).as(id).containsPattern(PROVENANCE));
        s.actions().forEach((id, a) -> {
            assertThat(a.source()).as(id).containsPattern(PROVENANCE);
            assertThat(a.represents()).as(id).isNotBlank();
        });
        sources(s).forEach(text -> assertThat(text).isNotBlank());
    }

    private static List<String> sources(Scenario s) {
        List<String> all = new ArrayList<>();
        s.goals().values().forEach(g -> all.add(g.source()));
        s.actions().values().forEach(a -> all.add(a.source()));
        s.features().values().forEach(f -> all.add(f.source()));
        s.effects().values().forEach(e -> all.add(e.source()));
        s.rates().values().forEach(r -> all.add(r.source()));
        s.parameters().values().forEach(p -> all.add(p.source()));
        s.actors().values().forEach(a -> all.add(a.source()));
        s.sides().values().forEach(a -> all.add(a.source()));
        s.factions().values().forEach(a -> all.add(a.source()));
        s.agreements().values().forEach(a -> all.add(a.source()));
        s.airForces().values().forEach(a -> all.add(a.source()));
        s.airspace().forEach(a -> all.add(a.source()));
        s.encounters().forEach(a -> all.add(a.source()));
        s.stocks().values().forEach(a -> all.add(a.source()));
        s.hosts().values().forEach(a -> all.add(a.source()));
        s.defections().forEach(a -> all.add(a.source()));
        s.relations().values().forEach(a -> all.add(a.source()));
        s.levels().values().forEach(a -> all.add(a.source()));
        s.patterns().values().forEach(a -> all.add(a.source()));
        s.theatre().zones().values().forEach(a -> all.add(a.source()));
        return all.stream().filter(java.util.Objects::nonNull).toList();
    }
}
