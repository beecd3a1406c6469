package org.casus.scenario.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.casus.model.ActionKind;
import org.junit.jupiter.api.Test;

/** The words that the schema allows are those that the model knows, and each has its rule. */
class VocabularyTest {
    @Test
    void quantitiesSayWhatTheirArgumentsName() {
        for (String word : Quantity.words()) {
            Quantity quantity = Quantity.of(word).orElseThrow();
            boolean two = quantity.family().second() != null;
            assertThat(quantity.sorts(two ? 2 : 1).orElseThrow()[0]).as(word).isNotNull();
            assertThat(quantity.sorts(3)).as(word).isEmpty();
        }
        assertThat(Quantity.words()).contains("area", "weeksSince").doesNotContain("stock", "eventTimes");
        assertThat(Quantity.of("times").orElseThrow().sorts(1).orElseThrow()).containsExactly(Sort.ACTION);
        assertThat(Quantity.of("liability").orElseThrow().sorts(2).orElseThrow()).containsExactly(Sort.ACTOR, null);
    }

    @Test
    void kindsAreThoseOfTheSchema() throws IOException {
        JsonNode schema = new ObjectMapper().readTree(new File("src/main/resources/schema/scenario.schema.json"));
        List<String> allowed = new ArrayList<>();
        schema.at("/$defs/action/properties/kind/enum").forEach(k -> allowed.add(k.asText()));
        assertThat(ActionKind.words()).containsExactlyElementsOf(allowed);
        for (ActionKind kind : ActionKind.values()) {
            assertThat(KindRule.of(kind.word()).orElseThrow().kind()).isEqualTo(kind);
            assertThat(!kind.posture() || KindRule.of(kind.word()).orElseThrow().levelled()).as(kind.word()).isTrue();
        }
    }
}
