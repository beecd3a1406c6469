package org.casus.scenario;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.casus.model.Action;
import org.casus.model.Actor;
import org.casus.model.Agreement;
import org.casus.model.AirForce;
import org.casus.model.Airspace;
import org.casus.model.Claim;
import org.casus.model.Claimant;
import org.casus.model.Crisis;
import org.casus.model.Defection;
import org.casus.model.Dyad;
import org.casus.model.Effect;
import org.casus.model.Encounters;
import org.casus.model.Faction;
import org.casus.model.Feature;
import org.casus.model.Force;
import org.casus.model.Goal;
import org.casus.model.Host;
import org.casus.model.Indicator;
import org.casus.model.KeyDate;
import org.casus.model.LedgerRow;
import org.casus.model.Level;
import org.casus.model.Ordered;
import org.casus.model.Outlet;
import org.casus.model.Parameter;
import org.casus.model.Pattern;
import org.casus.model.Rate;
import org.casus.model.Relation;
import org.casus.model.Side;
import org.casus.model.Stock;
import org.casus.model.Tally;
import org.casus.model.TargetClass;
import org.casus.model.Theatre;
import org.casus.model.Trust;
import org.casus.model.WireRow;

/**
 * One conflict as data. Maps keep the order of the files; keys of pairs are written "A-B", of goals
 * "actor.feature", of levels "action.actor.index" or "action.index" where all actors share them.
 *
 * @param casus version of the format, 1
 * @param id short name, used for folders
 * @param title one line
 * @param question what a reader wants to learn from it
 * @param background a paragraph for students
 * @param caveat what every comparison with another scenario must say, such as what the evidence doesn't settle
 * @param limits what its runs are known not to show, a sentence each
 * @param start first day
 * @param weeks horizon in weeks, 1 to 520
 * @param seed default seed
 * @param trust how credibility of outlets is gained and lost; null without outlets
 * @param digest SHA-256 of the resolved scenario, in hex
 */
public record Scenario(
        int casus,
        String id,
        String title,
        String question,
        String background,
        String caveat,
        List<String> limits,
        LocalDate start,
        int weeks,
        long seed,
        List<KeyDate> keyDates,
        Map<String, LedgerRow> reporting,
        Map<String, Parameter> parameters,
        Theatre theatre,
        Map<String, Side> sides,
        Map<String, Faction> factions,
        Map<String, Force> forces,
        Map<String, Dyad> hostility,
        Map<String, Actor> actors,
        Map<String, Relation> relations,
        Map<String, Feature> features,
        Map<String, Goal> goals,
        Map<String, Action> actions,
        Map<String, Level> levels,
        Map<String, Effect> effects,
        Map<String, Stock> stocks,
        Map<String, Rate> rates,
        Map<String, TargetClass> targetClasses,
        Map<String, AirForce> airForces,
        List<Airspace> airspace,
        List<Encounters> encounters,
        Map<String, Claimant> claimants,
        Map<String, Host> hosts,
        List<Defection> defections,
        Map<String, Agreement> agreements,
        Map<String, Crisis> crises,
        Map<String, Claim> claims,
        Map<String, Indicator> indicators,
        Map<String, Pattern> patterns,
        Map<String, Outlet> outlets,
        Map<String, WireRow> wire,
        Map<String, Tally> tallies,
        Trust trust,
        String digest)
        implements Serializable {

    public Scenario {
        if (weeks < 1 || weeks > 520) {
            throw new IllegalArgumentException("weeks " + weeks + " must lie in [1, 520]");
        }
        limits = list(limits);
        keyDates = list(keyDates);
        reporting = Ordered.copy(reporting);
        parameters = Ordered.copy(parameters);
        sides = Ordered.copy(sides);
        factions = Ordered.copy(factions);
        forces = Ordered.copy(forces);
        hostility = Ordered.copy(hostility);
        actors = Ordered.copy(actors);
        relations = Ordered.copy(relations);
        features = Ordered.copy(features);
        goals = Ordered.copy(goals);
        actions = Ordered.copy(actions);
        levels = Ordered.copy(levels);
        effects = Ordered.copy(effects);
        stocks = Ordered.copy(stocks);
        rates = Ordered.copy(rates);
        targetClasses = Ordered.copy(targetClasses);
        airForces = Ordered.copy(airForces);
        airspace = list(airspace);
        encounters = list(encounters);
        claimants = Ordered.copy(claimants);
        hosts = Ordered.copy(hosts);
        defections = list(defections);
        agreements = Ordered.copy(agreements);
        crises = Ordered.copy(crises);
        claims = Ordered.copy(claims);
        indicators = Ordered.copy(indicators);
        patterns = Ordered.copy(patterns);
        outlets = Ordered.copy(outlets);
        wire = Ordered.copy(wire);
        tallies = Ordered.copy(tallies);
        digest = digest == null ? "" : digest;
    }

    private static <T> List<T> list(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
