package org.casus.scenario.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.casus.world.ActionKind;
import org.casus.world.Family;
import org.junit.jupiter.api.Test;

/** The words that the checks allow are those that the model knows. */
class VocabularyTest {
    @Test
    void quantitiesAreThoseOfTheModel() {
        List<String> hidden = List.of("parameter", "stock", "rate", "instance", "eventTimes", "eventWeeksSince");
        List<String> families = Arrays.stream(Family.values()).map(Family::word).filter(w -> !hidden.contains(w)).toList();
        assertThat(Quantity.words()).containsExactlyInAnyOrderElementsOf(families);
        for (Family family : Family.values()) {
            Quantity.of(family.word()).ifPresent(q ->
                    assertThat(q.sorts(family.second() == null ? 1 : 2)).as(family.word()).isNotNull());
        }
    }

    @Test
    void kindsAreThoseOfTheModelAndOfTheSchema() throws IOException {
        List<String> kinds = Arrays.stream(KindRule.values()).map(KindRule::word).toList();
        assertThat(kinds).containsExactlyElementsOf(ActionKind.words());
        JsonNode schema = new ObjectMapper().readTree(new File("src/main/resources/schema/scenario.schema.json"));
        List<String> allowed = new ArrayList<>();
        schema.at("/$defs/action/properties/kind/enum").forEach(k -> allowed.add(k.asText()));
        assertThat(kinds).containsExactlyElementsOf(allowed);
        for (KindRule rule : KindRule.values()) {
            assertThat(rule.posture()).as(rule.word()).isEqualTo(ActionKind.of(rule.word()).posture());
        }
    }
}
