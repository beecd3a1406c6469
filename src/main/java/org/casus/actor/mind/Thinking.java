package org.casus.actor.mind;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.casus.actor.OptionMaker;
import org.casus.actor.Perception;
import org.casus.actor.Portfolio;
import org.casus.theory.CognitiveHierarchy;
import org.casus.world.Blueprint;
import org.casus.world.WorldView;

/**
 * What a player who thinks some steps expects of the others this week. Level-k: all others are at the level
 * below (Stahl and Wilson 1995). Cognitive hierarchy: they are spread over the levels below (Camerer, Ho and
 * Chong 2004). Nothing is computed before it is asked for, and nothing twice a week.
 */
public final class Thinking implements Serializable {
    private static final long serialVersionUID = 1;

    /** Conduct at each level; tau is NaN for level-k. */
    private record Ladder(double tau, List<Outlook> rungs) implements Serializable {}

    private final Perception perception;
    private final Frequencies frequencies;
    private final Conduct conduct;
    private final List<Ladder> ladders = new ArrayList<>();
    private int week = -1;

    public Thinking(Blueprint b, OptionMaker maker, Portfolio portfolio, Perception perception) {
        this.perception = perception;
        frequencies = new Frequencies(b, maker.pass());
        conduct = new Conduct(b, maker, portfolio, perception, frequencies);
    }

    Frequencies frequencies() {
        return frequencies;
    }

    /**
     * What a player expects.
     *
     * @param tau of its cognitive hierarchy, NaN for level-k
     * @param level its own, 1 or more
     */
    Outlook expected(WorldView w, double tau, int level) {
        if (week != w.week()) {
            week = w.week();
            ladders.clear();
            conduct.refresh(w);
        }
        return below(w, ladder(tau), level);
    }

    private Ladder ladder(double tau) {
        for (Ladder l : ladders) {
            if (Double.compare(l.tau, tau) == 0) {
                return l;
            }
        }
        Ladder l = new Ladder(tau, new ArrayList<>(List.of(ladders.isEmpty() ? conduct.frequent() : ladders.get(0).rungs.get(0))));
        ladders.add(l);
        return l;
    }

    private Outlook below(WorldView w, Ladder l, int level) {
        while (l.rungs.size() < level) {
            l.rungs.add(conduct.responding(w, below(w, l, l.rungs.size())));
        }
        if (Double.isNaN(l.tau)) {
            return l.rungs.get(level - 1);
        }
        return Outlook.mean(l.rungs.subList(0, level).toArray(Outlook[]::new), CognitiveHierarchy.below(l.tau, level));
    }

    /** Lets the actors expect this; null goes back to what they remember. */
    void suppose(Outlook outlook) {
        perception.suppose(outlook == null ? null : outlook.each(), outlook == null ? null : outlook.all());
    }
}
