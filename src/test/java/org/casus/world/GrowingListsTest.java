package org.casus.world;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Lists of a week hold as many as there are, and keep what they held when they grow. */
class GrowingListsTest {
    private static final int MANY = 300;

    @Test
    void everyChoiceOfAWeekIsKept() {
        Choices choices = new Choices();
        for (int k = 0; k < MANY; k++) {
            choices.add(k, 2 * k, k + 1, -1, -1);
        }
        assertThat(choices.size()).isEqualTo(MANY);
        for (int k = 0; k < MANY; k++) {
            assertThat(choices.chosen(k, 2 * k)).isTrue();
            assertThat(choices.zone(k)).isEqualTo(k + 1);
        }
    }

    @Test
    void everyOffensiveIsKept() {
        Offensives offensives = new Offensives(MANY, MANY + 5);
        for (int k = 0; k < MANY; k++) {
            offensives.add(k, k + 5, .5, k, k % 2 == 0);
        }
        offensives.remove(0);
        assertThat(offensives.size()).isEqualTo(MANY - 1);
        assertThat(offensives.find(MANY - 1, MANY + 4)).isEqualTo(MANY - 2);
        assertThat(offensives.start(MANY - 2)).isEqualTo(MANY - 1);
        assertThat(offensives.joint(MANY - 2)).isFalse();
    }
}
