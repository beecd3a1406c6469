package org.casus.scenario.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.casus.model.OutletType;
import org.casus.model.Stance;
import org.casus.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The words of the wire in the schema are those of the program, and faults are told with the nearest word. */
class WireSchemaTest {
    private final SchemaTree schema = SchemaTree.shipped();

    @TempDir
    Path folder;

    private List<String> words(String... path) {
        List<String> words = new ArrayList<>();
        JsonNode node = schema.at(List.of(path));
        node.path("enum").forEach(w -> words.add(w.asText()));
        return words;
    }

    @Test
    void wordsAreThoseOfTheProgram() {
        assertThat(words("outlets", "", "type")).containsExactlyElementsOf(OutletType.words());
        assertThat(words("wire", "", "stance")).containsExactlyElementsOf(Stance.words());
        assertThat(OutletType.STATE_AGENCY.plain()).isEqualTo("state agency");
    }

    @Test
    void unknownWordsAndKeysAreFaultsWithTheNearest() throws IOException {
        assertThat(fault("outlets: {o: {type: observatry, source: R01}}")).contains("observatory");
        assertThat(fault("outlets: {o: {typ: ministry, source: R01}}")).contains("Did you mean 'type'?");
        assertThat(fault("wire: {r: {on: [AIR], stanse: deny, source: R01}}")).contains("Did you mean 'stance'?");
        assertThat(fault("tallies: {t: {weeks: 0, outlets: [], source: R01}}")).contains("1");
    }

    @Test
    void anActionWithoutAKindIsAFaultToldToo() throws IOException {
        assertThat(fault("outlets: {o: {type: observatory, source: R01}}\nactions: {FIRM: {kind: null}}"))
                .contains("actions.FIRM: 'kind' is missing");
    }

    @Test
    void errorsAreNotLostAmongWarnings() throws IOException {
        assertThat(fault("outlets: {o: {type: observatory, source: '[A] x'}}\nweeks: 0"))
                .contains("weeks: 0 must be at least 1", "warning(s); 'casus validate' tells them too")
                .doesNotContain("gives no reason");
    }

    private String fault(String lines) throws IOException {
        try {
            ScenarioFiles.load(Texts.change(folder, "id: other\n" + lines + "\n"), Strictness.LENIENT);
            return "no fault";
        } catch (InvalidScenarioException e) {
            return e.getMessage();
        }
    }

    @Test
    void defaultsAreFilledIn() throws InvalidScenarioException {
        Scenario s = ScenarioFiles.load(Path.of("src/test/resources/scenarios/tiny-wire.yaml"), Strictness.STRICT).scenario();
        assertThat(s.wire().get("push").whose()).isEqualTo("any");
        assertThat(s.wire().get("push").result()).isEqualTo("done");
        assertThat(s.wire().get("push").stance()).isEqualTo(Stance.REPORT);
        assertThat(s.tallies().get("civWatch").over()).isEqualTo("sum");
        assertThat(s.outlets().get("whisper").observes()).isFalse();
        assertThat(s.outlets().get("whisper").credibility().text()).isEqualTo("0.5");
    }
}
