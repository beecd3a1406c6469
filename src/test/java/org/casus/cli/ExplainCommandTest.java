package org.casus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {
    @TempDir
    static Path run;

    @BeforeAll
    static void simulate() {
        assertThat(Shell.tiny(run).code()).isZero();
    }

    @Test
    void cardOfAWeek() {
        Shell shell = Shell.run("explain", run.toString(), "--actor", "ES", "--week", "1");
        assertThat(shell.code()).as(shell.err()).isZero();
        assertThat(shell.out()).contains("Estia, week 1 (from 2001-01-01), choice 1", "What it believed", "Norvia ", "What it saw",
                "the northern core", "weighed", "wait", "Gain by goal", "Runner-up");
        assertThat(shell.out().replaceAll("\\s+", " ")).containsOnlyOnce("Score: the gain in units of the actor's choice").contains("Points: what an option takes");
        assertThat(shell.out()).containsAnyOf("What would have turned it", "Chance chose the less likely one");
    }

    @Test
    void cardAsJson() {
        JsonNode card = Shell.run("explain", run.toString(), "--actor", "ES", "--week", "1", "--json").json().path(0);
        assertThat(card.path("options").size()).isGreaterThan(1);
        double sum = 0;
        for (JsonNode option : card.path("options")) {
            sum += option.path("probability").asDouble();
        }
        assertThat(sum).isBetween(.999, 1.001);
        assertThat(card.path("reversal").path("gap").isNumber()).isTrue();
    }

    @Test
    void allWeeks() {
        Shell shell = Shell.run("explain", run.toString(), "--actor", "NV");
        assertThat(shell.out()).startsWith("week  from").contains("12  2001-03-19");
    }

    @Test
    void takesTheRunFileToo() {
        assertThat(Shell.run("explain", run.resolve("run.json").toString(), "--actor", "NV").code()).isZero();
    }

    @Test
    void namesWhoIsThere() {
        Shell wrong = Shell.run("explain", run.toString(), "--actor", "NW");
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err()).contains("no actor 'NW'", "allowed: ES (Estia), NV (Norvia), SU (Sudmark).", "Did you mean 'NV'?");
        assertThat(Shell.run("explain", run.toString(), "--actor", "norvia").err()).contains("Did you mean 'NV'?");
        assertThat(Shell.run("explain", run.toString()).err()).contains("--actor is missing");
        assertThat(Shell.run("explain", run.toString(), "--actor", "NV", "--week", "13").err()).contains("--week 13 must lie in [1, 12]");
    }

    @Test
    void wantsACompleteRun(@TempDir Path other) throws IOException {
        Files.writeString(other.resolve("decisions.jsonl"), "");
        Shell shell = Shell.run("explain", other.toString(), "--actor", "NV");
        assertThat(shell.code()).isEqualTo(2);
        assertThat(shell.err()).contains("is not the folder of a run");
    }

    @Test
    void whyAnEventHappened() {
        Shell shell = Shell.run("explain", run.toString(), "--event", "1", "--futures", "3", "--back", "2");
        assertThat(shell.code()).as(shell.err()).isZero();
        assertThat(shell.out()).contains("Week 1 (from 2001-01-01)", "luck still open", "its own week",
                "decisions were replaced by their runner-up");
        JsonNode json = Shell.run("explain", run.toString(), "--event", "1", "--futures", "3", "--back", "2", "--json").json();
        assertThat(json.path("event").path("week").asInt()).isEqualTo(1);
        assertThat(json.path("decisionsTried").asInt()).isPositive();
    }

    @Test
    void eventsThatAreNotThere() {
        assertThat(Shell.run("explain", run.toString(), "--event", "99999").err()).contains("--event 99999 must lie in [1, ");
        Shell kind = Shell.run("explain", run.toString(), "--event", "no such");
        assertThat(kind.code()).isEqualTo(2);
        assertThat(kind.err()).contains("nothing of kind 'no such' happened in this run; what did: ", "PUSH offensive");
        Shell named = Shell.run("explain", run.toString(), "--event", "Offensive", "--week", "12", "--actor", "ES");
        assertThat(named.err()).contains("'Offensive' happened, but not as asked; it did in week");
        assertThat(Shell.run("explain", run.toString(), "--event", "ofensive").err()).contains("Did you mean 'offensive'?");
    }

    @Test
    void ledger() {
        Shell shell = Shell.run("explain", "--reporting", Shell.TINY);
        assertThat(shell.out()).contains("R02  Estia (contested): Aircraft flew", "becomes: action AIR", "actions AIR");
        assertThat(Shell.run("explain", "--reporting", Shell.TINY, "--json").json().size()).isEqualTo(3);
        assertThat(Shell.run("explain", run.toString(), "--reporting", Shell.TINY).code()).isEqualTo(2);
    }
}
