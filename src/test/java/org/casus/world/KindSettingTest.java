package org.casus.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.casus.modeltest.Worlds;
import org.casus.random.RandomStreams;
import org.junit.jupiter.api.Test;

/** A setting looked up once for all actions is what each action says, on any state of the world. */
class KindSettingTest {
    @Test
    void everySettingIsThatOfTheAction() {
        Blueprint b = Blueprint.of(Worlds.tiny());
        Set<String> names = new TreeSet<>(Set.of("nobodyHasThis"));
        for (int k = 0; k < b.actionCount(); k++) {
            names.addAll(b.action(k).settings().keySet());
        }
        double[] q = new WorldState(b, new RandomStreams(1)).quantities();
        for (int round = 0; round < 2; round++) {
            for (String name : names) {
                KindSetting setting = new KindSetting(b, name, 17);
                for (int k = 0; k < b.actionCount(); k++) {
                    for (int i = 0; i < b.actors().size(); i++) {
                        assertThat(setting.of(b.action(k), i, q)).as(name).isEqualTo(b.action(k).setting(name, i, q, 17));
                    }
                }
            }
            for (int place = 0; place < q.length; place++) {
                q[place] = q[place] * 1.5 + .25;
            }
        }
    }

    @Test
    void aSettingThatMustBeStatedIsMissed() {
        Blueprint b = Blueprint.of(Worlds.tiny());
        double[] q = new WorldState(b, new RandomStreams(1)).quantities();
        KindSetting setting = new KindSetting(b, "nobodyHasThis");
        assertThatThrownBy(() -> setting.of(b.action(0), 0, q)).hasMessageContaining("nobodyHasThis").hasMessageContaining(b.action(0).id());
    }

    @Test
    void anotherValueOfAParameterIsAnotherTable() {
        double half = Forces.of(Blueprint.of(Worlds.tiny())).joins()[0];
        Blueprint other = Blueprint.of(Worlds.tiny(), Map.of("joint_draw", .9));
        assertThat(Forces.of(other).joins()[0]).isNotEqualTo(half).isEqualTo(.9 * other.factions().mobile()[0]);
        assertThat(Forces.of(other)).isSameAs(Forces.of(other));
    }
}
