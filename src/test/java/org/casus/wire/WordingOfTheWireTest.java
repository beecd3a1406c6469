package org.casus.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.casus.model.Agreement;
import org.casus.model.Stance;
import org.casus.model.WireRow;
import org.casus.model.Zone;
import org.casus.outcome.Dispatch;
import org.casus.outcome.Event;
import org.casus.outcome.RunResult;
import org.casus.outcome.ZoneControl;
import org.casus.scenario.Constants;
import org.casus.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** What is printed of the shipped scenario makes sense beside what happened. */
class WordingOfTheWireTest {
    private static final double NOTHING = .02;
    private static final Set<String> CLAIMS_TO_STAND = Set.of("rebelAttackGov", "isAttackGov", "carBombGov", "roadGov", "siegeHolds");

    /** Its agency claims no feats of an army where that has not a foot of ground. */
    @Test
    void anArmyRepelsNobodyWhereItDoesNotStand() {
        Set<String> wrong = new TreeSet<>();
        int told = 0;
        for (long seed = 1; seed <= 4; seed++) {
            RunResult run = Told.shippedRun(seed);
            for (Dispatch d : Newsroom.of(Told.shipped(), run).items()) {
                if (CLAIMS_TO_STAND.contains(d.row())) {
                    told++;
                    Event e = run.events().get(d.truth().event());
                    if (share(run.control(), e, "P") < NOTHING) {
                        wrong.add("seed " + seed + ": " + d.text());
                    }
                }
            }
        }
        assertThat(told).isGreaterThan(20);
        assertThat(wrong.size()).as("%s", wrong).isLessThanOrEqualTo(told / 20);
    }

    private static double share(ZoneControl c, Event e, String side) {
        return c.share(e.week(), c.zones().indexOf(e.subject()), c.sides().indexOf(side));
    }

    /** "It is in force" is announced by those who signed; others note it. */
    @Test
    void onlyPartiesAnnounceAnAgreement() {
        Scenario s = Told.shipped();
        s.wire().forEach((id, row) -> row.on().stream().filter(s.agreements()::containsKey).forEach(kind -> {
            Agreement a = s.agreements().get(kind);
            row.outlets().stream().map(o -> s.outlets().get(o).actor()).filter(java.util.Objects::nonNull)
                    .forEach(actor -> assertThat(a.parties()).as(id + " on " + kind).contains(actor));
            assertThat(row.stance()).as(id).isEqualTo(Stance.REPORT);
        }));
    }

    /** A level is told in words that fit it: nobody says 'more or fewer'. */
    @Test
    void noTextLeavesOpenWhichWayThingsWent() {
        for (WireRow row : Told.shipped().wire().values()) {
            assertThat(row.texts()).noneMatch(t -> t.contains("or fewer") || t.contains("changed in number") || t.contains("another pace"));
        }
    }

    @Test
    void bracketsBehindANameAreNotPrinted() {
        Scenario s = Told.shipped();
        List<Dispatch> items = Newsroom.of(s, Told.shippedRun(7)).items();
        assertThat(items).noneMatch(d -> d.text().contains("("));
        assertThat(items).anyMatch(d -> {
            Zone zone = s.theatre().zones().get(d.truth().subject());
            int bracket = zone == null ? -1 : zone.name().indexOf(" (");
            return bracket > 0 && d.text().contains(zone.name().substring(0, bracket));
        });
    }

    @Test
    void aClaimThatThereWereNoneIsCalledThat() {
        assertThat(Slant.ofCount(0, 40)).isEqualTo("says that there were none");
        assertThat(Slant.ofCount(0, .4)).isEqualTo("close to the truth");
        assertThat(Slant.ofCount(3, 40)).isEqualTo("understates it");
    }

    /** A shot at a jet, a truce or a decree is in the news of those who took part. */
    @Test
    void nobodyPassesOverWhatIsGravest() {
        Scenario s = Told.shipped();
        Constants c = new Constants(s);
        for (String row : List.of("shot", "shotRu", "sanction", "sorry", "enters", "accord", "accordTr", "accordZone")) {
            for (String outlet : s.wire().get(row).outlets()) {
                assertThat(c.of(s.wire().get(row).chance(), 1) * c.of(s.outlets().get(outlet).attention(), 1)).as(row).isGreaterThanOrEqualTo(1);
            }
        }
    }

    /** Two violations where there was one are twice as many. */
    @Test
    void smallCountsAreCloseOnlyWhereTheyAreTheSame() {
        assertThat(Slant.ofCount(2, 1)).isEqualTo("overstates it");
        assertThat(Slant.ofCount(8, 7.6)).isEqualTo("close to the truth");
        assertThat(Slant.ofCount(210, 200)).isEqualTo("close to the truth");
    }
}
