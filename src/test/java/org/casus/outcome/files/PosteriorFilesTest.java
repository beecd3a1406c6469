package org.casus.outcome.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.casus.modeltest.Worlds;
import org.casus.outcome.Posterior;
import org.casus.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PosteriorFilesTest {
    private static final Scenario TINY = Worlds.tiny();

    @TempDir
    Path folder;

    private Path table(String text) throws IOException {
        return Files.writeString(folder.resolve(PosteriorFiles.TABLE), text);
    }

    private void manifest(String text) throws IOException {
        Files.writeString(folder.resolve(PosteriorFiles.MANIFEST), text);
    }

    private void refused(String text, String... words) throws IOException {
        Path file = table(text);
        assertThatThrownBy(() -> PosteriorFiles.read(file, TINY)).isInstanceOf(UnusablePosteriorException.class)
                .hasMessageContainingAll(words);
    }

    @Test
    void readsWhatItWroteToTheLastBit() throws Exception {
        double third = 1.0 / 3;
        PosteriorFiles.write(folder.resolve("posterior.csv"), new Posterior(List.of("spirit"), new double[][] {{third}, {.7}}, new double[] {.1, .9}), new double[] {3, 4e-9});
        manifest("{\"format\": \"casus-calibration\", \"scenarios\": [{\"id\": \"tiny\", \"digest\": \"" + TINY.digest() + "\"}]}");
        PosteriorFiles.Read read = PosteriorFiles.read(folder, TINY);
        assertThat(read.warnings()).isEmpty();
        assertThat(read.posterior().values()).isDeepEqualTo(new double[][] {{third}, {.7}});
        assertThat(read.posterior().weights()).containsExactly(.1, .9);
        assertThat(Files.list(folder)).hasSize(2);
    }

    @Test
    void drawsByWeight() {
        Posterior p = new Posterior(List.of("spirit"), new double[][] {{.3}, {.5}, {.7}}, new double[] {1, 0, 3});
        assertThat(p.draw(.24)).isEqualTo(Map.of("spirit", .3));
        assertThat(p.draw(.26)).isEqualTo(Map.of("spirit", .7));
        assertThat(p.draw(.999999)).isEqualTo(Map.of("spirit", .7));
        assertThat(p.effective()).isEqualTo(16.0 / 10);
        assertThatThrownBy(() -> new Posterior(List.of("x"), new double[][] {{1}}, new double[] {Double.NaN})).hasMessageContaining("weight NaN");
        assertThatThrownBy(() -> new Posterior(List.of("x"), new double[][] {{1}}, new double[] {0})).hasMessageContaining("no posterior");
    }

    @Test
    void warnsOfAnotherVersionOrScenario() throws Exception {
        table("spirit,weight\n.5,1\n");
        assertThat(PosteriorFiles.read(folder.resolve("posterior.csv"), TINY).warnings()).singleElement().asString().contains("no calibration.json beside it");
        manifest("{\"format\": \"casus-calibration\", \"scenarios\": [{\"id\": \"tiny\", \"digest\": \"abc\"}]}");
        assertThat(PosteriorFiles.read(folder, TINY).warnings()).singleElement().asString().contains("another version of tiny", "abc");
        manifest("{\"format\": \"casus-calibration\", \"scenarios\": [{\"id\": \"other\", \"digest\": \"abc\"}]}");
        assertThat(PosteriorFiles.read(folder, TINY).warnings()).containsExactly("the posterior was fitted on other, not on tiny");
        manifest("{\"format\": \"casus-run\"}");
        assertThatThrownBy(() -> PosteriorFiles.read(folder, TINY)).hasMessageContaining("not the manifest of a calibration");
        manifest("{");
        assertThatThrownBy(() -> PosteriorFiles.read(folder, TINY)).hasMessageContaining("not JSON");
    }

    @Test
    void namesWhatIsWrong() throws IOException {
        refused("spirt,weight\n.5,1\n", "posterior.csv:1: scenario tiny has no parameter 'spirt'", "Did you mean 'spirit'?");
        refused("spirit,weight\n.5,1\n.9,1\n", "row 2: spirit 0.9 must lie in [0.2, 0.8]");
        refused("spirit,weight\n,1\n", "row 1: spirit NaN must lie in");
        refused("spirit,weight\nhalf,1\n", "posterior.csv:2: 'half' is no number");
        refused("spirit,weight\n.5\n", "posterior.csv:2: 1 cells in a table of 2 columns");
        refused("spirit\n.5\n", "the column 'weight' is missing");
        refused("spirit,weight\n.5,-1\n", "weight -1.0 must be 0 or more");
        refused("spirit,spirit,weight\n.5,.5,1\n", "a column stands there twice");
        refused("weight\n1\n", "there is no parameter or no row");
        refused("", "there is no head");
        Files.write(folder.resolve("posterior.csv"), "spirit,weight\n\u00e9,1\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> PosteriorFiles.read(folder, TINY)).hasMessageContaining("not UTF-8");
        assertThatThrownBy(() -> PosteriorFiles.read(folder.resolve("none"), TINY)).hasMessageContaining("there is no such file or folder");
        Files.delete(folder.resolve("posterior.csv"));
        assertThatThrownBy(() -> PosteriorFiles.read(folder, TINY)).hasMessageContaining("is its calibration finished?");
    }
}
