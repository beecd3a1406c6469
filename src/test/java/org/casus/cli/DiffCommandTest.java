package org.casus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {
    @TempDir
    Path folder;

    private String other(String more) throws IOException {
        Files.copy(Path.of(Shell.TINY), folder.resolve("tiny.yaml"));
        return Files.writeString(folder.resolve("other.yaml"), "extends: tiny.yaml\nid: other\n" + more).toString();
    }

    @Test
    void tellsWhatDiffersWhereTheyPartAndWhatComesOfIt() throws IOException {
        String b = other("parameters: {lambda: {value: .5}}\n");
        Shell shell = Shell.run("diff", Shell.TINY, b, "-n", "3", "--futures", "2", "--partings", "2");
        assertThat(shell.code()).as(shell.err()).isZero();
        assertThat(shell.out()).contains("parameters.lambda", "They first part in week", "Why: ", "choices differ in all", "civilians.by.*", "civilians killed", "km2, north", "one in twenty would by chance");
        JsonNode json = Shell.run("diff", Shell.TINY, b, "-n", "2", "--futures", "2", "--partings", "1", "--json").json();
        assertThat(json.path("choicesThatDiffer").asInt()).isPositive();
        assertThat(json.path("outcomes").size()).isGreaterThan(3);
    }

    @Test
    void aScenarioFromItself() {
        Shell shell = Shell.run("diff", Shell.TINY, Shell.TINY, "-n", "2", "--weeks", "3");
        assertThat(shell.out()).contains("The files say the same.", "No actor chose otherwise.");
    }

    @Test
    void seriesThatIsNotThere() {
        Shell shell = Shell.run("diff", Shell.TINY, Shell.TINY, "--outcome", "ipd");
        assertThat(shell.code()).isEqualTo(2);
        assertThat(shell.err()).contains("no series 'ipd' in both scenarios", "Did you mean 'idp'?");
    }
}
