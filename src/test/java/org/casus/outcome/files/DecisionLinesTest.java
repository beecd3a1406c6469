package org.casus.outcome.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.casus.outcome.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecisionLinesTest {
    @TempDir
    Path folder;

    @Test
    void readsWhatItWrote() throws IOException {
        RunFiles.write(folder, MadeUpRun.scenario(), MadeUpRun.result(), MadeUpRun.record());
        List<Decision> read = DecisionLines.read(folder.resolve(RunFiles.DECISIONS), "NV");
        Decision written = MadeUpRun.decision();
        assertThat(read).hasSize(1);
        assertThat(read.get(0)).usingRecursiveComparison().ignoringFields("options").isEqualTo(written);
        assertThat(read.get(0).options().get(0)).isEqualTo(written.options().get(0));
        assertThat(read.get(0).options().get(1).byGoal()).containsOnlyKeys("CORE").containsEntry("CORE", .012345679);
    }

    @Test
    void readsOneActorOnly() throws IOException {
        RunFiles.write(folder, MadeUpRun.scenario(), MadeUpRun.result(), MadeUpRun.record());
        assertThat(DecisionLines.read(folder.resolve(RunFiles.DECISIONS), "SU")).isEmpty();
        assertThat(DecisionLines.read(folder.resolve(RunFiles.DECISIONS), "")).hasSize(1);
    }

    @Test
    void namesTheLineThatIsWrong() throws IOException {
        Path file = folder.resolve("d.jsonl");
        Files.writeString(file, "{\"options\":[{}],\"chosen\":0}\n{\"options\":[\n");
        assertThatThrownBy(() -> DecisionLines.read(file, "")).hasMessageContaining("d.jsonl:2").hasMessageContaining("not JSON");
        Files.writeString(file, "{\"options\":[{}],\"chosen\":4}\n");
        assertThatThrownBy(() -> DecisionLines.read(file, "")).hasMessageContaining("d.jsonl:1").hasMessageContaining("chosen 4");
    }
}
