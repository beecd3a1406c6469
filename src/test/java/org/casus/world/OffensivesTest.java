package org.casus.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Who has how many offensives and where is what a look through all of them finds, whatever came and went. */
class OffensivesTest {
    private static final int ACTORS = 4;
    private static final int ZONES = 6;

    private record Attack(int actor, int zone) {}

    @Test
    void countsAndPositionsFollowEveryChange() {
        Random random = new Random(3);
        Offensives offensives = new Offensives(ACTORS, ZONES);
        List<Attack> plain = new ArrayList<>();
        for (int step = 0; step < 2000; step++) {
            if (plain.size() > 12 || !plain.isEmpty() && random.nextInt(3) == 0) {
                int gone = random.nextInt(plain.size());
                plain.remove(gone);
                offensives.remove(gone);
            } else {
                Attack attack = new Attack(random.nextInt(ACTORS), random.nextInt(ZONES));
                plain.add(attack);
                offensives.add(attack.actor(), attack.zone(), .5, step, false);
            }
            same(offensives, plain);
        }
    }

    private static void same(Offensives offensives, List<Attack> plain) {
        assertThat(offensives.size()).isEqualTo(plain.size());
        for (int actor = 0; actor < ACTORS; actor++) {
            int who = actor;
            assertThat(offensives.of(actor)).isEqualTo((int) plain.stream().filter(a -> a.actor() == who).count());
            for (int zone = 0; zone < ZONES; zone++) {
                assertThat(offensives.find(actor, zone)).as("the first of them").isEqualTo(plain.indexOf(new Attack(actor, zone)));
            }
        }
    }
}
