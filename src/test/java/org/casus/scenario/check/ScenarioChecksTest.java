package org.casus.scenario.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.casus.scenario.io.InvalidScenarioException;
import org.casus.scenario.io.Problem;
import org.casus.scenario.io.ScenarioFiles;
import org.casus.scenario.io.Strictness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Each row of faults.csv changes the tiny scenario by a line, and names the one finding that must come. */
class ScenarioChecksTest {
    @TempDir
    Path folder;

    private List<Problem> problems(String lines) throws IOException {
        Files.copy(Path.of("src/test/resources/scenarios/tiny.yaml"), folder.resolve("tiny.yaml"));
        Path file = Files.writeString(folder.resolve("change.yaml"), "extends: tiny.yaml\nid: change\n" + lines);
        try {
            return ScenarioFiles.load(file, Strictness.STRICT).warnings();
        } catch (InvalidScenarioException e) {
            return e.problems();
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "faults.csv", delimiter = '|', numLinesToSkip = 1, maxCharsPerColumn = 4000)
    void findsTheFaultAndNothingElse(String lines, String where, String message, boolean error) throws IOException {
        List<Problem> problems = problems(lines.strip().replace("\\n", "\n"));
        assertThat(problems).as("%s", problems).singleElement().satisfies(p -> {
            assertThat(p.where()).isEqualTo(where.strip());
            assertThat(p.message()).contains(message.strip());
            assertThat(p.error()).isEqualTo(error);
            assertThat(p.line()).isPositive();
        });
    }

    @Test
    void lenientTurnsMissingSourcesIntoWarnings() throws IOException, InvalidScenarioException {
        Files.copy(Path.of("src/test/resources/scenarios/tiny.yaml"), folder.resolve("tiny.yaml"));
        Path file = Files.writeString(folder.resolve("change.yaml"),
                "extends: tiny.yaml\nid: change\nactors: {NV: {source: null}}\nreporting: {R99: {who: x, reported: y}}\n");
        assertThat(ScenarioFiles.load(file, Strictness.LENIENT).warnings()).map(Problem::where)
                .containsExactlyInAnyOrder("actors.NV", "reporting.R99");
    }

    @Test
    void quantitiesThatStandStillAreWarnedOfUnlessAnEffectOrTheStartSetsThem() throws IOException, InvalidScenarioException {
        Files.copy(Path.of("src/test/resources/scenarios/tiny.yaml"), folder.resolve("tiny.yaml"));
        String reads = "extends: tiny.yaml\nid: change\nactions: {DIG: {when: \"level(ES,FIRM)<1 and initial(level(NV,ARMS))<1\"}}\n";
        Path file = Files.writeString(folder.resolve("change.yaml"), reads);
        assertThat(ScenarioFiles.load(file, Strictness.LENIENT).warnings()).map(Problem::where).containsExactly("actions.DIG.when");
        Files.writeString(file, reads + "effects: {push: {on: WARN, target: \"level(ES,FIRM)\", mode: SET, value: 1, source: \"[A] invented\"}}\n");
        assertThat(ScenarioFiles.load(file, Strictness.STRICT).warnings()).isEmpty();
    }

    @Test
    void aPartyThatIsMissingWhereAFormulaReadsItIsToldOf() throws IOException {
        Files.copy(Path.of("src/test/resources/scenarios/tiny.yaml"), folder.resolve("tiny.yaml"));
        String reads = "extends: tiny.yaml\nid: change\nrates: {strain: {formula: \"overlap(ES,SU)+incursions(ES,SU)\"}}\n";
        for (String rows : new String[] {"encounters: [{b: SU}]", "encounters: [{a: 5, b: SU}]", "airspace: [{intruder: ES}]", "airspace: [{}]"}) {
            Path file = Files.writeString(folder.resolve("change.yaml"), reads + rows + "\n");
            assertThatThrownBy(() -> ScenarioFiles.load(file, Strictness.LENIENT)).as(rows).isInstanceOf(InvalidScenarioException.class);
        }
    }
}
