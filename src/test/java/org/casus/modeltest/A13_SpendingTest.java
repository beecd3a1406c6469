package org.casus.modeltest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.casus.engine.Replication;
import org.casus.mechanism.Setting;
import org.casus.mechanism.action.Arrivals;
import org.casus.mechanism.action.Execution;
import org.casus.random.RandomStreams;
import org.casus.world.Blueprint;
import org.casus.world.Choices;
import org.junit.jupiter.api.Test;

/** Money: postures cost by the week, single acts once. */
class A13_SpendingTest {
    /** An actor that has paid for its aircraft all along doesn't find on its second day that they cost something. */
    @Test
    void posturesOfTheFirstDayArePaidFromTheStart() {
        String paid = "indicators: {paid: {name: spending of the patron, formula: spending(ES), unit: $M a week}}";
        Blueprint b = Worlds.compiled(Worlds.tiny(paid));
        assertThat(Worlds.run(b, 1, 1).trajectory().at(0, "indicator.paid")).isCloseTo(4 + 2, within(1e-12));
        double grounded = Weighing.first(b, "ES").option("AIR", "none").byGoal().get("COST");
        assertThat(grounded).as("saves four of six").isCloseTo(.3 * 4 / 10, within(1e-9));
    }

    @Test
    void singleActsArePaidOnce() {
        String warn = "actions: {WARN: {usd: 12}}";
        Blueprint b = Worlds.compiled(Worlds.tiny(warn, Bars.all(Worlds.tiny(warn), "NV", "SU", "ES")));
        Replication r = Worlds.started(b, 1, 12);
        r.advance(1);
        assertThat(Worlds.quantity(r, "spending(ES)")).as("8 sorties a day and some arms").isCloseTo(4 + 2, within(1e-12));
        Setting s = new Setting(Worlds.hand(r), new RandomStreams(1), Worlds.NOBODY);
        Choices choices = new Choices();
        choices.add(Worlds.actor(b, "ES"), b.names().actions().of("WARN"), -1, -1, -1);
        new Execution(s, choices, null, new Arrivals(s)).step();
        r.advance(2);
        assertThat(Worlds.quantity(r, "spending(ES)")).isCloseTo(4 + 2 + 12, within(1e-12));
        r.advance(3);
        assertThat(Worlds.quantity(r, "spending(ES)")).isCloseTo(4 + 2, within(1e-12));
    }
}
