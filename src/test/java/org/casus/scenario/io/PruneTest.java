package org.casus.scenario.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PruneTest {
    @Test
    void takesOutWhatIsNamed() throws Unreadable {
        Node.Fields tree = YamlReader.read("{a: {b: 1, c: 2}, d: [x, {e: 3, f: 4}, z]}", "f.yaml", new Problems());
        Node.Fields pruned = Prune.without(tree, List.of(
                List.of("a", "b"), List.of("d", "0"), List.of("d", "1", "f"), List.of("no", "way"), List.of("d", "9"), List.of()));
        assertThat(Digest.canonical(pruned)).isEqualTo("{\"a\":{\"c\":2.0},\"d\":[null,{\"e\":3.0},\"z\"]}");
    }
}
