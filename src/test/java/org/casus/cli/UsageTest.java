package org.casus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"run", "validate", "list", "new", "gui", "explain", "wire", "check-patterns", "bench", "scale", "hindcast", "calibrate", "bargain", "doctor", "completion"})
    void helpOfEachVerbLeadsWithExamplesAndEndsWithExitCodes(String verb) {
        Shell shell = Shell.run(verb, "--help");
        assertThat(shell.code()).isZero();
        assertThat(shell.err()).isEmpty();
        assertThat(shell.out()).doesNotContain("${").doesNotContain("\u001b");
        assertThat(shell.out().indexOf("Examples:")).isBetween(0, shell.out().indexOf("Usage:"));
        assertThat(shell.out()).contains("0     fine", "2     wrong usage", "3     invalid scenario", "130   interrupted");
        assertThat(Shell.run("--help").out()).contains("  " + verb);
    }

    @Test
    void helpFitsATerminal() {
        assertThat(Shell.run("--help").out().lines()).allSatisfy(l -> assertThat(l.length()).isLessThanOrEqualTo(80));
    }

    @Test
    void everyLineOfTheListOfVerbsIsAWholeSentence() {
        for (String help : List.of(Shell.run("--help").out(), Shell.run("study", "--help").out())) {
            String verbs = help.substring(help.indexOf("Commands:"), help.indexOf("Exit codes:")).strip();
            List<String> told = List.of(verbs.replaceAll("\\R {6,}", " ").split("\\R"));
            assertThat(told).hasSizeGreaterThan(5);
            assertThat(told.subList(1, told.size())).allSatisfy(l -> assertThat(l).endsWith("."));
        }
    }

    @Test
    void anOptionIsDescribedByItsOwnWordsAndNotByAnExample() {
        assertThat(Shell.run("explain", "--help").out()).containsPattern("--actor=ID +Who decided");
    }

    @Test
    void versionNamesTheProgramAndJava() {
        assertThat(Shell.run("--version").out()).startsWith("Casus ").contains("Java ");
    }

    @Test
    void helpIsAVerbToo() {
        assertThat(Shell.run("help", "run").out()).isEqualTo(Shell.run("run", "--help").out()).contains("Usage: casus run");
        assertThat(Shell.run("help", "study", "resume").out()).isEqualTo(Shell.run("study", "resume", "--help").out());
        assertThat(Shell.run("help").out()).isEqualTo(Shell.run("--help").out());
        assertThat(Shell.run("help", "rum").code()).isEqualTo(2);
        assertThat(Shell.run("help", "rum").err()).contains("unknown verb 'rum'", "Did you mean 'run'?");
    }

    @Test
    void whereTheAnswerHasNoRoomNothingIsRun() throws IOException {
        Path file = Files.writeString(folder.resolve("taken"), "mine");
        Shell compared = Shell.run("compare", Shell.TINY, Shell.TINY, "-n", "100000", "--out", file.resolve("x").toString());
        assertThat(compared.code()).isEqualTo(1);
        assertThat(compared.err()).contains("no folder can be made", "taken is a file").doesNotContain("runs/s");
    }

    @Test
    void aNameThatIsNoFileIsWrongUsage() {
        assertThat(Shell.run("run", "a\0b").code()).isEqualTo(2);
        assertThat(Shell.run("run", "a\0b").err()).contains("is no name of a file here").doesNotContain("internal error");
        assertThat(Shell.run("run", Shell.TINY, "--out", "\u00e4\0").err()).contains("set LC_ALL=C.UTF-8").doesNotContain("java.nio");
    }

    /** An empty name would be the working folder itself. */
    @Test
    void anEmptyNameIsWrongUsage() {
        for (String name : List.of("", " ")) {
            Shell run = Shell.run("run", Shell.TINY, "--out", name);
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).contains("--out", "it is empty; name a file or folder");
        }
    }

    @Test
    void seedsInARowMustAllExist() {
        for (List<String> verb : List.of(List.of("check-patterns", Shell.TINY), List.of("hindcast", Shell.TINY, "--observed", "scenarios/observed/syria.csv"))) {
            Shell shell = Shell.run(Stream.concat(verb.stream(), Stream.of("-n", "10", "--seed", "9223372036854775800")).toArray(String[]::new));
            assertThat(shell.code()).as(shell.err()).isEqualTo(2);
            assertThat(shell.err()).contains("leaves no room for 10 seeds in a row; at most 9223372036854775798 is allowed");
        }
    }

    @Test
    void unknownVerb() {
        Shell shell = Shell.run("rum", Shell.TINY);
        assertThat(shell.code()).isEqualTo(2);
        assertThat(shell.err()).contains("unknown verb 'rum'", "allowed: run, validate", "Did you mean 'run'?");
    }

    @Test
    void unknownOption() {
        Shell shell = Shell.run("run", Shell.TINY, "--sed", "7");
        assertThat(shell.code()).isEqualTo(2);
        assertThat(shell.err()).contains("unknown option '--sed'", "Did you mean '--seed'?").doesNotContain("at org.casus");
    }

    @Test
    void valuesOutOfRange() {
        assertThat(Shell.tiny(folder.resolve("x"), "--weeks", "0").err()).contains("--weeks 0 must lie in [1, 520]");
        assertThat(Shell.tiny(folder.resolve("x"), "--weeks", "0").code()).isEqualTo(2);
        assertThat(Shell.tiny(folder.resolve("x"), "--seed", "many").err()).contains("'many' is not a whole number");
        assertThat(Shell.run("bench", Shell.TINY, "-n", "0").err()).contains("-n 0 must lie in");
        assertThat(Shell.run("check-patterns", Shell.TINY, "-n", "-3").code()).isEqualTo(2);
    }

    @Test
    void missingScenario() {
        Shell file = Shell.run("run", "src/test/resources/scenarios/tony.yaml");
        assertThat(file.code()).isEqualTo(2);
        assertThat(file.err()).contains("there is no file 'src/test/resources/scenarios/tony.yaml'", "Did you mean 'tiny.yaml'?");
        String known = Defaults.scenario();
        Shell bare = Shell.run("run", known + "x");
        assertThat(bare.code()).isEqualTo(2);
        assertThat(bare.err()).contains("no scenario '" + known + "x'", "Did you mean '" + known + "'?");
    }

    @Test
    void aStudyIsNotTakenForAScenarioNorTheOtherWayRound() {
        Shell study = Shell.run("run", "src/test/resources/studies/tiny.yaml");
        assertThat(study.code()).isEqualTo(3);
        assertThat(study.err().strip()).hasLineCount(1).contains("tiny.yaml:2:1: this is a study, not a scenario; it is run with 'casus study run'");
        Shell scenario = Shell.run("plan", Shell.TINY);
        assertThat(scenario.code()).isEqualTo(3);
        assertThat(scenario.err().strip()).hasLineCount(1).contains("this is a scenario, not a study");
        assertThat(Shell.run("validate", "").out()).contains("there is no file and no scenario ''");
    }

    @Test
    void missingArguments() {
        assertThat(Shell.run("run").err()).contains("SCENARIO");
        assertThat(Shell.run("run").code()).isEqualTo(2);
        assertThat(Shell.run("explain").code()).isEqualTo(2);
        assertThat(Shell.run("--json").code()).isEqualTo(2);
    }

    @Test
    void debugShowsWhere() {
        assertThat(Shell.run("run", "nowhere.yaml", "--debug").err()).contains("at org.casus.cli");
        assertThat(Shell.run("run", "nowhere.yaml").err()).doesNotContain("at org.casus.cli");
    }

    /** Help on a verb that there is not used to be the general help, exit code 0. */
    @Test
    void helpOnAnUnknownVerbIsWrongUsage() {
        Shell shell = Shell.run("hindcst", "--help");
        assertThat(shell.code()).isEqualTo(2);
        assertThat(shell.err()).contains("unknown verb 'hindcst'", "Did you mean 'hindcast'?");
        assertThat(Shell.run("--help", "hindcst").code()).isEqualTo(2);
        assertThat(Shell.run("study", "rnu", "--help").err()).contains("unknown verb 'rnu'", "Did you mean 'run'?");
        assertThat(Shell.run("--help").code()).isZero();
        assertThat(Shell.run("study", "--help").code()).isZero();
    }

    @Test
    void theFileInTheWayOfAFolderIsNamed(@TempDir Path temp) throws IOException {
        Path file = Files.writeString(temp.resolve("letter.txt"), "dear");
        for (Path out : List.of(file.resolve("x"), file.resolve("x/y"))) {
            Shell shell = Shell.run("run", Shell.TINY, "--no-charts", "--weeks", "1", "--out", out.toString());
            assertThat(shell.code()).isEqualTo(1);
            assertThat(shell.err()).contains("letter.txt is a file");
        }
    }
}
