package org.casus.outcome.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.casus.modeltest.Worlds;
import org.casus.outcome.Assertion;
import org.casus.outcome.Dispatch;
import org.casus.outcome.Truth;
import org.casus.outcome.Wire;
import org.casus.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WireLinesTest {
    private static final Scenario SCENARIO = Worlds.load(Path.of("src/test/resources/scenarios/tiny-wire.yaml"));
    private static final List<Dispatch> ITEMS = List.of(
            new Dispatch("push", "watch", 9, "Norð attack \"Middleton\".", new Assertion("happened", Double.NaN, ""), .625,
                    new Truth(4, 1, "PUSH", "NV", "MID", "Norvia: offensive.", Double.NaN, "says what happened")),
            new Dispatch("civMinistry", "ministry", 14, "Nobody *died*, the ministry says.", new Assertion("happened", 0, "civilians killed"),
                    .5, new Truth(-1, 1, "civilians.by.ES", "", "", "12 civilians killed.", 12.25, "understates it")));

    @TempDir
    Path folder;

    private void write(List<Dispatch> items) {
        RunFiles.wire(folder, SCENARIO, new Wire(items, Map.of("watch", new double[] {.6, .7})), "seed 3");
    }

    @Test
    void readsWhatItWrites() throws IOException {
        write(ITEMS);
        assertThat(WireLines.read(folder.resolve(RunFiles.WIRE))).isEqualTo(ITEMS);
    }

    @Test
    void linesTellDatesAndPlacesFromOne() throws IOException {
        write(ITEMS);
        List<String> lines = Files.readAllLines(folder.resolve(RunFiles.WIRE));
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).contains("\"week\":2", "\"date\":\"2001-01-10\"", "\"type\":\"observatory\"", "\"event\":5");
        assertThat(lines.get(1)).contains("\"event\":null", "\"number\":12.25");
    }

    @Test
    void thePageShowsTextAsItIsAndTheTruthOnlyWhereItIsTold() throws IOException {
        write(ITEMS);
        String page = Files.readString(folder.resolve(RunFiles.WIRE_PAGE));
        assertThat(page).contains("Nobody \\*died\\*, the ministry says.", "What happened: 12 civilians killed. *understates it.*",
                "## Week 2, from 2001-01-08", "| the watch | observatory | neutral | 0.60 | 0.70 |", "nobody said it");
        write(ITEMS.stream().map(Dispatch::withoutTruth).toList());
        assertThat(Files.readString(folder.resolve(RunFiles.WIRE_PAGE))).doesNotContain("What happened");
        assertThat(WireLines.read(folder.resolve(RunFiles.WIRE))).allMatch(d -> d.truth() == null);
    }

    @Test
    void aSpoiltLineIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("wire.jsonl"), "{}\n[1]\n");
        assertThatThrownBy(() -> WireLines.read(file)).isInstanceOf(IOException.class).hasMessageContaining("wire.jsonl:2");
    }

    @Test
    void eventsAreReadAsTheyWereWritten() throws IOException {
        RunFiles.write(folder, MadeUpRun.scenario(), MadeUpRun.result(), MadeUpRun.record());
        assertThat(EventLines.read(folder.resolve(RunFiles.EVENTS))).isEqualTo(MadeUpRun.result().events());
    }
}
