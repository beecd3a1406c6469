package org.casus.model;

import java.io.Serializable;
import java.util.Map;
import org.casus.expression.Formula;

/**
 * A voice of the wire. Its numbers read parameters only.
 *
 * @param name name in words
 * @param type what sort of voice it is
 * @param actor whose voice it is: what that actor does it knows; null where it is nobody's
 * @param observes whether what others claim is held against what it says
 * @param reach factor on the visibility of what it sees of others' acts, 0 to 1
 * @param attention chance that it prints what it knows, 0 to 1
 * @param delay mean days until it prints, 0 or more
 * @param spread standard deviation of the logarithm of its counts, 0 or more
 * @param credibility how far it is believed before it has said anything, 0 to 1
 * @param calls its own words for actors, factions and sides, by id
 * @param leaning whose side it is on, in words
 * @param source provenance
 */
public record Outlet(
        String name,
        OutletType type,
        String actor,
        boolean observes,
        Formula reach,
        Formula attention,
        Formula delay,
        Formula spread,
        Formula credibility,
        Map<String, String> calls,
        String leaning,
        String source)
        implements Serializable {
    public Outlet {
        calls = Ordered.copy(calls);
    }
}
