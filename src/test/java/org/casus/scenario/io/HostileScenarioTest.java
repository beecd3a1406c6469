package org.casus.scenario.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that attack: each is refused in plain words, where a parser without limits would hang or run out of memory. */
class HostileScenarioTest {
    private static final Duration HANGS = Duration.ofSeconds(30);

    @TempDir
    Path folder;

    @BeforeAll
    static void loadClasses() throws InvalidScenarioException {
        ScenarioFiles.load(Texts.TINY, Strictness.STRICT);
    }

    private void refused(String text, String message) {
        refused(Texts.write(folder, "hostile.yaml", text), message);
    }

    private static void refused(Path file, String message) {
        List<Problem> problems = assertTimeoutPreemptively(HANGS, () -> Texts.problems(file, Strictness.STRICT));
        assertThat(problems).isNotEmpty().anyMatch(p -> p.error() && p.message().contains(message), message);
        assertThat(problems).noneMatch(p -> p.message().contains("Exception") || p.message().contains("org.yaml"));
    }

    @Test
    void billionLaughs() {
        StringBuilder text = new StringBuilder("a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]\n");
        for (int i = 1; i < 10; i++) {
            text.append("a").append(i).append(": &a").append(i).append(" [").append(("*a" + (i - 1) + ", ").repeat(9)).append("]\n");
        }
        refused(text.toString(), "references");
    }

    @Test
    void laughsBelowTheLimitOfReferences() {
        StringBuilder text = new StringBuilder("a0: &a0 [x, x, x, x]\n");
        for (int i = 1; i < 12; i++) {
            text.append("a").append(i).append(": &a").append(i).append(" [").append(("*a" + (i - 1) + ", ").repeat(4)).append("]\n");
        }
        refused(text.toString(), "more than 200000 values");
    }

    @Test
    void nestingBombs() {
        refused("a: " + "[".repeat(19_000), "nested more than 50 deep");
        refused("a: " + "[\n".repeat(100_000), "nested more than 50 deep");
        refused("a: " + "{b: \n".repeat(100_000), "nested more than 50 deep");
        refused("- ".repeat(9_000) + "x", "nested more than 50 deep");
    }

    @Test
    void deepFormulas() {
        String stock = "\nstocks: {DEEP: {initial: \"%s\", source: R01}}\n";
        refused(Texts.change(folder, String.format(stock, "(".repeat(900) + "1" + ")".repeat(900))), "nested too deeply");
        refused(Texts.change(folder, String.format(stock, "-".repeat(1900))), "cannot be read");
        refused(Texts.change(folder, String.format(stock, "1+".repeat(5_000) + "1")), "is too long");
        refused(Texts.change(folder, String.format(stock, "1" + "^1".repeat(950) + "+nope")), "'nope' is not");
    }

    @Test
    void largeFiles() throws IOException {
        Path file = folder.resolve("large.yaml");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(100_000_000);
        }
        refused(file, "larger than 20 MB");
        refused("a: [" + "x,\n".repeat(1_000_000) + "]", "more than 200000 values");
        refused("a:\n" + "- x\n".repeat(900_000), "more than 200000 values");
        refused("a: " + "x\n  ".repeat(1_500_000), "more than 4 MB");
        refused("a: '" + "9".repeat(3_000_000) + "'", "a line of 3000005 characters");
        refused("a: " + "9".repeat(10_000), "has 10000 digits");
    }

    @Test
    void largeTables() throws IOException {
        Path table = folder.resolve("large.csv");
        try (RandomAccessFile sparse = new RandomAccessFile(table.toFile(), "rw")) {
            sparse.setLength(30_000_000);
        }
        refused(Texts.change(folder, "parameters: {csv: large.csv}"), "larger than 20 MB");
        Texts.write(folder, "many.csv", "id,value\n" + "x,1\n".repeat(1_000_000));
        refused(Texts.change(folder, "parameters: {csv: many.csv}"), "more than 400000 cells");
        Texts.write(folder, "quote.csv", "id,value\nx,\"" + "y".repeat(10_000_000));
        refused(Texts.change(folder, "parameters: {csv: quote.csv}"), "never closed");
    }

    @Test
    void manyFaults() {
        StringBuilder keys = new StringBuilder();
        StringBuilder rows = new StringBuilder("relations:\n");
        StringBuilder chain = new StringBuilder("rates:\n");
        StringBuilder levels = new StringBuilder("levels:\n");
        for (int i = 0; i < 3_000; i++) {
            keys.append("key").append(i).append(": 1\n");
            rows.append("  X").append(i).append("-Y").append(i).append(": {value: 0}\n");
            chain.append("  r").append(i).append(": {formula: r").append((i + 1) % 3_000).append("}\n");
            levels.append("  A").append(i).append(".0: {value: 1}\n");
        }
        refused(Texts.change(folder, keys.toString()), "unknown key");
        refused(Texts.change(folder, rows.toString()), "is not an actor");
        refused(Texts.change(folder, chain.toString()), "formulas run in a circle");
        refused(Texts.change(folder, levels.toString()), "is not an action");
    }

    @Test
    void junk() throws IOException {
        byte[] bytes = new byte[50_000];
        new java.util.Random(1).nextBytes(bytes);
        refused(Files.write(folder.resolve("junk.yaml"), bytes), "is not");
        refused("", "the file is empty");
        refused("   \n# nothing\n", "the file is empty");
        refused("\0\0\0", "U+0000");
        refused("%YAML 9.9\n---\na: 1", "");
        refused(Files.write(folder.resolve("u16.yaml"), "casus: 1".getBytes("UTF-16")), "UTF-16");
    }

    @Test
    void typesFromTags() {
        refused("!!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[!!java.net.URL [\"http://x/\"]]]]", "is not allowed");
        refused("a: !!java.io.File [/tmp/x]", "is not allowed");
    }

    @Test
    void numbersThatAreNone() {
        for (String number : List.of(".nan", ".inf", "1e400", "-1e400", "NaN", "9".repeat(60))) {
            refused(Texts.change(folder, "theatre: {outsideArea: " + number + "}\n"), "");
        }
        refused(Texts.change(folder, "actors: {NV: {initial: {FIRM: 99999999999}}}"), "level");
        refused(Texts.change(folder, "weeks: 1e9"), "at most 520");
    }

    @Test
    void pathsThatLeaveTheFolder() throws IOException {
        Path inner = folder.resolve("in");
        Texts.write(folder, "secret.csv", "id,value\nx,1\n");
        Texts.write(folder, "base.yaml", Texts.tiny());
        Files.createDirectories(inner);
        Files.createSymbolicLink(inner.resolve("link.csv"), folder.resolve("secret.csv"));
        for (String path : List.of("../secret.csv", "link.csv", "x/../../secret.csv")) {
            refused(Texts.change(inner, "parameters: {csv: " + path + "}"), "outside the folder");
        }
        refused(Texts.change(inner, "parameters: {csv: /etc/passwd}"), "is absolute");
        refused(Texts.change(inner, "parameters: {csv: ~/x.csv}"), "is absolute");
        refused(Texts.change(inner, "parameters: {csv: \"file:///etc/passwd\"}"), "is not a path");
        refused(Texts.change(inner, "parameters: {csv: \"http://example.org/a.csv\"}"), "is not a path");
        refused(Texts.change(inner, "parameters: {csv: \"a\\0b\"}"), "is not a file name");
        refused(Texts.change(inner, "parameters: {csv: [a]}"), "must be the path of a table");
        refused(Texts.change(inner, "parameters: {csv: .}"), "is not a file");
        refused(Texts.change(inner, "theatre: {outline: ../x.geojson}"), "outside the folder");
        refused(Texts.write(inner, "up.yaml", "extends: ../base.yaml\n"), "outside the folder");
    }

    @Test
    void circlesOfExtends() {
        Texts.write(folder, "b.yaml", "extends: c.yaml\n");
        Texts.write(folder, "c.yaml", "extends: a.yaml\n");
        refused(Texts.write(folder, "a.yaml", "extends: b.yaml\n"), "in a circle: a.yaml -> b.yaml -> c.yaml -> a.yaml");
        refused(Texts.write(folder, "self.yaml", "extends: ./self.yaml\n"), "in a circle");
        for (int i = 0; i < 12; i++) {
            Texts.write(folder, "n" + i + ".yaml", "extends: n" + (i + 1) + ".yaml\n");
        }
        refused(folder.resolve("n0.yaml"), "more than 8 scenarios");
        refused(Texts.write(folder, "none.yaml", "extends: selv.yaml\n"), "there is no scenario 'selv.yaml' beside this file. Did you mean 'self.yaml'?");
        refused(Texts.write(folder, "list.yaml", "extends: [a.yaml]\n"), "extends must be the path");
    }

    @Test
    void thingsThatAreNoFiles() {
        refused(folder, "this is a folder");
        refused(folder.resolve("none.yaml"), "there is no such file");
        if (Files.exists(Path.of("/dev/zero"))) {
            refused(Path.of("/dev/zero"), "this is not a file");
        }
    }

    @Test
    void hugeTextsAreCutInMessages() {
        Path file = Texts.change(folder, "id: " + "x".repeat(100_000) + "\n");
        List<Problem> problems = Texts.problems(file, Strictness.STRICT);
        assertThat(problems).allMatch(p -> p.message().length() < 1000);
        assertThatThrownBy(() -> ScenarioFiles.load(file, Strictness.STRICT)).isInstanceOf(InvalidScenarioException.class);
    }
}
