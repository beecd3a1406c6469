package org.casus.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.casus.random.RandomStreams;
import org.casus.random.Stream;
import org.junit.jupiter.api.Test;

class OccupancyTest {
    private static final int ZONES = 7;
    private static final int MEMBERS = 4;

    private static List<String> byZone(Occupancy o) {
        List<String> out = new ArrayList<>();
        for (int z = 0; z < ZONES; z++) {
            for (int i = o.begin(z); i < o.end(z); i++) {
                out.add(o.zone(i) + "." + o.member(i));
            }
        }
        return out;
    }

    private static List<String> byMember(Occupancy o) {
        List<String> out = new ArrayList<>();
        for (int m = 0; m < MEMBERS; m++) {
            for (int k = 0; k < o.zones(m); k++) {
                out.add(o.zone(m, k) + "." + m);
            }
        }
        return out;
    }

    @Test
    void listsWhatIsNotZeroAtTheStart() {
        double[] amounts = new double[ZONES * MEMBERS];
        amounts[6] = 3;
        amounts[1] = 2;
        Occupancy o = new Occupancy(amounts, ZONES, MEMBERS);
        assertThat(byZone(o)).containsExactly("0.1", "1.2");
        assertThat(byMember(o)).containsExactly("0.1", "1.2");
    }

    @Test
    void staysInOrderWhateverTheOrderOfEntry() {
        Occupancy o = new Occupancy(new double[ZONES * MEMBERS], ZONES, MEMBERS);
        RandomStreams streams = new RandomStreams(4);
        for (int i = 0; i < 400; i++) {
            o.enter((int) (ZONES * streams.uniform(Stream.COMBAT, 0, i, 0)), (int) (MEMBERS * streams.uniform(Stream.COMBAT, 1, i, 0)));
        }
        List<String> zoneFirst = new ArrayList<>();
        List<String> memberFirst = new ArrayList<>();
        for (int z = 0; z < ZONES; z++) {
            for (int m = 0; m < MEMBERS; m++) {
                zoneFirst.add(z + "." + m);
            }
        }
        for (int m = 0; m < MEMBERS; m++) {
            for (int z = 0; z < ZONES; z++) {
                memberFirst.add(z + "." + m);
            }
        }
        assertThat(o.size()).isEqualTo(ZONES * MEMBERS);
        assertThat(byZone(o)).isEqualTo(zoneFirst);
        assertThat(byMember(o)).isEqualTo(memberFirst);
    }
}
