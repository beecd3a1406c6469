package org.casus.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casus.outcome.Decision;
import org.casus.outcome.Event;
import org.casus.outcome.RunResult;
import org.casus.outcome.Trajectory;
import org.casus.outcome.Wire;
import org.casus.outcome.ZoneControl;
import org.casus.outcome.files.FogFiles;
import org.casus.outcome.files.Rationality;
import org.casus.scenario.Scenario;
import org.casus.wire.Sight.View;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing leaks into what one actor could know: whatever it cannot see may change, and not a byte of its folder does. */
class FogTest {
    private static final Pattern NUMBER = Pattern.compile("-?\\d+\\.\\d{5,}");
    private static Scenario scenario;
    private static RunResult run;

    @TempDir
    Path temp;

    @BeforeAll
    static void runOnce() {
        scenario = Told.shipped();
        run = Told.shippedRun(7);
    }

    private Map<String, String> files(RunResult r, String actor) throws IOException {
        return files(r, Newsroom.of(scenario, r), actor);
    }

    private Map<String, String> files(RunResult r, Wire wire, String actor) throws IOException {
        Path folder = Files.createTempDirectory(temp, "fog");
        Fog fog = new Fog(scenario, actor);
        FogFiles.write(folder, scenario, actor, fog.result(r), fog.wire(wire), new Rationality("quantalResponse", 4, 1));
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path p : all.toList()) {
                files.put(p.getFileName().toString(), Files.readString(p));
            }
        }
        return files;
    }

    /** The same run with everything changed that the actor can't see and no outlet tells of. */
    private static RunResult tainted(String actor) {
        Sight sight = new Sight(scenario);
        Set<Integer> told = Newsroom.of(scenario, run).items().stream().map(d -> d.truth().event()).collect(Collectors.toSet());
        Set<String> known = reportedBy(told);
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < run.events().size(); i++) {
            Event e = run.events().get(i);
            View view = sight.view(e, actor);
            if (view == View.ALL || told.contains(i) || known.contains(about(e))) {
                events.add(e);
            } else if (view == View.OUTLINE) {
                events.add(blurred(e));
            } else if (i % 3 == 0) {
                events.add(new Event(e.week(), e.day(), "A39", e.actor(), "LAT", 9, 777.123456, "secret."));
            }
        }
        List<Decision> decisions = run.decisions().stream().filter(d -> d.actor().equals(actor)).toList();
        return new RunResult(run.scenario(), "other", run.seed(), run.weeks(), trajectory(actor), new ZoneControl(List.of(), List.of(),
                new float[0][]), events, decisions, Map.of("claim.salvo", 9.87654321));
    }

    /** Level and number changed, but not whether it came off or which rows tell of it: on those hangs what is printed. */
    private static Event blurred(Event e) {
        boolean act = scenario.actions().containsKey(e.kind()) && Ending.of(e) == Ending.DONE;
        boolean bounded = scenario.wire().values().stream()
                .anyMatch(r -> r.on().contains(e.kind()) && (r.least() != null || r.most() != null));
        return new Event(e.week(), e.day(), e.kind(), e.actor(), e.subject(), e.from(), e.rung(), e.value() + (bounded ? 0 : 1),
                act ? "secret." : e.text());
    }

    /** Events by what addresses their luck: one that is told keeps its fellows, since only the first is told. */
    private static Set<String> reportedBy(Set<Integer> told) {
        return told.stream().filter(i -> i >= 0).map(i -> about(run.events().get(i))).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String about(Event e) {
        return e.day() + e.kind() + e.actor() + e.subject();
    }

    /** Every series changed but the actor's own and those that figures of the wire stand on. */
    private static Trajectory trajectory(String actor) {
        Set<String> kept = new TreeSet<>();
        scenario.tallies().values().forEach(t -> kept.addAll(Stream.of(t.series(), t.says(), t.given()).filter(java.util.Objects::nonNull).toList()));
        kept.addAll(new Fog(scenario, actor).result(run).trajectory().columns());
        Trajectory t = run.trajectory();
        double[][] rows = new double[t.size()][t.columns().size()];
        for (int r = 0; r < t.size(); r++) {
            for (int c = 0; c < t.columns().size(); c++) {
                String name = t.columns().get(c);
                rows[r][c] = t.at(r, name) + (kept.contains(name) ? 0 : 12.3456789);
            }
        }
        return new Trajectory(t.columns(), rows);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TR", "RU", "SY", "IS", "HZ", "US", "IR", "FS"})
    void whatItCannotSeeChangesNotAByte(String actor) throws IOException {
        RunResult other = tainted(actor);
        assertThat(other.events()).isNotEqualTo(run.events());
        assertThat(other.events().stream().filter(e -> e.text().equals("secret.")).count()).isGreaterThan(50);
        assertThat(files(other, actor)).isEqualTo(files(run, actor));
    }

    /** The truth beside what was printed may be anything. */
    @Test
    void whatHappenedBesideAnItemDoesNotShow() throws IOException {
        Wire wire = Newsroom.of(scenario, run);
        Wire lies = new Wire(wire.items().stream().map(d -> new org.casus.outcome.Dispatch("secret row", d.outlet(), d.day(), d.text(),
                d.claim(), d.credibility(), new org.casus.outcome.Truth(3, 5, "secret", "XX", "YY", "secret.", 4.5678912, "secret"))).toList(),
                wire.credibility());
        assertThat(files(run, lies, "TR")).isEqualTo(files(run, wire, "TR"));
    }

    /** The test above can fail: what the actor does see shows. */
    @Test
    void whatItSeesDoesShow() throws IOException {
        List<Event> events = new ArrayList<>(run.events());
        events.removeIf(e -> e.kind().equals("A28") && e.actor().equals("TR"));
        RunResult other = new RunResult(run.scenario(), "", run.seed(), run.weeks(), run.trajectory(), run.control(), events, run.decisions(), Map.of());
        assertThat(files(other, "RU").get("events.jsonl")).isNotEqualTo(files(run, "RU").get("events.jsonl"));
    }

    /** Numbers with five decimals and more that stand in hidden series, events or others' decisions stand in no file. */
    @ParameterizedTest
    @ValueSource(strings = {"HZ", "IS", "TR"})
    void noTrueValueOfAHiddenNumberAppears(String actor) throws IOException {
        RunResult known = new Fog(scenario, actor).result(run);
        Set<String> own = new TreeSet<>();
        numbers(known.trajectory(), List.of(), own);
        known.decisions().forEach(d -> decision(d, own));
        Set<String> hidden = new TreeSet<>();
        numbers(run.trajectory(), known.trajectory().columns(), hidden);
        run.decisions().stream().filter(d -> !d.actor().equals(actor)).forEach(d -> decision(d, hidden));
        run.events().forEach(e -> hidden.add(Double.toString(e.value())));
        hidden.removeAll(own);
        assertThat(hidden.stream().filter(n -> NUMBER.matcher(n).matches()).count()).isGreaterThan(10_000);
        for (Map.Entry<String, String> file : files(run, actor).entrySet()) {
            Matcher m = NUMBER.matcher(file.getValue());
            Set<String> leaked = new TreeSet<>();
            m.results().map(java.util.regex.MatchResult::group).filter(hidden::contains).forEach(leaked::add);
            assertThat(leaked).as(file.getKey()).isEmpty();
        }
    }

    @Test
    void theFolderTellsNeitherSeedNorCommandNorOthersMinds() throws IOException {
        Map<String, String> files = files(run, "TR");
        assertThat(files.keySet()).containsExactly("decisions.jsonl", "events.jsonl", "run.json", "trajectory.csv", "wire.jsonl", "wire.md");
        assertThat(files.get("run.json")).doesNotContain("seed", "command", "summary", "measures", "digest").contains("\"fog\" : \"TR\"");
        assertThat(files.get("wire.md")).doesNotContain("seed", "What happened");
        assertThat(files.get("wire.jsonl")).doesNotContain("truth", "slant", "\"row\"");
        assertThat(files.get("decisions.jsonl").lines()).isNotEmpty().allMatch(l -> l.contains("\"actor\":\"TR\""));
        assertThat(files.get("trajectory.csv").lines().findFirst().orElseThrow())
                .contains("belief.TR.RU", "perceived.KURD", "level.TR.A17").doesNotContain("belief.RU", "area.", "actual.RU", "feature.", "goal.");
    }

    private static void numbers(Trajectory t, List<String> but, Set<String> to) {
        t.columns().stream().filter(c -> !but.contains(c)).forEach(c -> {
            for (double x : t.series(c)) {
                to.add(Double.toString(x));
                to.add(Double.toString(Math.rint(x * 1e9) / 1e9));
            }
        });
    }

    private static void decision(Decision d, Set<String> to) {
        d.options().forEach(o -> List.of(o.utility(), o.score(), o.probability()).forEach(x -> to.add(Double.toString(Math.rint(x * 1e9) / 1e9))));
        d.options().forEach(o -> o.byGoal().values().forEach(x -> to.add(Double.toString(Math.rint(x * 1e9) / 1e9))));
        d.perceived().values().forEach(x -> to.add(Double.toString(Math.rint(x * 1e9) / 1e9)));
        d.beliefs().values().forEach(x -> to.add(Double.toString(Math.rint(x * 1e9) / 1e9)));
        to.add(Double.toString(Math.rint(d.uniform() * 1e9) / 1e9));
    }
}
