package org.casus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions put to small studies of the small war. */
class AnswerCommandTest {
    @TempDir
    Path temp;

    private Path dir;

    @BeforeEach
    void scenarios() throws IOException {
        String tiny = Files.readString(Path.of(Shell.TINY));
        Files.writeString(temp.resolve("tiny.yaml"), tiny);
        Files.writeString(temp.resolve("calm.yaml"), "extends: tiny.yaml\nid: calm\nactors: {ES: {barred: [AIR]}}\n");
        dir = temp.resolve("out");
    }

    private void study(String scenarios, String design) throws IOException {
        String text = Files.readString(Path.of("src/test/resources/studies/tiny.yaml"));
        Path file = Files.writeString(temp.resolve("study.yaml"), text.replace("[../scenarios/tiny.yaml]", scenarios)
                .replace("{kind: factorial}", design).replace("series:", "  same: {measure: \"1\"}\nseries:"));
        Shell run = Shell.run("study", "run", file.toString(), "--out", dir.toString());
        assertThat(run.code()).as(run.err()).isZero();
    }

    private static Shell fine(String... args) {
        Shell shell = Shell.run(args);
        assertThat(shell.code()).as(shell.err()).isZero();
        return shell;
    }

    private void page(String name, String... holds) throws IOException {
        String html = Files.readString(dir.resolve("answers/" + name + ".html")).replaceAll("base64,[^\"]*", "base64,");
        assertThat(html).contains(holds).contains("<svg", "-Dexec.args=", "as CSV").doesNotContain("<script", "http://", "NaN");
    }

    @Test
    void aPatternIsComparedInItsUnit() throws IOException {
        Files.writeString(temp.resolve("tiny.yaml"), Files.readString(temp.resolve("tiny.yaml")).replace("patterns:\n",
                "patterns:\n  P2: {name: ground, measure: change(area(N)), unit: \"km2, north\", low: 0, high: 1, source: \"[A] a test\"}\n"
                        + "  P3: {name: north grows, measure: change(area(N))>0, summary: share, low: 0, high: 1, source: \"[A] a test\"}\n"));
        String[] order = {"compare", temp.resolve("tiny.yaml").toString(), temp.resolve("calm.yaml").toString(), "-n", "4", "--out", dir.toString()};
        assertThat(fine(order).out()).contains("ground, km2, north ", "north grows, share of runs ", "northern area ");
        assertThat(Files.readString(dir.resolve("compare.html"))).contains("ground, km2, north", "P2,&quot;km2, north&quot;,4,", "P3,share of runs,4,", "P1,,4,");
        JsonNode outcomes = fine("compare", order[1], order[2], "-n", "4", "--out", dir.toString(), "--json").json().path("outcomes");
        assertThat(outcomes.path("P2").path("unit").asText()).isEqualTo("km2, north");
        assertThat(outcomes.path("P3").path("unit").asText()).isEqualTo("share of runs");
    }

    @Test
    void aComparisonTellsHowManyPairsAFigureIsOfAndWhichWayItGoes() throws IOException {
        Path dir = temp.resolve("given");
        Files.writeString(temp.resolve("tiny.yaml"), Files.readString(temp.resolve("tiny.yaml")).replace("patterns:\n",
                "patterns:\n  P4: {name: ground if never, measure: area(N), given: 0*area(N), unit: km2, low: 0, high: 1, source: \"[A] a test\"}\n"));
        Shell text = fine("compare", temp.resolve("tiny.yaml").toString(), temp.resolve("calm.yaml").toString(), "-n", "8", "--out", dir.toString());
        assertThat(text.out()).contains("calm (B) less tiny (A)", "Outcomes with fewer pairs").containsPattern("outcome +pairs +tiny +calm")
                .containsPattern("ground if never, km2 +0 +no value").containsPattern("area of north at the end, km2 +8 +[0-9]")
                .containsPattern("What differs in calm from tiny[^:]*: [^;]* [-+][0-9.,]+ \\([-+0-9., to\\s]+\\)");
        assertThat(Files.readString(dir.resolve("compare.html"))).contains("calm (B) less tiny (A)", "P4,km2,0,", ">pairs<");
    }

    @Test
    void aScenarioDiffersFromItselfByExactlyZero() {
        String tiny = temp.resolve("tiny.yaml").toString();
        Shell same = fine("compare", tiny, tiny, "-n", "6", "--out", temp.resolve("c").toString());
        assertThat(same.out()).contains("the difference is exactly zero");
        JsonNode json = fine("compare", tiny, tiny, "-n", "6", "--out", temp.resolve("c").toString(), "--json").json();
        json.path("outcomes").forEach(o -> {
            assertThat(o.path("difference").asDouble(-1)).isZero();
            assertThat(o.path("equalPairs").asInt()).isEqualTo(6);
        });
        assertThat(same.out()).contains("in each of 6 pairs the same side holds each zone");
        assertThat(json.path("control").size()).isPositive();
        json.path("control").forEach(week -> week.path("zones").forEach(zone -> zone.forEach(side -> {
            assertThat(side.path("difference").asDouble(-1)).isZero();
            assertThat(side.path("interval95").toString()).isEqualTo("[0,0]");
        })));
    }

    /** Both scenarios get the same values and the same luck at each draw, other ones at the next. */
    @Test
    void parametersCanBeDrawn() throws IOException {
        String tiny = temp.resolve("tiny.yaml").toString();
        Path out = temp.resolve("c");
        JsonNode same = fine("compare", tiny, tiny, "-n", "40", "--draws", "20", "--out", out.toString(), "--json").json();
        same.path("outcomes").forEach(o -> assertThat(o.path("overDraws").path("difference").asDouble(-1)).isZero());
        Shell other = fine("compare", tiny, temp.resolve("calm.yaml").toString(), "-n", "40", "--draws", "20", "--out", out.toString());
        assertThat(other.out()).contains("40 pairs, 20 draws of ", "at one draw (90%)", "above 0", "Intervals hold for chance and for what is not known");
        assertThat(Files.readString(out.resolve("compare.html"))).contains("20 draws of ", "one-way random effects", "-n 40 --draws 20 --seed 1")
                .doesNotContain("95% (bootstrap)");
        JsonNode drawn = fine("compare", tiny, temp.resolve("calm.yaml").toString(), "-n", "40", "--draws", "20", "--out", out.toString(), "--json").json();
        JsonNode stated = fine("compare", tiny, temp.resolve("calm.yaml").toString(), "-n", "40", "--out", out.toString(), "--json").json();
        JsonNode area = drawn.path("outcomes").path("area_N");
        assertThat(area.path("overDraws").path("draws").asInt()).isEqualTo(20);
        assertThat(area.path("overDraws").path("runsOfEach").asInt()).isEqualTo(2);
        assertThat(area.path("meanA").asDouble()).isNotEqualTo(stated.path("outcomes").path("area_N").path("meanA").asDouble());
        assertThat(stated.path("outcomes").path("area_N").has("overDraws")).isFalse();
    }

    @Test
    void drawsThatDoNotFitAreRefused() {
        String tiny = temp.resolve("tiny.yaml").toString();
        String out = temp.resolve("c").toString();
        Shell few = Shell.run("compare", tiny, tiny, "-n", "200", "--draws", "19", "--out", out);
        assertThat(few.code()).isEqualTo(2);
        assertThat(few.err()).contains("--draws 19 must lie in [20, 100000]");
        Shell uneven = Shell.run("compare", tiny, tiny, "-n", "200", "--draws", "150", "--out", out);
        assertThat(uneven.code()).isEqualTo(2);
        assertThat(uneven.err()).contains("-n 200 can't be shared among 150 draws, two runs or more each; -n 300 can");
        fine("batch", tiny, "-n", "2", "--out", temp.resolve("a").toString());
        Shell folders = Shell.run("compare", temp.resolve("a").toString(), temp.resolve("a").toString(), "--draws", "20", "--out", out);
        assertThat(folders.code()).isEqualTo(2);
        assertThat(folders.err()).contains("what varies in a study stands in its file");
        assertThat(temp.resolve("c")).doesNotExist();
    }

    /** A formula that overflows is a fault of the scenario, and a comparison without one of its runs would be of pairs that nobody asked for. */
    @Test
    void aRunThatFailsEndsTheComparison() throws IOException {
        String tiny = temp.resolve("tiny.yaml").toString();
        String text = Files.readString(Path.of(tiny)).replace("id: tiny", "id: broken").replace("losses(own)", "\"exp(900+losses(own))\"");
        Path broken = Files.writeString(temp.resolve("broken.yaml"), text);
        String why = "feature 'NV.DEAD' came to infinity in week 0 by its formula \"exp(900+losses(own))\"";
        Shell run = Shell.run("run", broken.toString(), "--out", temp.resolve("r").toString());
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("the scenario's formulas run out of bounds: " + why).doesNotContain("at org.casus");
        assertThat(temp.resolve("r")).doesNotExist();

        Files.writeString(broken, text.replaceAll("resolve: \\.\\d", "$0, scale: .1"));
        Shell compare = Shell.run("compare", tiny, broken.toString(), "-n", "3", "--out", temp.resolve("c").toString());
        assertThat(compare.code()).as(compare.err()).isEqualTo(4);
        assertThat(compare.err()).contains("of 6, of broken with seed ", "failed with ", why).doesNotContain("at org.casus");
        assertThat(temp.resolve("c")).doesNotExist();
    }

    /** What stands is finite here, and one level more is not. */
    @Test
    void aForecastThatOverflowsIsToldToo() throws IOException {
        Path file = temp.resolve("tiny.yaml");
        Files.writeString(file, Files.readString(file).replace("formula: spending(own)", "formula: \"exp(690+15*level(ES,ARMS))\""));
        Shell run = Shell.run("run", file.toString(), "--out", temp.resolve("r").toString());
        assertThat(run.code()).as(run.err()).isEqualTo(3);
        assertThat(run.err()).contains("what ES expects to gain from feature 'COST' came to minus infinity in week 0 by its formula \"exp(690");
    }

    @Test
    void scenariosAndFoldersGiveTheSameComparison() throws IOException {
        String a = temp.resolve("tiny.yaml").toString();
        String b = temp.resolve("calm.yaml").toString();
        assertThat(fine("compare", a, b, "-n", "2", "--out", temp.resolve("c").toString()).out()).contains("area of north at the end, km2 ")
                .doesNotContain("area_N");
        JsonNode direct = fine("compare", a, b, "-n", "12", "--out", temp.resolve("c").toString(), "--json").json();
        fine("batch", a, "-n", "12", "--out", temp.resolve("a").toString());
        fine("batch", b, "-n", "12", "--out", temp.resolve("b").toString());
        JsonNode folders = fine("compare", temp.resolve("a").toString(), temp.resolve("b").toString(), "--out",
                temp.resolve("c").toString(), "--json").json();
        assertThat(folders.path("outcomes")).isEqualTo(direct.path("outcomes"));
        assertThat(folders.path("control")).isEqualTo(direct.path("control"));
        assertThat(direct.path("outcomes").path("area_N").path("pairs").asInt()).isEqualTo(12);
        assertThat(direct.path("outcomes").path("area_N").path("equalPairs").asInt()).isLessThan(12);
        assertThat(Files.readString(temp.resolve("c/compare.html"))).contains("calm against tiny", "Paired difference in", "in 12 pairs", "Who holds what",
                "paired proportions");
        assertThat(Shell.run("sensitivity", temp.resolve("a").toString()).err()).contains("none with 0 factor(s) that are numbers",
                "needs morris, saltelli or one-at-a-time");
        fine("batch", a, "-n", "11", "--out", temp.resolve("d").toString());
        Shell uneven = Shell.run("compare", temp.resolve("a").toString(), temp.resolve("d").toString());
        assertThat(uneven.code()).isEqualTo(2);
        assertThat(uneven.err()).contains("are not pairs");
    }

    @Test
    void morris() throws IOException {
        study("[tiny.yaml]", "{kind: morris, trajectories: 4}");
        JsonNode north = fine("sensitivity", dir.toString(), "--json").json().path("outcomes").path("north");
        assertThat(north.path("trajectories").asInt()).isEqualTo(4);
        assertThat(north.path("muStar").path("air").path("value").asDouble()).isPositive();
        assertThat(fine("sensitivity", dir.toString()).out()).contains("mu*", "sigma", "\nsame\n");
        page("sensitivity", "Morris plane", "The outcome is constant");
    }

    @Test
    void saltelli() throws IOException {
        study("[tiny.yaml]", "{kind: saltelli, points: 4, secondOrder: true}");
        JsonNode all = fine("sensitivity", dir.toString(), "--json").json().path("outcomes");
        assertThat(all.path("north").path("second").size()).isEqualTo(6);
        assertThat(all.path("north").path("noiseVariance").asDouble()).isPositive();
        assertThat(all.path("same").path("total").path("air").path("value").asDouble(-1)).isZero();
        assertThat(fine("sensitivity", dir.toString(), "--outcome", "north").out()).contains("is chance between replications").doesNotContain("same (");
        assertThat(Shell.run("sensitivity", dir.toString(), "--outcome", "nrth").err()).contains("Did you mean 'north'?");
        page("sensitivity", "Sobol indices", "Together, second order");
    }

    @Test
    void oneAtATimeIsATornado() throws IOException {
        study("[tiny.yaml]", "{kind: one-at-a-time}");
        assertThat(fine("sensitivity", dir.toString()).out()).contains("set to", "as it is", "greedy");
        page("sensitivity", "Tornado");
    }

    @Test
    void missingRunsAreRefusedUnlessLenient() throws IOException {
        study("[tiny.yaml]", "{kind: morris, trajectories: 4}");
        Path manifest = dir.resolve("manifest.csv");
        List<String> lines = Files.readAllLines(manifest);
        Files.write(manifest, lines.subList(0, lines.size() - 1));
        Shell refused = Shell.run("sensitivity", dir.toString());
        assertThat(refused.code()).isEqualTo(4);
        assertThat(refused.err()).contains("run(s) of " + dir + " are missing", "casus study resume", "--lenient");
        assertThat(fine("sensitivity", dir.toString(), "--lenient").err()).contains("the rest is used");
    }

    @Test
    void discovery() throws IOException {
        study("[tiny.yaml]", "{kind: latin-hypercube, points: 60}");
        double mean = fine("study", "report", dir.toString(), "--json").json().path("outcomes").path("north").path("tiny").path("mean").asDouble();
        Shell found = fine("discover", dir.toString(), "--outcome", "north", "--above", String.valueOf(mean));
        assertThat(found.out()).contains("coverage", "density", "quasi-p", "Tree:", "all points:");
        page("discover-north", "PRIM", "Coverage and density");
        assertThat(Shell.run("discover", dir.toString(), "--outcome", "north", "--above", "1e9").err()).contains("no point has north above", "its means lie between");
        assertThat(Shell.run("discover", dir.toString(), "--outcome", "north").err()).contains("give --above Y or --below Y");
        assertThat(fine("sensitivity", dir.toString()).out()).containsPattern("north, response surface over (arms|wants)|No response surface of north");
    }

    private void two(String design) throws IOException {
        String text = Files.readString(Path.of("src/test/resources/studies/tiny.yaml"));
        Path file = Files.writeString(temp.resolve("study.yaml"), text.replace("[../scenarios/tiny.yaml]", "[tiny.yaml]")
                .replace("levels: [.2, .5]", "low: .2, high: .5").replace("{kind: factorial}", design)
                .replace("series:", "  same: {measure: \"1\"}\ncontrol: [0, 6]\nseries:"));
        Shell run = Shell.run("study", "run", file.toString(), "--out", dir.toString());
        assertThat(run.code()).as(run.err()).isZero();
    }

    @Test
    void aSurfaceOverTwoNumbers() throws IOException {
        two("{kind: latin-hypercube, points: 24}");
        JsonNode all = fine("sensitivity", dir.toString(), "--json").json().path("surfaces");
        assertThat(all.path("north").path("points").asInt()).isEqualTo(24);
        assertThat(all.path("same").path("none").asText()).contains("same at every point");
        assertThat(all.path("north").has("q2")).isTrue();
        page("sensitivity", "No response surface of same: the outcome is the same at every point.");
        assertThat(Shell.run("sensitivity", dir.toString(), "--surface", "arms,wnts").err()).contains("'wnts' is no factor of numbers",
                "Did you mean 'wants'?");
        assertThat(Shell.run("sensitivity", dir.toString(), "--surface", "arms").err()).contains("--surface needs two factors, such as --surface arms,wants");
        assertThat(Shell.run("sensitivity", dir.toString(), "--surface", "arms,rule").err()).contains("'rule' is no factor of numbers");
    }

    @Test
    void controlOfEveryZoneInEveryRun() throws IOException {
        two("{kind: latin-hypercube, points: 12}");
        JsonNode tiny = fine("study", "report", dir.toString(), "--json").json().path("control").path("tiny");
        tiny.path("6").path("held").forEach(zone -> {
            int runs = 0;
            for (JsonNode side : zone) {
                runs += side.asInt();
            }
            assertThat(runs).isEqualTo(36);
        });
        assertThat(tiny.path("6").path("runs").asInt()).isEqualTo(36);
        tiny.path("0").path("held").forEach(zone -> zone.forEach(side -> assertThat(side.asInt()).isIn(0, 36)));
        page("report", "Likeliest holder on", "Probability of control on", "data:image/png;base64,", "share of 36 simulated runs", "Wilson",
                "Response surfaces", "Trajectories");
    }

    @Test
    void robustness() throws IOException {
        study("[tiny.yaml, calm.yaml]", "{kind: sobol-sequence, points: 8}");
        JsonNode north = fine("robust", dir.toString(), "--json").json().path("outcomes").path("north");
        assertThat(Math.min(north.path("tiny").path("maxRegret").asDouble(), north.path("calm").path("maxRegret").asDouble())).isNotNegative();
        assertThat(north.path("tiny").path("satisficing").isNull()).isTrue();
        assertThat(fine("robust", dir.toString(), "--outcome", "north", "--threshold", "1").out()).contains("100%");
        assertThat(Shell.run("robust", dir.toString(), "--outcome", "same").err()).contains("does not say which way is better");
        assertThat(Shell.run("compare", dir.toString(), dir.toString()).err()).contains("only studies of one can be compared");
        for (JsonNode policy : north) {
            JsonNode mean = policy.path("interval95").path("mean");
            assertThat(policy.path("mean").asDouble()).isBetween(mean.path(0).asDouble(), mean.path(1).asDouble());
        }
        page("robust", "Greatest regret", "chance between 3 replications", "meanRegretHigh");
    }

    @Test
    void policiesOfTwoStudiesAreThoseOfOne() throws IOException {
        study("[tiny.yaml, calm.yaml]", "{kind: sobol-sequence, points: 8}");
        JsonNode one = fine("robust", dir.toString(), "--json").json().path("outcomes");
        Path first = temp.resolve("first");
        dir = first;
        study("[tiny.yaml]", "{kind: sobol-sequence, points: 8}");
        dir = temp.resolve("second");
        study("[calm.yaml]", "{kind: sobol-sequence, points: 8}");
        JsonNode two = fine("robust", first.toString(), dir.toString(), "--json").json().path("outcomes");
        assertThat(two).isEqualTo(one);
        assertThat(Shell.run("robust", first.toString()).err()).contains("one scenario", "or name another study");
        dir = temp.resolve("third");
        study("[calm.yaml]", "{kind: sobol-sequence, points: 4}");
        assertThat(Shell.run("robust", first.toString(), dir.toString()).err()).contains("have other states");
    }

    @Test
    void reportShowsFans() throws IOException {
        study("[tiny.yaml]", "{kind: one-at-a-time}");
        assertThat(fine("study", "report", dir.toString()).out()).contains("median", "Every run is there.");
        page("report", "median, 50% and 90% of");
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan", "study", "batch", "compare", "sensitivity", "discover", "robust"})
    void helpLeadsWithExamples(String verb) {
        String help = fine(verb, "--help").out();
        assertThat(help.indexOf("Examples:")).isBetween(0, help.indexOf("Usage:"));
        assertThat(help).contains("4     incomplete study").doesNotContain("${");
        assertThat(Shell.run("--help").out()).contains("  " + verb);
    }
}
