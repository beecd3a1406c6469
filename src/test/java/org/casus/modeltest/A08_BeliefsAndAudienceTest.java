package org.casus.modeltest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.casus.engine.Replication;
import org.casus.mechanism.EventEffects;
import org.casus.mechanism.Setting;
import org.casus.random.RandomStreams;
import org.casus.theory.Belief;
import org.casus.world.Blueprint;
import org.junit.jupiter.api.Test;

/** Signals move beliefs as Bayes says and fade; public words bind: backing down is paid, carrying out is valued. */
class A08_BeliefsAndAudienceTest {
    private static final String WORDS = """
            effects:
              warnBind: {on: WARN, by: NV, target: "liability(NV,line)", mode: ADD, value: .5, low: .5, high: 2}
              digDone: {on: DIG, by: NV, target: "liability(NV,line)", mode: FULFIL, value: 1, low: .5, high: 1}
              quitBack: {on: FIRM, by: NV, target: "liability(NV,line)", mode: RENEGE, value: "choose(change<0,1,0)", low: .5, high: 1}
            """;

    private static Replication standing(String... lines) {
        Blueprint b = Worlds.compiled(Worlds.tiny(lines));
        return Worlds.started(b, 1, 12);
    }

    /** Carries out the effects of an action of an actor, as the mechanism does. */
    static void act(Replication r, String action, String actor) {
        Blueprint b = r.blueprint();
        Setting s = new Setting(Worlds.hand(r), new RandomStreams(1), Worlds.NOBODY);
        new EventEffects(s).carryOut(
                b.action(b.names().actions().of(action)).effects()[Worlds.actor(b, actor)], 1, 1, 1);
    }

    @Test
    void aWarningIsBelievedAsMuchAsItIsWorth() {
        Replication r = standing();
        double prior = Worlds.quantity(r, "belief(SU,NV)");
        act(r, "WARN", "NV");
        assertThat(Worlds.quantity(r, "belief(SU,NV)")).isCloseTo(Belief.update(prior, 1.3, 3), within(1e-12));
        for (int i = 0; i < 60; i++) {
            act(r, "WARN", "NV");
        }
        assertThat(Worlds.quantity(r, "belief(SU,NV)")).isCloseTo(1 / (1 + Math.exp(-3)), within(1e-9));
    }

    @Test
    void beliefsFadeToTheMiddle() {
        Blueprint b = Worlds.compiled(Worlds.tiny(Bars.all(Worlds.tiny(), "NV", "SU", "ES")));
        Replication r = Worlds.started(b, 1, 12);
        act(r, "WARN", "NV");
        double start = Worlds.quantity(r, "belief(SU,NV)");
        r.advance(12);
        assertThat(Worlds.quantity(r, "belief(SU,NV)")).isCloseTo(.5 + (start - .5) * Math.pow(.98, 12), within(1e-12));
    }

    /** A relation that something spoilt goes back to its usual by a share a week, where the row has it so; others stay. */
    @Test
    void tiesHealWhereARowHasThemHeal() {
        String heals = "relations: {NV-SU: {target: -.5, rate: .1}}";
        Blueprint b = Worlds.compiled(Worlds.tiny(heals, Bars.all(Worlds.tiny(heals), "NV", "SU", "ES")));
        Replication r = Worlds.started(b, 1, 12);
        r.advance(12);
        assertThat(Worlds.quantity(r, "relation(SU,NV)")).isCloseTo(-.5 - .3 * Math.pow(.9, 12), within(1e-12));
        assertThat(Worlds.quantity(r, "relation(ES,SU)")).isEqualTo(-.3);
    }

    @Test
    void wordsBindOnTheirOwnTopicAndFade() {
        Blueprint b = Worlds.compiled(Worlds.tiny(Bars.all(Worlds.tiny(WORDS), "NV", "SU", "ES"), WORDS));
        Replication r = Worlds.started(b, 1, 12);
        act(r, "WARN", "NV");
        assertThat(Worlds.quantity(r, "liability(NV,line)")).isEqualTo(.5);
        r.advance(4);
        assertThat(Worlds.quantity(r, "liability(NV,line)")).isCloseTo(.5 * Math.pow(.975, 4), within(1e-12));
        act(r, "DIG", "NV");
        assertThat(Worlds.quantity(r, "liability(NV,line)")).isZero();
    }

    /** Norvia, bound by its word, changes its posture (reneging) less often, and digs (fulfilling) more often. */
    @Test
    void theBoundChooseOtherwise() {
        assertThat(share("FIRM", 2)).isLessThan(.6 * share("FIRM", 0));
        assertThat(share("DIG", 2)).isGreaterThan(1.2 * share("DIG", 0));
    }

    /** Share of 300 first weeks in which Norvia chose an action with so much liability. */
    private static double share(String action, double liability) {
        Blueprint b = Worlds.compiled(Worlds.tiny(WORDS), Map.of("aud_scale", 5.));
        int n = 300;
        int chosen = 0;
        for (int seed = 0; seed < n; seed++) {
            Replication r = Worlds.started(b, seed, 1);
            Worlds.hand(r).set(b.resolver().place("liability(NV,line)"), liability);
            r.advance(1);
            chosen += Worlds.quantity(r, "times(NV," + action + ")") > 0 ? 1 : 0;
        }
        return (double) chosen / n;
    }
}
