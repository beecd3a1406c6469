package org.casus.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudyFinderTest {
    @TempDir
    Path folder;

    private StudyFinder finder;

    @BeforeEach
    void studies() throws IOException {
        Path near = Files.createDirectory(folder.resolve("near"));
        Path far = Files.createDirectory(folder.resolve("far"));
        Files.writeString(near.resolve("arms.yaml"), "study: 1\n");
        Files.writeString(far.resolve("arms.yaml"), "study: 1\n");
        Files.writeString(far.resolve("screening.yml"), "study: 1\n");
        finder = new StudyFinder(List.of(near, far));
    }

    @Test
    void byPathByFileNameAndBareNearestFirst() {
        assertThat(finder.find(folder.resolve("far/arms.yaml").toString())).isEqualTo(folder.resolve("far/arms.yaml"));
        assertThat(finder.find("arms")).isEqualTo(folder.resolve("near/arms.yaml"));
        assertThat(finder.find("screening")).isEqualTo(folder.resolve("far/screening.yml"));
        assertThat(finder.find("screening.yml")).isEqualTo(folder.resolve("far/screening.yml"));
    }

    @Test
    void whatIsNotThereIsToldWithTheNearest() {
        assertThatThrownBy(() -> finder.find("screning")).hasMessageContainingAll("no study 'screning'", "allowed: arms, screening", "Did you mean 'screening'?");
        assertThatThrownBy(() -> finder.find(folder.resolve("far/arm.yaml").toString())).hasMessageContaining("Did you mean 'arms.yaml'?");
    }

    @Test
    void theShippedStudiesHaveBareNames() {
        assertThat(StudyFinder.here().find("screening")).isEqualTo(Path.of("scenarios/studies/screening.yaml"));
        Shell none = Shell.run("plan", "screning");
        assertThat(none.code()).isEqualTo(2);
        assertThat(none.err()).contains("Did you mean 'screening'?");
    }
}
