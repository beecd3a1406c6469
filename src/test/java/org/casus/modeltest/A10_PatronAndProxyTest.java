package org.casus.modeltest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.casus.outcome.OptionScore;
import org.casus.world.Blueprint;
import org.junit.jupiter.api.Test;

/** A client weighs its patron's goals by psi x dependence; with neither it is its own master. */
class A10_PatronAndProxyTest {
    private static Blueprint world(double psi, double dependence) {
        return Worlds.compiled(Worlds.tiny("actors: {NV: {dependence: " + dependence + "}}"), Map.of("psi", psi));
    }

    private static OptionScore push(double psi, double dependence) {
        return Weighing.first(world(psi, dependence), "NV").option("PUSH", "full");
    }

    @Test
    void aFreeClientHasNoTermOfItsPatron() {
        assertThat(push(0, .9).byGoal().keySet()).noneMatch(k -> k.startsWith("patron."));
        assertThat(push(.9, 0).byGoal().keySet()).noneMatch(k -> k.startsWith("patron."));
        assertThat(push(0, .9).utility()).isCloseTo(push(.9, 0).utility(), within(1e-12));
    }

    @Test
    void aDependentClientMixesTheTwo() {
        OptionScore free = push(0, 1);
        OptionScore half = push(.5, 1);
        OptionScore slave = push(1, 1);
        assertThat(half.byGoal().keySet()).anyMatch(k -> k.startsWith("patron."));
        assertThat(half.utility()).isCloseTo((free.utility() + slave.utility()) / 2, within(1e-9));
        assertThat(half.score()).as("and decides by it").isCloseTo((free.score() + slave.score()) / 2, within(1e-9));
        assertThat(slave.score()).isNotCloseTo(free.score(), within(1e-3));
        assertThat(slave.byGoal().entrySet().stream().filter(e -> !e.getKey().startsWith("patron."))
                .mapToDouble(e -> Math.abs(e.getValue())).sum()).isCloseTo(0, within(1e-12));
    }

    /** A patron that wants peace above all makes the client talk more often. */
    @Test
    void thePatronsWishShowsInConduct() {
        String wish = """
                goals: {ES.CORE: {weight: .1}, ES.COST: {weight: -.1}, ES.TIES: {weight: .1},
                  ES.PEACE: {weight: .7, form: LIN, reference: 0, scale: .2, source: R01}}
                """;
        Blueprint free = Worlds.compiled(Worlds.tiny(wish, "actors: {NV: {dependence: 1}}"), Map.of("psi", 0., "moral_hazard", 0.));
        Blueprint bound = Worlds.compiled(Worlds.tiny(wish, "actors: {NV: {dependence: 1}}"), Map.of("psi", .8, "moral_hazard", 0.));
        assertThat(Weighing.first(bound, "NV").chance("TALK")).isGreaterThan(Weighing.first(free, "NV").chance("TALK"));
    }

    /** Support that the patron has sunk makes concessions dearer to the client (Byman and Kreps 2010). */
    @Test
    void sunkSupportMakesConcessionsDearer() {
        String flies = "actors: {ES: {forced: {AIR: 2}}}";
        Blueprint none = Worlds.compiled(Worlds.tiny(flies), Map.of("moral_hazard", 0.));
        Blueprint some = Worlds.compiled(Worlds.tiny(flies), Map.of("moral_hazard", .3));
        double before = Weighing.of(none, "NV", 1).options("TALK").get(0).score();
        double sunk = Weighing.of(some, "NV", 1).options("TALK").get(0).score();
        assertThat(before - sunk).as("at least $10M a week of 30, by dependence .4").isBetween(.3 * .4 * 10 / 30, .3 * .4);
        assertThat(Weighing.of(some, "SU", 0).options("TALK").get(0).score())
                .as("who has no patron has none to lean on")
                .isEqualTo(Weighing.of(none, "SU", 0).options("TALK").get(0).score());
    }

    /** A client that wants to please weighs how its patron likes what it does: what it likes adds, what it dislikes takes off. */
    @Test
    void pleasingThePatronIsForeseen() {
        String wish = "features: {LOYAL: {name: loyalty, kind: formula, formula: compliance(own), unit: share, low: 0, high: 1, source: R01}}\n"
                + "goals: {NV.PEACE: {weight: 0}, NV.LOYAL: {weight: .1, form: LIN, reference: 0, scale: 1, source: R01}, "
                + "ES.TIES: {weight: .1}, ES.PEACE: {weight: -.1, form: LIN, reference: 0, scale: .2, source: R01}}";
        Blueprint b = Worlds.compiled(Worlds.tiny(wish));
        int liked = 0;
        int disliked = 0;
        for (OptionScore o : Weighing.first(b, "NV").decision().options()) {
            double patron = o.byGoal().entrySet().stream().filter(e -> e.getKey().startsWith("patron.")).mapToDouble(e -> e.getValue()).sum();
            double loyal = o.byGoal().getOrDefault("LOYAL", 0.);
            if (!o.action().equals("PASS")) {
                assertThat(Math.signum(loyal)).as("%s %s", o.action(), o.target()).isEqualTo(patron >= 0 ? 1 : -1);
                liked += patron >= 0 ? 1 : 0;
                disliked += patron < 0 ? 1 : 0;
            }
        }
        assertThat(liked).isPositive();
        assertThat(disliked).isPositive();
    }
}
