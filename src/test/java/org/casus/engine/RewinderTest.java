package org.casus.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.casus.model.SearchSettings;
import org.casus.modeltest.Shipped;
import org.casus.modeltest.Worlds;
import org.casus.random.RandomStreams;
import org.casus.world.Blueprint;
import org.junit.jupiter.api.Test;

/** Copies for search: they are the world, they can be played again and again, and the world does not move. */
class RewinderTest {
    private static final class Box {
        private final double[] numbers = {1, 2};
        private final List<String> words = new ArrayList<>(List.of("a"));
        private final Map<String, int[]> map = new HashMap<>(Map.of("x", new int[] {7}));
        private int count = 3;
    }

    private record Holder(Box box, Runnable work) {}

    @Test
    void putsBackArraysFieldsAndCollections() {
        Box box = new Box();
        Rewinder rewinder = new Rewinder(new Holder(box, () -> box.count++));
        for (int again = 0; again < 2; again++) {
            box.numbers[1] = 9;
            box.words.add("b");
            box.map.get("x")[0]++;
            box.map.put("y", new int[0]);
            box.count = 5;
            rewinder.rewind();
            assertThat(box.numbers).containsExactly(1, 2);
            assertThat(box.words).containsExactly("a");
            assertThat(box.map).containsOnlyKeys("x");
            assertThat(box.map.get("x")).containsExactly(7);
            assertThat(box.count).isEqualTo(3);
        }
    }

    @Test
    void refusesWhatItCannotKeep() {
        assertThatThrownBy(() -> new Rewinder(new Object[] {new BitSet()})).hasMessageContaining("java.util.BitSet can't be searched in");
    }

    private static Replication at(int week) {
        Replication r = new Replication(Shipped.blueprint(), 8, 20, null);
        r.advance(week);
        return r;
    }

    private static double[] play(Replication r, int weeks) {
        r.advance(r.view().week() + weeks);
        return r.view().quantities().clone();
    }

    /** A copy with the streams of the run goes on as the run does, and from where it stood as often as one likes. */
    @Test
    void aCopyGoesOnAsTheRunWould() {
        Replication r = at(6);
        Lookahead.State copy = (Lookahead.State) new Copier(r.lookahead().state()).copy(new RandomStreams(8));
        Rewinder rewinder = new Rewinder(copy);
        double[] first = weeks(copy, 4);
        rewinder.rewind();
        assertThat(Arrays.equals(weeks(copy, 4), first)).isTrue();
        assertThat(r.view().week()).isEqualTo(6);
        assertThat(Arrays.equals(play(r, 4), first)).isTrue();
    }

    private static double[] weeks(Lookahead.State s, int weeks) {
        for (int w = 0; w < weeks; w++) {
            s.week(false);
        }
        return s.world().state().quantities().clone();
    }

    /** No number of a run moves by futures having been played. */
    @Test
    void playingFuturesLeavesTheRunAlone() {
        Replication quiet = at(5);
        Replication searched = at(5);
        Blueprint b = searched.blueprint();
        var futures = searched.lookahead().futures(b.names().actors().of("RU"), new SearchSettings(8, 2, 4, 1.4));
        double first = futures.play(0, (moves, usual) -> 0);
        double second = futures.play(1, (moves, usual) -> 0);
        assertThat(futures.play(0, (moves, usual) -> 0)).isEqualTo(first).isNotEqualTo(second);
        assertThat(Arrays.equals(searched.view().quantities(), quiet.view().quantities())).isTrue();
        assertThat(Arrays.equals(play(searched, 3), play(quiet, 3))).isTrue();
        assertThat(Worlds.state(searched).week()).isEqualTo(8);
    }
}
