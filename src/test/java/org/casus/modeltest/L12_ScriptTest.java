package org.casus.modeltest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.casus.engine.Logging;
import org.casus.engine.Simulation;
import org.casus.model.Agreement;
import org.casus.outcome.Decision;
import org.casus.outcome.Event;
import org.casus.outcome.OptionScore;
import org.casus.outcome.RunResult;
import org.casus.world.Blueprint;
import org.casus.world.ActionTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A script does what it says, says what it could not do, and replays a run from its log. */
class L12_ScriptTest {
    private static final int WEEKS = 12;

    private static Blueprint nv(String decision) {
        return Worlds.compiled(Worlds.tiny("actors: {NV: {decision: {rule: scripted, " + decision + "}}}"));
    }

    private static RunResult run(Blueprint b, long seed) {
        return Simulation.run(b, seed, WEEKS, Logging.FULL);
    }

    private static OptionScore chosen(Decision d) {
        return d.options().get(d.chosen());
    }

    /** The script of an actor that a log amounts to. */
    private static String script(Blueprint b, String actor, RunResult run) {
        List<String> entries = new ArrayList<>();
        for (Decision d : run.decisions()) {
            if (d.actor().equals(actor)) {
                entries.add(entry(b, d));
            }
        }
        entries.addAll(answers(b, actor, run));
        return actor + ": {" + decision(entries) + "}";
    }

    /** What an actor said to drafts, as far as the log tells: all signed, or all would have, or somebody did not. */
    private static List<String> answers(Blueprint b, String actor, RunResult run) {
        Map<String, Agreement> agreements = b.scenario().agreements();
        List<String> answers = new ArrayList<>();
        for (Event e : run.events()) {
            boolean talks = e.kind().equals("talks");
            if ((talks || agreements.containsKey(e.kind())) && agreements.get(e.subject()).parties().contains(actor)) {
                String answer = !talks ? "accept" : e.text().contains("not all accept") ? "refuse" : "defer";
                answers.add("{week: " + (e.week() + 1) + ", agreement: " + e.subject() + ", answer: " + answer + ", level: " + e.value() + "}");
            }
        }
        return answers;
    }

    private static String decision(List<String> entries) {
        return "decision: {rule: scripted, script: [" + String.join(", ", entries) + "]}";
    }

    private static String entry(Blueprint b, Decision d) {
        OptionScore o = chosen(d);
        Map<String, String> fields = new LinkedHashMap<>(Map.of("week", "" + (d.week() + 1), "action", o.action()));
        if (b.names().zones().find(o.target()) >= 0) {
            fields.put("zone", o.target());
        }
        ActionTable table = b.action(b.names().actions().of(o.action()));
        boolean flown = table.kind().toString().equals("AIR_CAMPAIGN");
        int comma = flown ? o.level().lastIndexOf(", ") : -1;
        if (!o.level().isEmpty()) {
            fields.put("level", "'" + (comma < 0 ? o.level() : o.level().substring(0, comma)) + "'");
        }
        if (comma >= 0) {
            fields.put("mix", o.level().substring(comma + 2));
        }
        if (d.draw() == 3) {
            fields.put("crisis", "true");
        }
        List<String> text = new ArrayList<>();
        fields.forEach((key, value) -> text.add(key + ": " + value));
        return "{" + String.join(", ", text) + "}";
    }

    /** The chosen options of all actors of a run as scripts: the same weeks, bit for bit, and the same events. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theLogOfARunReplaysIt(long seed) {
        Blueprint b = Worlds.compiled(Worlds.tiny("title: changed"));
        RunResult first = run(b, seed);
        String scripts = script(b, "NV", first) + ", " + script(b, "SU", first) + ", " + script(b, "ES", first);
        assertSame(run(Worlds.compiled(Worlds.tiny("title: changed", "actors: {" + scripts + "}")), seed), first);
    }

    /** Answers of the log hold where the draws would not: in a world in which no draft is ever concluded. */
    @Test
    void theAnswersOfALogReplayIt() {
        Blueprint b = Worlds.compiled(Worlds.tiny("agreements: {PACT: {conclude: .5}}"));
        long seed = 1;
        RunResult first = run(b, seed);
        while (!first.events().stream().map(Event::kind).collect(Collectors.toSet()).containsAll(List.of("PACT", "end of PACT", "talks"))) {
            first = run(b, ++seed);
        }
        String scripts = "actors: {" + script(b, "NV", first) + ", " + script(b, "SU", first) + ", " + script(b, "ES", first) + "}";
        String never = "agreements: {PACT: {conclude: 0}}";
        assertSame(run(Worlds.compiled(Worlds.tiny(never, scripts)), seed), first);
        String silent = scripts.replaceAll("(, )?\\{[^{}]*answer: [^{}]*\\}", "");
        assertThat(run(Worlds.compiled(Worlds.tiny(never, silent)), seed).events()).as("drawn, the drafts come to nothing")
                .extracting(Event::kind).doesNotContain("PACT");
    }

    /** Moves in a crisis are part of a script. The act that opens it comes in the first weeks of this seed. */
    @Test
    void theLogOfACrisisReplaysIt() {
        String lines = CrisisWorld.lines(.5, .5, CrisisWorld.ONCE, "");
        Blueprint b = Worlds.compiled(Worlds.tiny(lines));
        RunResult first = run(b, 1);
        assertThat(first.events()).filteredOn(e -> e.kind().equals("crisisMove")).hasSize(2);
        String scripted = lines.replace("actors: {NV: {", "actors: {" + script(b, "ES", first) + ", NV: {" + decisionOf(b, "NV", first) + ", ")
                .replace("SU: {audience", "SU: {" + decisionOf(b, "SU", first) + ", audience");
        assertSame(run(Worlds.compiled(Worlds.tiny(scripted)), 1), first);
        assertThat(run(Worlds.compiled(Worlds.tiny(scripted.replaceAll("(, )?\\{[^{}]*crisis: true\\}", ""))), 1).trajectory())
                .as("without its moves it is another run").isNotEqualTo(first.trajectory());
    }

    private static String decisionOf(Blueprint b, String actor, RunResult run) {
        String whole = script(b, actor, run);
        return whole.substring(actor.length() + 3, whole.length() - 1);
    }

    /** The war that ships, all eleven actors by script, through shot and crisis: the same trajectory, bit for bit. */
    @Test
    void theLogOfTheWarThatShipsReplaysIt(@TempDir Path folder) throws IOException {
        Blueprint b = Shipped.blueprint();
        long seed = 1;
        RunResult first = Simulation.run(b, seed, 65, Logging.FULL);
        while (first.events().stream().noneMatch(e -> e.kind().equals("crisisMove"))) {
            first = Simulation.run(b, ++seed, 65, Logging.FULL);
        }
        List<String> scripts = new ArrayList<>();
        for (String actor : b.scenario().actors().keySet()) {
            scripts.add(script(b, actor, first));
        }
        Path base = Shipped.copiedTo(folder).getFileName();
        Path file = Files.writeString(folder.resolve("replay.yaml"),
                "extends: " + base + "\nid: replay\nactors: {" + String.join(",\n", scripts) + "}\n");
        RunResult again = Simulation.run(Blueprint.of(Worlds.load(file)), seed, 65, Logging.FULL);
        assertSame(again, first);
        assertThat(again.events()).noneMatch(e -> e.kind().equals("script"));
        Map<String, Double> never = new LinkedHashMap<>();
        List.of("neg_P", "hot_P", "coh_P", "sz_P").forEach(chance -> never.put(chance, 0.0));
        assertThat(Simulation.run(Blueprint.of(Worlds.load(file), never), seed, 65, Logging.FULL).events())
                .as("answers that are settled, whatever the chances").isEqualTo(first.events());
    }

    /** What a settled choice was taken from is in the log too, with the scores that the agent gives. */
    @Test
    void theLogTellsWhatElseWasOnOffer() {
        Decision d = run(nv("script: [{week: 1, action: WARN}]"), 1).decisions().get(0);
        assertThat(chosen(d).action()).isEqualTo("WARN");
        assertThat(chosen(d).probability()).isEqualTo(1);
        assertThat(d.options()).hasSizeGreaterThan(3);
        assertThat(d.options()).anyMatch(o -> o.probability() == 0 && o.score() != 0);
        assertThat(d.runnerUp()).isEqualTo(-1);
    }

    private static void assertSame(RunResult again, RunResult first) {
        assertThat(again.events()).isEqualTo(first.events());
        assertThat(again.measures()).isEqualTo(first.measures());
        assertThat(again.control().shares()).isDeepEqualTo(first.control().shares());
        for (int week = 0; week < first.trajectory().size(); week++) {
            for (String column : first.trajectory().columns()) {
                assertThat(again.trajectory().at(week, column)).as("%s in week %s", column, week)
                        .isEqualTo(first.trajectory().at(week, column));
            }
        }
        assertThat(again.decisions().stream().map(d -> d.week() + d.actor() + d.draw() + chosen(d).action() + chosen(d).target() + chosen(d).level()))
                .isEqualTo(first.decisions().stream()
                        .map(d -> d.week() + d.actor() + d.draw() + chosen(d).action() + chosen(d).target() + chosen(d).level()).toList());
    }

    @Test
    void doesWhatItSaysAndPassesOtherwise() {
        RunResult run = run(nv("script: [{week: 3, action: WARN}, {date: 2001-01-23, action: FIRM, level: calm}]"), 1);
        List<String> acts = new ArrayList<>();
        run.decisions().stream().filter(d -> d.actor().equals("NV") && !chosen(d).action().equals("PASS"))
                .forEach(d -> acts.add(d.week() + chosen(d).action() + chosen(d).level()));
        assertThat(acts).containsExactly("2WARN", "3FIRMcalm");
        assertThat(run.events()).noneMatch(e -> e.kind().equals("script"));
    }

    private static List<Event> pact(RunResult run) {
        return run.events().stream().filter(e -> e.subject().equals("PACT") && !e.kind().equals("TALK")).toList();
    }

    private static Blueprint pact(String nv, String su) {
        return Worlds.compiled(Worlds.tiny("agreements: {PACT: {conclude: 0, breakdown: 0}}", "actors: {NV: {" + decision(List.of(nv)) + "}, SU: {"
                + decision(List.of(su)) + "}}"));
    }

    /** Signed where all who must answer accept, at the level that they state; not where one refuses or defers. */
    @Test
    void answersDraftsAsItSays() {
        String talk = "{week: 2, action: TALK}";
        Event signed = pact(run(pact(talk, "{week: 2, agreement: PACT, answer: accept, level: .5}"), 1)).get(0);
        assertThat(signed.kind()).isEqualTo("PACT");
        assertThat(signed.week()).isEqualTo(1);
        assertThat(signed.value()).isEqualTo(.5);
        assertThat(pact(run(pact(talk, "{date: 2001-01-08, agreement: PACT, answer: accept}"), 1)).get(0).value()).as("as bargained").isEqualTo(1);
        assertThat(pact(run(pact(talk, "{week: 2, agreement: PACT, answer: refuse}"), 1)).get(0).text()).contains("fail");
        assertThat(pact(run(pact(talk, "{week: 2, agreement: PACT, answer: defer}"), 1)).get(0).text()).contains("not concluded");
        String mind = ", {week: 2, agreement: PACT, answer: refuse}";
        assertThat(pact(run(pact(talk + mind, "{week: 2, agreement: PACT, answer: accept}"), 1)).get(0).text()).as("who proposed may say no").contains("fail");
        assertThat(pact(run(pact(talk, "{week: 3, action: WARN}"), 1)).get(0).kind()).as("drawn where nothing is said").isEqualTo("talks");
    }

    @Test
    void saysWhichDraftsNobodyBroughtToTheTable() {
        RunResult run = run(pact("{week: 2, action: TALK}", "{week: 1, agreement: PACT, answer: accept}, {week: 2, agreement: PACT, answer: accept},"
                + " {week: 4, agreement: PACT, answer: defer}"), 1);
        List<Event> events = run.events().stream().filter(e -> e.kind().equals("script")).toList();
        assertThat(events).extracting(Event::text).containsExactly(
                "SU: script: to accept PACT is not possible, because nobody proposes it this week",
                "SU: script: to defer PACT is not possible, because it is in force");
        assertThat(events).extracting(Event::week).containsExactly(0, 3);
    }

    @Test
    void saysWhatWasNotPossibleAndWhy() {
        RunResult run = run(nv("script: [{week: 1, action: QUIT}, {week: 1, action: WARN}, {week: 2, action: FIRM, level: 1},"
                + " {week: 3, action: WARN}, {week: 3, action: WARN}]"), 1);
        List<Event> events = run.events().stream().filter(e -> e.kind().equals("script")).toList();
        assertThat(events).extracting(Event::week).containsExactly(0, 1, 2);
        assertThat(events.get(0).text()).isEqualTo("NV: script: QUIT is not possible, because its condition does not hold");
        assertThat(events.get(1).text()).contains("FIRM 1 is not possible").contains("at which it may stand already");
        assertThat(events.get(2).text()).contains("the same action was chosen already this week");
        assertThat(run.decisions()).filteredOn(d -> d.actor().equals("NV") && !chosen(d).action().equals("PASS"))
                .extracting(d -> chosen(d).action()).containsExactly("WARN", "WARN");
    }

    /** With an empty week the agent decides, and as it would have by itself. */
    @Test
    void theAgentMayFillTheGaps() {
        Blueprint b = nv("script: [{week: 12, action: PASS}], otherwise: quantalResponse");
        RunResult usual = Simulation.run(Worlds.compiled(Worlds.tiny("title: changed")), 4, 11, Logging.FULL);
        assertThat(Simulation.run(b, 4, 11, Logging.FULL).decisions()).isEqualTo(usual.decisions());
    }
}
