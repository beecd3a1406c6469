package org.casus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A scenario may name programs; none is started unless the user says so. */
class ExternalRunTest {
    @TempDir
    Path temp;

    private Path scenario;
    private Path trace;

    @BeforeEach
    void write() throws IOException {
        trace = temp.resolve("started");
        Files.copy(Path.of(Shell.TINY), temp.resolve("tiny.yaml"));
        scenario = Files.writeString(temp.resolve("played.yaml"), "extends: tiny.yaml\nid: played\nactors: {NV: {decision: {rule: external,"
                + " player: {command: [sh, -c, 'touch " + trace + "; echo no >&2; exit 1'], deadline: 20000}}}}\n");
    }

    private Shell run(String... more) {
        String[] args = {"run", scenario.toString(), "--no-charts", "--out", temp.resolve("run").toString()};
        String[] all = java.util.Arrays.copyOf(args, args.length + more.length);
        System.arraycopy(more, 0, all, args.length, more.length);
        return Shell.run(all);
    }

    @Test
    void isRefusedWithTheProgramNamed() {
        Shell shell = run();
        assertThat(shell.code()).isEqualTo(ExitCode.USAGE);
        assertThat(shell.err()).contains("scenario 'played' lets programs play (NV: starts 'sh -c touch").contains("run it with --allow-external");
        assertThat(trace).doesNotExist();
        assertThat(temp.resolve("run")).doesNotExist();
    }

    @Test
    void whatAScriptSettledIsNotSaidToHaveBeenTheOnlyOption() throws IOException {
        Path scripted = Files.writeString(temp.resolve("scripted.yaml"), "extends: tiny.yaml\nid: scripted\nactors: {NV: {decision: {rule: scripted,"
                + " script: [{week: 1, action: PASS}]}}}\n");
        Shell.run("run", scripted.toString(), "--no-charts", "--out", temp.resolve("s").toString());
        String card = Shell.run("explain", temp.resolve("s").toString(), "--actor", "NV", "--week", "1").out();
        assertThat(card).contains("A script, a search or a player settled it").doesNotContain("It had no other option").doesNotContain("\n\n\n\n");
    }

    @Test
    void otherVerbsNeverStartIt() {
        assertThat(Shell.run("check-patterns", scenario.toString(), "-n", "2").code()).isZero();
        assertThat(trace).doesNotExist();
    }

    /** The program is started, dies, and the run is there all the same, with the fault on standard error and in the log. */
    @Test
    void withLeaveItIsStartedAndItsDeathIsTold() throws IOException {
        Shell shell = run("--allow-external", "--quiet");
        assertThat(shell.code()).as(shell.err()).isZero();
        assertThat(trace).exists();
        assertThat(shell.err().strip().lines()).singleElement().asString()
                .startsWith("casus: the player of NV closed the connection, saying 'no', and plays no more (week 1)");
        assertThat(Files.readString(temp.resolve("run/events.jsonl"))).contains("NV: its player closed the connection");
        Shell explained = Shell.run("explain", temp.resolve("run").toString(), "--actor", "NV", "--week", "1");
        assertThat(explained.code()).as(explained.err()).isZero();
    }
}
