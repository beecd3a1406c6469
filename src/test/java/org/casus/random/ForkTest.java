package org.casus.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Luck that turns: the same numbers before the week, another seed's from it on, and none of it after a new seed. */
class ForkTest {
    private final RandomStreams plain = new RandomStreams(1);
    private final RandomStreams other = new RandomStreams(2);
    private final RandomStreams forked = new RandomStreams(1, new Fork(3, 2));

    private static double decision(RandomStreams s, int week) {
        return s.uniform(Stream.DECISION, 0, week, 0);
    }

    @Test
    void turnsAtItsWeek() {
        assertThat(decision(forked, 2)).isEqualTo(decision(plain, 2));
        assertThat(decision(forked, 3)).isEqualTo(decision(other, 3));
        assertThat(decision(forked, 3)).isNotEqualTo(decision(plain, 3));
    }

    @Test
    void halfWeeksTurnWithTheirWeekAndWhatHoldsForARunStays() {
        assertThat(forked.uniform(Stream.COMBAT, 0, 5, 0)).isEqualTo(plain.uniform(Stream.COMBAT, 0, 5, 0));
        assertThat(forked.uniform(Stream.COMBAT, 0, 6, 0)).isEqualTo(other.uniform(Stream.COMBAT, 0, 6, 0));
        assertThat(forked.uniform(Stream.RUN_QUALITY, 0, 9, 0)).isEqualTo(plain.uniform(Stream.RUN_QUALITY, 0, 9, 0));
    }

    @Test
    void aNewSeedEndsIt() {
        forked.reseed(7);
        assertThat(decision(forked, 5)).isEqualTo(decision(new RandomStreams(7), 5));
    }

    @Test
    void weeksAreNotNegative() {
        assertThatThrownBy(() -> new Fork(-1, 0)).hasMessageContaining("-1");
    }
}
