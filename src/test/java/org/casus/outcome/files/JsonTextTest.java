package org.casus.outcome.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

class JsonTextTest {
    @Test
    void numbers() {
        ObjectNode node = JsonText.object();
        node.set("whole", JsonText.number(3));
        node.set("part", JsonText.number(.5));
        node.set("none", JsonText.number(Double.NaN));
        assertThat(JsonText.pretty(node)).isEqualTo("{\n  \"whole\" : 3,\n  \"part\" : 0.5,\n  \"none\" : null\n}");
    }
}
