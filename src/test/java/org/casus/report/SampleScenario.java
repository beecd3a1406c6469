package org.casus.report;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.casus.expression.Formula;
import org.casus.model.Action;
import org.casus.model.Actor;
import org.casus.model.Agreement;
import org.casus.model.Claim;
import org.casus.model.Claimant;
import org.casus.model.Faction;
import org.casus.model.Feature;
import org.casus.model.Force;
import org.casus.model.Goal;
import org.casus.model.GoalForm;
import org.casus.model.Host;
import org.casus.model.Indicator;
import org.casus.model.KeyDate;
import org.casus.model.LedgerRow;
import org.casus.model.Parameter;
import org.casus.model.Pattern;
import org.casus.model.Side;
import org.casus.model.Theatre;
import org.casus.model.Zone;
import org.casus.scenario.Scenario;

/** An invented conflict on an invented island: enough of everything that a report shows. */
final class SampleScenario {
    private static final LocalDate START = LocalDate.of(2030, 1, 1);
    private static final List<String> SIDES = List.of("N", "S", "M");
    private static final Formula ONE = Formula.of(1);

    private SampleScenario() {}

    /** A full scenario with the given number of actors and weeks. */
    static Scenario full(String title, int actors, int weeks) {
        List<String> ids = actorIds(actors);
        return Row.of(Scenario.class, "casus", 1, "id", "island", "title", title, "question", "Who holds the island?",
                "background", "Two halves quarrel.", "limits", List.of("No ship is ever sunk."), "start", START, "weeks", weeks, "seed", 7L, "keyDates", keyDates(),
                "reporting", ledger(), "parameters", parameters(), "theatre", theatre("island.geojson", 30_000),
                "sides", sides(), "factions", factions(), "forces", forces(), "actors", actors(ids),
                "features", features(), "goals", goals(ids), "actions", actions(ids), "claimants", claimants(),
                "hosts", hosts(), "agreements", agreements(), "claims", claims(), "indicators", indicators(),
                "patterns", patterns(), "digest", "d1ge57");
    }

    /** A scenario without key dates, hosts, claims, patterns, ledger or outline. */
    static Scenario bare(int actors, int weeks) {
        List<String> ids = actorIds(actors);
        return Row.of(Scenario.class, "casus", 1, "id", "bare", "title", "bare", "start", START, "weeks", weeks,
                "theatre", theatre(null, 0), "sides", sides(), "actors", actors(ids), "actions", actions(ids));
    }

    private static List<KeyDate> keyDates() {
        return List.of(key(4, "First landing at Westport"), key(9, "Ferry sunk off the Northern Cape"),
                key(20, "Truce talks open"), key(60, "Harbour mined"), key(9000, "Long after the run"));
    }

    private static KeyDate key(int day, String label) {
        return Row.of(KeyDate.class, "date", START.plusDays(day), "label", label, "source", "R01");
    }

    private static Map<String, LedgerRow> ledger() {
        return Row.map(
                "R01", new LedgerRow("harbour office", "Ships came at dawn", false, "goal HOLD"),
                "R02", new LedgerRow("Northland", "Only rebels were hit", true, "claim C1"));
    }

    private static Map<String, Parameter> parameters() {
        return Row.map("lambda", parameter("rationality", "[A] judgement, R01"), "a0", parameter("attrition", "R02"));
    }

    private static Parameter parameter(String meaning, String source) {
        return Row.of(Parameter.class, "value", 4.0, "low", .5, "high", 20.0, "prior", "logU", "unit", "-",
                "meaning", meaning, "source", source, "confidence", "low");
    }

    private static Theatre theatre(String outline, double outside) {
        Map<String, Zone> zones = new LinkedHashMap<>();
        for (int i = 0; i < 24; i++) {
            double lat = 10 + i / 6 * .6 + .13 * (i % 3);
            double lon = 20 + i % 6 * .7 + .17 * (i / 6 % 2);
            zones.put("Z" + i, zone("Place " + i, lat, lon, 2_400, i % 4 == 0 ? .8 : .4));
        }
        zones.put("PKT", Row.of(Zone.class, "name", "Pocket", "lat", 11.2, "lon", 22.0, "area", 300.0, "value", .9,
                "shape", "disc", "source", "R01"));
        return Row.of(Theatre.class, "outline", outline, "outlineSource", "drawn by hand", "outsideArea", outside,
                "zones", zones);
    }

    private static Zone zone(String name, double lat, double lon, double area, double value) {
        return Row.of(Zone.class, "name", name, "lat", lat, "lon", lon, "area", area, "value", value, "source", "[A]");
    }

    private static Map<String, Side> sides() {
        return Row.map("N", side("Northland", "#a3231c", "solid"), "S", side("Southland", "#5fbf8f", "dots"),
                "M", side("Marsh people", "#f2d43d", "diagonal"));
    }

    private static Side side(String name, String colour, String mark) {
        return Row.of(Side.class, "name", name, "colour", colour, "mark", mark, "letter", name.substring(0, 1));
    }

    private static Map<String, Faction> factions() {
        return Row.map("RED", faction("Red guard", "N", null), "BOAT", faction("Boatmen", "S", "outline"),
                "REED", faction("Reed cutters", "S", null));
    }

    private static Faction faction(String name, String side, String mark) {
        return Row.of(Faction.class, "name", name, "side", side, "mark", mark, "source", "[A]");
    }

    private static Map<String, Force> forces() {
        return Row.map("Z3", new Force(Map.of("BOAT", 900.0, "REED", 300.0), "[A]", "low"),
                "Z4", new Force(Map.of("BOAT", 100.0, "REED", 300.0), "[A]", "low"));
    }

    private static List<String> actorIds(int n) {
        return IntStream.range(0, n).mapToObj(i -> "A" + i).toList();
    }

    private static Map<String, Actor> actors(List<String> ids) {
        Map<String, Actor> actors = new LinkedHashMap<>();
        for (String id : ids) {
            int i = actors.size();
            actors.put(id, Row.of(Actor.class, "name", "Power number " + i, "side", i < 3 ? SIDES.get(i) : null));
        }
        return actors;
    }

    private static Map<String, Feature> features() {
        return Row.map("HOLD", Row.of(Feature.class, "name", "ground held"),
                "COST", Row.of(Feature.class, "name", "money spent"), "FAME", Row.of(Feature.class, "name", "prestige"));
    }

    private static Map<String, Goal> goals(List<String> ids) {
        Map<String, Goal> goals = new LinkedHashMap<>();
        for (String a : ids) {
            goals.put(a + ".HOLD", goal(.5, "R01"));
            goals.put(a + ".COST", goal(-.3, "[A] judgement"));
            goals.put(a + ".FAME", goal(.2, "[A] judgement"));
        }
        return goals;
    }

    private static Goal goal(double weight, String source) {
        return Row.of(Goal.class, "weight", weight, "form", GoalForm.LIN, "reference", 0.0, "scale", 1.0, "source", source);
    }

    private static Map<String, Action> actions(List<String> ids) {
        return Row.map("wait", action("Wait", "pass", 0, null, ids), "raid", action("Raid", "offensive", 6, null, ids),
                "shoot", action("Shoot down", "gesture", 8, null, ids),
                "talk", action("Propose truce", "propose", 0, "TRUCE", ids),
                "arm", action("Send arms", "posture", 4, null, ids), "warn", action("Warn", "gesture", 1, null, ids));
    }

    private static Action action(String name, String kind, double rung, String agreement, List<String> actors) {
        return Row.of(Action.class, "name", name, "kind", kind, "rung", rung, "agreement", agreement, "actors", actors,
                "reporting", List.of("R01"), "source", "[A]");
    }

    private static Map<String, Claimant> claimants() {
        return Row.map("A0", Row.of(Claimant.class, "side", "M", "source", "R02"),
                "A1", Row.of(Claimant.class, "side", "N", "source", "R02"));
    }

    private static Map<String, Host> hosts() {
        return Row.map("EAST", Row.of(Host.class, "name", "East shore"), "WEST", Row.of(Host.class, "name", "West shore", "via", "EAST"));
    }

    private static Map<String, Agreement> agreements() {
        return Row.map("TRUCE", Row.of(Agreement.class, "name", "Harbour truce", "kind", "ceasefire", "source", "R02"));
    }

    private static Map<String, Claim> claims() {
        return Row.map("C1", Row.of(Claim.class, "claimant", "Northland", "statement", "Only rebels were hit",
                "disputedBy", "fishermen saw villages burn", "measure", ONE, "unit", "share", "reporting", "R02"));
    }

    private static Map<String, Indicator> indicators() {
        return Row.map("trade", new Indicator("Trade across the strait", ONE, "$bn a year"),
                "tourism", new Indicator("Tourism", ONE, "$bn a year"), "mood", new Indicator("Mood of the street", ONE, "index"));
    }

    private static Map<String, Pattern> patterns() {
        return Row.map("P1", pattern("Northland grows", "median", 0, .1), "P2", pattern("A ship is lost", "share", .2, .6),
                "P3", pattern("Truce cuts deaths", "median", .6, 1));
    }

    private static Pattern pattern(String name, String summary, double low, double high) {
        return Row.of(Pattern.class, "name", name, "measure", ONE, "summary", summary, "low", low, "high", high,
                "observed", "seen once", "use", "judge", "source", "R01");
    }
}
