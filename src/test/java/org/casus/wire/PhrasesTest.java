package org.casus.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PhrasesTest {
    private static final List<String> THREE = List.of("a", "b", "c");

    @Test
    void takesEverySentenceAndNoneTwiceRunning() {
        Phrases p = new Phrases();
        Set<String> taken = new TreeSet<>();
        String before = "";
        for (int i = 0; i < 300; i++) {
            String now = p.pick("x", THREE, (i * .37) % 1);
            assertThat(now).isNotEqualTo(before);
            taken.add(now);
            before = now;
        }
        assertThat(taken).containsExactlyElementsOf(THREE);
        assertThat(p.pick("y", List.of("only"), .9)).isEqualTo(p.pick("y", List.of("only"), .1));
    }

    @Test
    void aSentenceWhoseWordIsEmptySaysNothing() {
        assertThat(Phrases.says("{actor} at {subject}", Map.of("actor", "a", "subject", ""))).isFalse();
        assertThat(Phrases.says("{actor}: {count}", Map.of("actor", "a", "subject", ""))).isTrue();
    }

    @Test
    void fillsInWordsAndBeginsWithACapital() {
        assertThat(Phrases.fill("{actor} took ${subject}.", Map.of("actor", "the army", "subject", "x$1"))).isEqualTo("The army took $x$1.");
        assertThatThrownBy(() -> Phrases.fill("{who} did it", Map.of("actor", "a")))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("{who}");
    }
}
