package org.casus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.casus.outcome.files.JsonText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudyCommandTest {
    @TempDir
    Path temp;

    private Path file;
    private Path dir;

    @BeforeEach
    void files() throws IOException {
        file = Shell.study(temp, 3);
        dir = temp.resolve("out");
    }

    private Shell study(String verb, String... more) {
        List<String> args = new java.util.ArrayList<>(List.of("study", verb));
        args.addAll(List.of(more));
        return Shell.run(args.toArray(String[]::new));
    }

    private Shell run() {
        return study("run", file.toString(), "--out", dir.toString(), "--threads", "2");
    }

    private void edit(Path path, String from, String to) throws IOException {
        String text = Files.readString(path);
        assertThat(text).contains(from);
        Files.writeString(path, text.replace(from, to));
    }

    @Test
    void plan() {
        Shell plan = Shell.run("plan", file.toString(), "--json");
        assertThat(plan.code()).as(plan.err()).isZero();
        assertThat(plan.json().path("runs").asInt()).isEqualTo(48);
        assertThat(plan.json().path("bytes").asDouble()).isPositive();
        assertThat(Shell.run("plan", file.toString()).out()).contains("goal of Norvia, own land: weight", "Norvia: decision, rule",
                "Estia may choose: air campaign", "full factorial, 2 x 2 x 2 x 2", "Time: about", "Disk: about");
    }

    @Test
    void planNoticesMeasuresBeyondTheHorizon() throws IOException {
        edit(file, "at(6,'area.N')", "at(7,'area.N')");
        assertThat(Shell.run("plan", file.toString()).err()).contains("outcome north had no value in 6 trial runs");
    }

    @Test
    void designsThatAreTooLargeAreRefusedWithTheNumber() throws IOException {
        edit(file, "arms: {path: spirit}", "arms: {path: spirit, steps: 1000}\n  more: {path: sigma_run, steps: 1000, low: .1, high: .2}\n"
                + "  most: {path: p_b, steps: 1000, low: .1, high: .2}");
        Files.writeString(temp.resolve("tiny.yaml"), Files.readString(temp.resolve("tiny.yaml")).replace("parameters:\n", "parameters:\n"
                + "  sigma_run: {value: .1, low: .1, high: .2, unit: '-', meaning: x, source: '[A] x'}\n"
                + "  p_b: {value: .1, low: .1, high: .2, unit: '-', meaning: x, source: '[A] x'}\n"));
        Shell plan = Shell.run("plan", file.toString());
        assertThat(plan.code()).as(plan.out()).isEqualTo(2);
        assertThat(plan.err()).contains("8,000,000,000 points", "at most 100,000,000");
    }

    @Test
    void runVerifyExportReplay() throws IOException {
        Shell run = run();
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(study("status", dir.toString(), "--json").json().path("missing").asInt()).isZero();
        assertThat(study("verify", dir.toString(), "-k", "48").out()).contains("48 row(s) run again: all the same");
        Shell csv = study("export", dir.toString(), "--csv", "-");
        List<String> lines = csv.out().lines().toList();
        assertThat(lines).hasSize(49);
        assertThat(lines.get(0)).isEqualTo("run,replication,point,scenario,seed,arms,wants,rule,air,north,falls,fingerprint,error");
        assertThat(lines.subList(1, 17).stream().map(l -> l.split(",")[4]).collect(Collectors.toSet())).as("common random numbers").hasSize(1);
        assertThat(lines.stream().skip(1).map(l -> l.split(",")[4]).distinct().count()).isEqualTo(3);
        String[] row = lines.get(1 + 20).split(",");
        Shell replay = study("replay", dir.toString(), "--run", "20", "--no-charts", "--json");
        assertThat(replay.code()).as(replay.err()).isZero();
        assertThat(replay.json().path("seed").asText()).isEqualTo(row[4]);
        List<String> weeks = Files.readAllLines(dir.resolve("replays/20/trajectory.csv"));
        int column = List.of(weeks.get(0).split(",")).indexOf("area.N");
        assertThat(Double.parseDouble(weeks.get(7).split(",")[column])).isEqualTo(Double.parseDouble(row[9]));
        assertThat(study("replay", dir.toString(), "--run", "48").err()).contains("--run 48 must lie in [0, 47]");
    }

    @Test
    void aCrateDescribesTheFolder() throws IOException {
        run();
        assertThat(study("export", dir.toString(), "--crate").code()).isZero();
        JsonNode graph = JsonText.read(Files.readString(dir.resolve("ro-crate-metadata.json"))).path("@graph");
        assertThat(graph.findValuesAsText("@id")).contains("./", "ro-crate-metadata.json", "manifest.csv", "study.lock.yaml", "chunks/");
        for (JsonNode part : graph.path(1).path("hasPart")) {
            assertThat(dir.resolve(part.path("@id").asText())).exists();
        }
        assertThat(run().code()).as("the crate belongs to the folder").isZero();
    }

    @Test
    void aChangedStudyIsRefusedAndToldWhatChanged() throws IOException {
        run();
        edit(file, "levels: [.2, .5]", "levels: [.2, .4]");
        edit(temp.resolve("tiny.yaml"), "seed: 7", "seed: 8");
        Shell again = run();
        assertThat(again.code()).isEqualTo(4);
        assertThat(again.err()).contains("study.factors.wants.levels was [0.2,0.5], is [0.2,0.4]", "tiny.seed was 7, is 8", "--as-locked");
        assertThat(study("resume", dir.toString()).err()).contains("has changed since");
        assertThat(study("resume", dir.toString(), "--as-locked").code()).isZero();
        Files.delete(temp.resolve("tiny.yaml"));
        Files.delete(file);
        assertThat(study("resume", dir.toString()).code()).as("the folder needs no other file").isZero();
    }

    @Test
    void nothingIsReadFromAChunkThatIsNotAsItWasCommitted() throws Exception {
        run();
        Path third = dir.resolve("chunks/00000003.parquet");
        byte[] whole = Files.readAllBytes(third);
        for (int part = 1; part < 8; part++) {
            byte[] bytes = whole.clone();
            bytes[bytes.length * part / 8] ^= 1;
            Files.write(third, bytes);
            Shell export = study("export", dir.toString(), "--csv", temp.resolve("rows" + part + ".csv").toString());
            assertThat(export.code()).as("%d eighths", part).isNotZero();
            assertThat(export.err()).contains("00000003.parquet", "casus study resume");
        }
    }

    @Test
    void corruptAndMissingChunksAreFoundAndRunAgain() throws Exception {
        run();
        var before = StudyKilledTest.files(dir);
        Path third = dir.resolve("chunks/00000003.parquet");
        byte[] bytes = Files.readAllBytes(third);
        bytes[bytes.length / 2] ^= 1;
        Files.write(third, bytes);
        Files.delete(dir.resolve("chunks/00000005.parquet"));
        Shell verify = study("verify", dir.toString());
        assertThat(verify.code()).isEqualTo(4);
        assertThat(verify.out()).contains("chunks [3, 5]");
        assertThat(study("resume", dir.toString()).out()).contains("48 of 48", "2 now");
        assertThat(StudyKilledTest.files(dir)).isEqualTo(before);
    }

    @Test
    void aTamperedSnapshotIsRefused() throws IOException {
        run();
        edit(dir.resolve("scenarios/tiny.json"), "\"seed\" : 7", "\"seed\" : 9");
        assertThat(study("status", dir.toString()).err()).contains("the snapshot of scenario tiny is not what the lock says");
    }

    @Test
    void aLevelThatNoScenarioAllowsIsFoundBeforeAnythingRuns() throws IOException {
        edit(file, "levels: [.2, .5]", "levels: [.5, -2]");
        Shell run = run();
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("goals.NV.LAND.weight: -2 must be at least -1");
    }

    @Test
    void valuesOfATableAreCheckedBeforeAnythingRuns() throws IOException {
        edit(file, "arms: {path: spirit}", "arms: {path: actors.ES.resolve, levels: [.4, .8]}\n  hops: {path: actors.NV.maxOffensives}");
        edit(file, "wants: {path: goals.NV.LAND.weight, levels: [.2, .5]}", "wants: {path: goals.NV.LAND.weight}");
        edit(file, "rule: {path: actors.NV.decision.rule, levels: [quantalResponse, greedy]}", "rule: {path: actors.NV.decision.rule}");
        edit(file, "{kind: factorial}", "{kind: csv, file: points.csv}");
        StringBuilder rows = new StringBuilder("arms,wants,rule,air,hops\n");
        for (int i = 0; i < 5000; i++) {
            rows.append(i % 2 == 0 ? ".4," : ".8,").append(i / 10_000.).append(",greedy,,1\n");
        }
        Files.writeString(temp.resolve("points.csv"), rows + ".8,3,gredy,of,1.5\n.9,,,,\n");
        for (Shell shell : List.of(Shell.run("plan", file.toString()), run())) {
            assertThat(shell.code()).as(shell.out()).isEqualTo(3);
            assertThat(shell.err()).contains("points.csv:5002:4: wants: goals.NV.LAND.weight: 3 must be at most 1",
                    "points.csv:5002:6: rule: actors.NV.decision.rule", "Did you mean 'greedy'?",
                    "points.csv:5002:12: air: 'of' is not among its levels, which are on, off.",
                    "points.csv:5002:15: hops: actors.NV.maxOffensives", "points.csv:5003:1: arms: 0.9 is not among its levels, which are 0.4, 0.8");
            assertThat(shell.err().lines()).hasSize(5);
        }
        assertThat(dir).doesNotExist();
        Files.writeString(temp.resolve("points.csv"), rows);
        assertThat(Shell.run("plan", file.toString()).code()).isZero();
    }

    /** Values of a table are checked one by one, not together: here the product of two makes a discount above 1. */
    @Test
    void failedRunsAreRowsWithTheirStackAndAReplayCommand() throws IOException {
        String row = ": {value: .8, low: .5, high: 1.2, unit: '-', meaning: x, source: '[A] x'}\n";
        edit(temp.resolve("tiny.yaml"), "parameters:\n", "parameters:\n  haste" + row + "  speed" + row);
        edit(temp.resolve("tiny.yaml"), "patron: ES, dependence", "patron: ES, discount: haste*speed, dependence");
        edit(file, "arms: {path: spirit}", "arms: {path: haste, levels: [.8, 1.1]}");
        edit(file, "wants: {path: goals.NV.LAND.weight, levels: [.2, .5]}", "wants: {path: speed, levels: [1.1, .8]}");
        edit(file, "{kind: factorial}", "{kind: csv, file: points.csv}");
        Files.writeString(temp.resolve("points.csv"), "arms,wants\n.8,.8\n1.1,1.1\n1.1,.8\n");
        Shell run = run();
        assertThat(run.code()).as(run.out() + run.err()).isEqualTo(4);
        assertThat(run.out()).contains("9 of 9 runs", "3 failed");
        Shell status = study("status", dir.toString());
        assertThat(status.code()).isEqualTo(4);
        assertThat(status.out()).contains("Failed: 3", "run 1: IllegalArgumentException", "the discount of Norvia, 1.21",
                "casus study replay " + dir + " --run 1");
        assertThat(study("replay", dir.toString(), "--run", "1").out()).contains("run 1 fails: ", "at org.casus.");
        assertThat(study("export", dir.toString(), "--csv", "-").out()).contains("the discount of Norvia");
        assertThat(study("retry-failed", dir.toString()).code()).isEqualTo(4);
    }

    @Test
    void foreignFoldersAreLeftAlone() throws IOException {
        Files.createDirectories(dir);
        Files.writeString(dir.resolve("thesis.txt"), "x");
        assertThat(run().err()).contains("holds 'thesis.txt'");
        assertThat(study("resume", temp.toString()).err()).contains("holds no study");
        assertThat(study("status", temp.resolve("none").toString()).code()).isEqualTo(2);
    }

    @Test
    void aFileInTheWayIsTold() throws IOException {
        Path blocked = Files.writeString(temp.resolve("blocked"), "x");
        Shell run = study("run", file.toString(), "--out", blocked.resolve("out").toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("blocked").doesNotContain("at org.casus");
    }

    @Test
    void batchIsAStudy() throws IOException {
        Shell batch = Shell.run("batch", temp.resolve("tiny.yaml").toString(), "-n", "40", "--out", dir.toString());
        assertThat(batch.code()).as(batch.err()).isZero();
        assertThat(study("verify", dir.toString()).code()).isZero();
        assertThat(study("export", dir.toString(), "--csv", "-").out()).startsWith("run,replication,point,scenario,seed,civilians_killed,fighters_killed,area_N,area_S,displaced,highest_rung,P1,");
        assertThat(Shell.run("batch", temp.resolve("tiny.yaml").toString(), "-n", "41", "--out", dir.toString()).err())
                .contains("study.replications was 40, is 41");
        assertThat(study("resume", dir.toString()).out()).contains("40 of 40");
    }

    @Test
    void helpOfEveryVerb() {
        for (String verb : List.of("run", "resume", "merge", "status", "verify", "retry-failed", "replay", "export")) {
            assertThat(study(verb, "--help").out()).contains("Examples:", "casus study " + verb, "4     incomplete study");
        }
        assertThat(Shell.run("study").err()).contains("a verb is missing; allowed: run, resume");
        assertThat(Shell.run("study", "rum").err()).contains("unknown verb 'rum'", "Did you mean 'run'?");
    }
}
