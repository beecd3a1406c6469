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
            String now = p.pick("o", "x", THREE, (i * .37) % 1);
            assertThat(now).isNotEqualTo(before);
            taken.add(now);
            before = now;
        }
        assertThat(taken).containsExactlyElementsOf(THREE);
        assertThat(p.pick("o", "y", List.of("only"), .9)).isEqualTo(p.pick("o", "y", List.of("only"), .1));
    }

    @Test
    void anotherOutletSaysItInOtherWordsWhereItCan() {
        Phrases p = new Phrases();
        String before = "";
        for (int i = 0; i < 300; i++) {
            String now = p.pick(i % 2 == 0 ? "o" : "other", "x", THREE, (i * .37) % 1);
            assertThat(now).isNotEqualTo(before);
            before = now;
        }
        List<String> two = List.of("a", "b");
        String first = p.pick("o", "z", two, .1);
        assertThat(p.pick("other", "z", two, .1)).isNotEqualTo(first);
        assertThat(p.pick("o", "z", two, .1)).isNotEqualTo(first);
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
