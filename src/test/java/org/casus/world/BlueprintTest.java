package org.casus.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.casus.modeltest.Shipped;
import org.casus.modeltest.Worlds;
import org.casus.random.RandomStreams;
import org.junit.jupiter.api.Test;

/** What a scenario becomes: arrays that say the same. */
class BlueprintTest {
    private final Blueprint b = Blueprint.of(Worlds.tiny());

    @Test
    void theGround() {
        Geography g = b.geography();
        assertThat(g.size()).isEqualTo(6);
        int mid = b.names().zones().of("MID");
        assertThat(g.neighbours()[mid]).containsExactly(0, 3, 4);
        assertThat(g.terrain()[b.names().zones().of("FORT")]).isEqualTo(1.4);
        assertThat(g.select(java.util.List.of("front", "SCAP"))).containsExactly(false, false, true, true, false, true);
        assertThat(g.select(java.util.List.of())).containsOnly(true);
        for (int z = 0; z < g.size(); z++) {
            for (int n : g.neighbours()[z]) {
                assertThat(g.neighbours()[n]).contains(z);
            }
        }
    }

    @Test
    void theActors() {
        int nv = b.names().actors().of("NV");
        int su = b.names().actors().of("SU");
        int es = b.names().actors().of("ES");
        assertThat(b.actors().patron()[nv]).isEqualTo(es);
        assertThat(b.actors().side()[es]).isEqualTo(-1);
        assertThat(b.actors().mainFaction()[su]).isEqualTo(b.names().factions().of("GUARD"));
        assertThat(b.actors().commands()[su][b.names().factions().of("BANDS")]).isEqualTo(.5);
        assertThat(b.actors().against()[nv]).containsExactly(false, true);
        assertThat(b.scale(nv)).isNaN();
        assertThat(b.withScale(new double[] {1, 2, 3}).scale(es)).isEqualTo(3);
    }

    /** 0 is a value like any other, not what stands for nothing said. */
    @Test
    void anActorMayThinkOfNoTargetAndBeHeldForIrresolute() {
        Blueprint changed = Blueprint.of(Worlds.tiny("actors: {NV: {targets: 0, resolve: 0}}"));
        int nv = changed.names().actors().of("NV");
        assertThat(changed.actors().targets()[nv]).isZero();
        assertThat(changed.actors().resolve()[nv]).isZero();
        assertThat(changed.initial()[changed.resolver().place("belief(SU,NV)")]).isZero();
    }

    @Test
    void levelsBelongToOneOrToAll() {
        ActionTable firm = b.action(b.names().actions().of("FIRM"));
        assertThat(firm.levels()[b.names().actors().of("NV")].labels()).containsExactly("calm", "firm");
        assertThat(firm.levels()[b.names().actors().of("ES")]).isNull();
        ActionTable push = b.action(b.names().actions().of("PUSH"));
        assertThat(push.levels()[0].values()).containsExactly(.3, 1);
        assertThat(push.levels()[0].indexOf(.9)).isEqualTo(1);
    }

    @Test
    void effectsKnowWhoseTheyAre() {
        ActionTable warn = b.action(b.names().actions().of("WARN"));
        assertThat(warn.effects()[b.names().actors().of("NV")]).hasSize(2);
        assertThat(warn.effects()[b.names().actors().of("SU")]).hasSize(1);
        assertThat(Arrays.stream(b.accords()[0].effects()[b.names().actors().of("SU")]).filter(EffectTable::reaction)).hasSize(1);
    }

    @Test
    void theStateStartsAsTheScenarioSays() {
        WorldState w = new WorldState(b, new RandomStreams(1));
        int mid = b.names().zones().of("MID");
        assertThat(w.control(mid, 0)).isEqualTo(.5);
        assertThat(w.heads(mid, b.names().factions().of("BANDS"))).isEqualTo(800);
        assertThat(w.quantity(b.resolver().place("relation(NV,ES)"))).isEqualTo(.7);
        assertThat(w.quantity(b.resolver().place("level(ES,AIR)"))).isEqualTo(8);
        assertThat(w.quantity(b.resolver().place("weeksSince(NV,WARN)"))).isEqualTo(999);
        assertThat(w.quantity(b.resolver().place("refugees(ISLE)"))).isEqualTo(1000);
        assertThat(w.quantity(b.resolver().place("belief(NV,SU)"))).isEqualTo(.6);
    }

    @Test
    void controlFeaturesWeighByValueAndAreaFeaturesByArea() {
        int core = b.catalogue().instance("CORE", "NV");
        assertThat(b.features().weights()[core]).containsExactly(new double[] {1 / 1.7, .7 / 1.7}, within(1e-12));
        int land = b.catalogue().instance("LAND", "NV");
        double start = 400 + 600 + 450 + 100;
        assertThat(b.features().weights()[land][2]).isCloseTo(900 / start, within(1e-12));
        assertThat(b.catalogue().instance("CORE", "SU")).isEqualTo(core);
        assertThat(b.catalogue().instance("LAND", "ES")).isEqualTo(-1);
    }

    @Test
    void theShippedScenarioCompiles() {
        Blueprint s = Shipped.blueprint();
        assertThat(s.geography().size()).isEqualTo(70);
        assertThat(s.actors().size()).isEqualTo(11);
        for (int i = 0; i < s.actors().size(); i++) {
            assertThat(s.scale(i)).as(s.names().actors().id(i)).isPositive();
        }
        double area = Arrays.stream(s.geography().area()).sum();
        assertThat(area + s.scenario().theatre().outsideArea()).isCloseTo(185_180, within(1.0));
    }
}
