package org.casus.model;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.casus.expression.Formula;

/**
 * Something actors can do.
 *
 * @param name in words
 * @param kind action kind; see the format page
 * @param actors who can do it
 * @param represents what it stands for
 * @param when must be above 0 to be offered; null is always
 * @param cost budget points where levels give none; null is 0
 * @param usd $M spent at once; null is 0
 * @param rung rung of the escalation ladder, 0 to 10
 * @param visibility 0 to 1
 * @param zones selector tokens of eligible zones
 * @param settings numbers of its kind; see the format page
 * @param mixes for air campaigns: shares by target class
 * @param factions for expedition, training, preying and crossing a border: factions touched, with weights
 * @param agreement for proposals: the agreement
 * @param partner actor that it is directed at, may be null
 * @param reporting ledger rows that ground it
 * @param source provenance
 */
public record Action(
        String name,
        String kind,
        List<String> actors,
        String represents,
        Formula when,
        Formula cost,
        Formula usd,
        double rung,
        double visibility,
        List<String> zones,
        Map<String, Formula> settings,
        Map<String, Map<String, Double>> mixes,
        Map<String, Double> factions,
        String agreement,
        String partner,
        List<String> reporting,
        String source)
        implements Serializable {
    public Action {
        actors = actors == null ? List.of() : List.copyOf(actors);
        zones = zones == null ? List.of() : List.copyOf(zones);
        settings = Ordered.copy(settings);
        mixes = Ordered.copy(mixes);
        factions = Ordered.copy(factions);
        reporting = reporting == null ? List.of() : List.copyOf(reporting);
    }
}
