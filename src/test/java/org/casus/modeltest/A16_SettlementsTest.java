package org.casus.modeltest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.casus.engine.Replication;
import org.casus.model.Family;
import org.casus.world.Blueprint;
import org.junit.jupiter.api.Test;

/** Settlements of the scenario that ships do what they say: trade comes back by degrees, tenure moves, and both can end. */
class A16_SettlementsTest {
    private static final int WEEKS = 6;

    /** What is held by hand shall not end by chance within a week. */
    private static final Blueprint LASTING = Blueprint.of(Shipped.blueprint().scenario(), Map.of("h0_deal", 1e-9, "h0_coh", 1e-9));

    private static int place(Blueprint b, Family family, String agreement) {
        return b.quantities().at(family, b.names().agreements().of(agreement));
    }

    /** A run with an agreement at a level, held there by hand from week to week unless it is to show how it ends. */
    private static Replication settled(String agreement, double level, boolean held, String... set) {
        return settled(3, agreement, level, held, set);
    }

    private static Replication settled(long seed, String agreement, double level, boolean held, String... set) {
        Blueprint b = held ? LASTING : Shipped.blueprint();
        Replication r = Worlds.started(b, seed, 65);
        for (int week = 1; week <= WEEKS; week++) {
            for (String one : set) {
                Worlds.hand(r).set(b.resolver().place(one.split("=")[0]), Double.parseDouble(one.split("=")[1]));
            }
            if (held || week == 1) {
                Worlds.hand(r).set(place(b, Family.AGREEMENT, agreement), level);
            }
            r.advance(week);
        }
        return r;
    }

    /** Threats, which cost trade too, are held alike. */
    @Test
    void sanctionsAreLiftedByDegrees() {
        List<Double> trade = List.of(0., .5, 1.).stream()
                .map(y -> Worlds.quantity(settled("RELIEF", y, true, "level(RU,A29)=1", "tension(RU,TR)=0",
                        "times(TR,A28)=1", "times(RU,A28R)=1"), "tradeNonEnergy"))
                .toList();
        assertThat(trade.get(0)).isLessThan(trade.get(2) - .08);
        assertThat(trade.get(1)).isCloseTo((trade.get(0) + trade.get(2)) / 2, within(.02));
    }

    @Test
    void aNewShotEndsTheRelief() {
        Replication r = settled("RELIEF", 1, false, "level(RU,A29)=1", "weeksSince(A25)=0");
        assertThat(Worlds.quantity(r, "agreement(RELIEF)")).isZero();
    }

    /** What is signed counts from the second week on. */
    @Test
    void theTransitionPointMovesTenureAndSupport() {
        assertThat(tenure(.1) - tenure(.9)).isCloseTo(.8 * (1 - Math.pow(1 - .06, WEEKS - 1)), within(.03));
        assertThat(support(.5)).isLessThan(support(0) - .02);
    }

    private static double tenure(double level) {
        return mean("expectedTenure", level, "agreement(COH)=1");
    }

    /** Mean of twelve runs under a settlement: what it moves hangs on the war too. */
    private static double mean(String quantity, double level, String... set) {
        return LongStream.range(0, 12).mapToDouble(seed -> Worlds.quantity(settled(seed, "SETTLEMENT", level, true, set), quantity))
                .average().orElseThrow();
    }

    /** Support of the Islamists under a settlement, whatever their patron and donors send otherwise. */
    private static double support(double level) {
        return mean("support(IC)", level, "agreement(COH)=1", "level(TR,A17)=1", "gulfSupply=1");
    }

    @Test
    void theSettlementFallsWithTheTruce() {
        assertThat(Worlds.quantity(settled("SETTLEMENT", .5, false, "agreement(COH)=0"), "agreement(SETTLEMENT)")).isZero();
    }

    /** The price is the buyer's gain and the seller's loss; what goes with it is the other way round. */
    @Test
    void aDealOnGasIsWorthItsTermsToEach() {
        double reached = 1 - Math.pow(1 - .15, WEEKS);
        for (double y : new double[] {.1, 1}) {
            Replication r = settled("ENERGY", y, true);
            assertThat(Worlds.quantity(r, "terms(TR)")).isCloseTo((.034 * y - .006) * reached, within(1e-9));
            assertThat(Worlds.quantity(r, "terms(RU)")).isCloseTo((.016 - .034 * y) * reached, within(1e-9));
            assertThat(Worlds.quantity(r, "TRADE(TR)") > Worlds.quantity(r, "TRADE(RU)")).as("at %s", y).isEqualTo(y == 1);
        }
    }

    /** A deal takes the threats to buy elsewhere off the table, and a shot takes the deal. */
    @Test
    void aDealOnGasSilencesThreatsUntilAShot() {
        Replication r = settled("ENERGY", .5, false);
        Worlds.hand(r).set(r.blueprint().resolver().place("incursions(RU,TR)"), 1);
        Worlds.hand(r).set(r.blueprint().resolver().place("weeksSince(TR,A28G)"), 20);
        assertThat(offered(r, "A28G")).isFalse();
        Worlds.hand(r).set(place(r.blueprint(), Family.AGREEMENT, "ENERGY"), 0);
        assertThat(offered(r, "A28G")).isTrue();
        assertThat(Worlds.quantity(settled("ENERGY", .5, false, "weeksSince(A25)=0"), "agreement(ENERGY)")).isZero();
    }

    private static boolean offered(Replication r, String action) {
        int turkey = r.blueprint().names().actors().of("TR");
        return r.blueprint().action(r.blueprint().names().actions().of(action)).when()[turkey].value(r.view().quantities()) > 0;
    }
}
