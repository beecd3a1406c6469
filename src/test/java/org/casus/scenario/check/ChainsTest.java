package org.casus.scenario.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChainsTest {
    private static List<List<String>> circles(Map<String, List<String>> next) {
        return Chains.circles(next.keySet().stream().sorted().toList(), id -> next.getOrDefault(id, List.of()));
    }

    @Test
    void findsCirclesAndOnlyThose() {
        assertThat(circles(Map.of("a", List.of("b", "c"), "b", List.of("d"), "c", List.of("d"), "d", List.of()))).isEmpty();
        assertThat(circles(Map.of("a", List.of("b"), "b", List.of("a")))).containsExactly(List.of("a", "b", "a"));
        assertThat(circles(Map.of("a", List.of("a")))).containsExactly(List.of("a", "a"));
        assertThat(circles(Map.of("a", List.of("b"), "b", List.of("c"), "c", List.of("b"))))
                .containsExactly(List.of("b", "c", "b"));
    }

    @Test
    void longChainsAreNoTrouble() {
        List<String> things = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            things.add(String.valueOf(i));
        }
        assertThat(Chains.circles(things, id -> List.of(String.valueOf(Math.min(99_999, Integer.parseInt(id) + 1)))))
                .containsExactly(List.of("99999", "99999"));
    }

    @Test
    void longCirclesAreCutInWords() {
        assertThat(Chains.text(List.of("a", "b", "a"))).isEqualTo("a -> b -> a");
        List<String> circle = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            circle.add("x" + i);
        }
        circle.add("x0");
        assertThat(Chains.text(circle)).startsWith("x0 -> x1").endsWith("-> x9 -> ... (40 more) -> x0");
    }
}
