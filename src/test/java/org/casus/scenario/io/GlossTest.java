package org.casus.scenario.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What ids in a difference stand for. */
class GlossTest {
    private static final String WAR = """
            {"actors": {"NV": {"name": "Norvia"}, "ES": {"name": "Estia"}}, "theatre": {"zones": {"port": {"name": "the port"}}},
             "actions": {"AIR": {"name": "air campaign"}, "ARM": {"name": "send arms"}}, "parameters": {"a0": {"meaning": "attrition"}},
             "levels": {"AIR.1": {"label": "a few"}, "ARM.NV.0": {"label": "none"}, "ARM.NV.2": {"label": "many"}, "ARM.2": {"label": "much"}}}
            """;

    private static String gloss(String path, String before, String after) throws JsonProcessingException {
        ObjectMapper mapper = new ObjectMapper();
        JsonNode missing = mapper.createObjectNode().path("none");
        return new Gloss(mapper.readTree(WAR)).of(new Difference(List.of(path.split("\\.")),
                before == null ? missing : mapper.readTree(before), after == null ? missing : mapper.readTree(after)));
    }

    @Test
    void aRowIsCalledByItsNameOrMeaning() throws JsonProcessingException {
        assertThat(gloss("parameters.a0.value", "1", "2")).isEqualTo("attrition");
        assertThat(gloss("theatre.zones.port.population", "1", null)).isEqualTo("the port");
        assertThat(gloss("actors.ES.patron", null, "\"NV\"")).as("a text may be words").isEqualTo("Estia");
        assertThat(gloss("weeks", "1", "2")).isEmpty();
    }

    @Test
    void theIdsOfAListAreNamedOnce() throws JsonProcessingException {
        assertThat(gloss("actors.ES.barred", "[\"AIR\"]", "[\"AIR\", \"ARM\", \"none\"]")).isEqualTo("Estia, air campaign, send arms");
    }

    @Test
    void aLevelAtWhichAnActorIsHeldIsItsOwnOrThatOfAll() throws JsonProcessingException {
        assertThat(gloss("actors.ES.forced.AIR", null, "1")).isEqualTo("Estia, air campaign: a few");
        assertThat(gloss("actors.NV.forced.ARM", "0", "2")).isEqualTo("Norvia, send arms: none, then many");
        assertThat(gloss("actors.ES.forced.ARM", null, "2")).isEqualTo("Estia, send arms: much");
        assertThat(gloss("actors.ES.forced.ARM", null, "7")).isEqualTo("Estia, send arms");
    }

    @Test
    void aNameThatDiffersNeedsNoOther() throws JsonProcessingException {
        assertThat(gloss("actors.NV.name", "\"Norvia\"", "\"North\"")).isEmpty();
    }
}
