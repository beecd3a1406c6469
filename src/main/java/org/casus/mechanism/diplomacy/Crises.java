package org.casus.mechanism.diplomacy;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.casus.mechanism.Mechanism;
import org.casus.mechanism.Setting;
import org.casus.model.EventWords;
import org.casus.model.Family;
import org.casus.theory.Belief;
import org.casus.world.Choices;
import org.casus.world.CrisisPlay.Deed;
import org.casus.world.CrisisPlay.Move;
import org.casus.world.CrisisPlay;
import org.casus.world.CrisisTable;
import org.casus.world.WorldState;

/**
 * Crises: a grave act between two actors opens one at its rung; from then on they move in turn, each once a week, first who was
 * hit. It cools with time, a graver act heats it anew, giving way ends it. Two sides are in one crisis at a
 * time, that of the gravest act between them: it is one quarrel before one public. Standing firm in public makes giving way
 * dearer week by week, for both (Fearon 1994), and each move tells the other something of one's
 * resolve. What is chosen is added to the choices of the week and carried out with them.
 */
public final class Crises implements Mechanism {
    private static final long serialVersionUID = 1;
    private static final int MOVES = 2;
    private final Setting s;
    private final Choices choices;
    private final CrisisPlay play;
    private final CrisisTable[] tables;
    private final int[] gravestFirst;
    private final int[] weeks;
    private final double commit;
    private final double growth;
    private final double cool;
    private final double soothe;
    private final double floor;
    private final double beliefCap;

    public Crises(Setting setting, Choices choices, CrisisPlay play) {
        s = setting;
        this.choices = choices;
        this.play = play;
        tables = s.blueprint().crises();
        gravestFirst = IntStream.range(0, tables.length).boxed()
                .sorted(Comparator.comparingDouble(c -> -rung(c))).mapToInt(c -> c).toArray();
        weeks = new int[tables.length];
        commit = s.parameter("crisis_commit");
        growth = s.parameter("crisis_public");
        cool = s.parameter("crisis_cool");
        soothe = s.parameter("crisis_soothe");
        floor = s.parameter("crisis_end");
        beliefCap = s.parameter("belief_cap");
    }

    @Override
    public void step() {
        for (int c : gravestFirst) {
            if (happened(c)) {
                open(c);
            }
        }
        for (int c = 0; c < tables.length; c++) {
            if (s.world().quantity(s.at(Family.CRISIS, c)) > 0) {
                round(c);
            }
        }
    }

    /** Whether it was set off since the last decisions: by an event between the two, or by a deed of the second. */
    private boolean happened(int c) {
        WorldState w = s.world();
        int deed = s.at(Family.WEEKS_SINCE, tables[c].parties()[1], tables[c].trigger());
        return w.quantity(s.at(Family.WEEKS_SINCE_TRIGGER, c)) == 1 || w.quantity(deed) == 1;
    }

    /**
     * The act opens a crisis or, where the two are in one already, heats that anew. If it is graver than what opened the other,
     * their quarrel is about it from now on: its crisis goes on in the other's place, as hot as that is and as long in public.
     */
    private void open(int c) {
        double rung = rung(c);
        int before = among(c);
        if (before < 0) {
            weeks[c] = 0;
            s.change().set(s.at(Family.CRISIS, c), rung);
            tell(EventWords.CRISIS, c, "", rung, rung, " begins.");
            return;
        }
        double heat = Math.max(rung, s.world().quantity(s.at(Family.CRISIS, before)));
        int after = rung > rung(before) ? c : before;
        s.change().set(s.at(Family.CRISIS, before), 0);
        s.change().set(s.at(Family.CRISIS, after), heat);
        if (after != before) {
            weeks[c] = weeks[before];
            tell(EventWords.CRISIS, c, "", rung, rung, " begins: the " + crisis(before) + " turns into it.");
        }
    }

    /** The crisis in which the parties of a crisis are now, -1 for none. */
    private int among(int c) {
        int[] parties = tables[c].parties();
        for (int k = 0; k < tables.length; k++) {
            if (tables[k].between(parties[0], parties[1]) && s.world().quantity(s.at(Family.CRISIS, k)) > 0) {
                return k;
            }
        }
        return -1;
    }

    /** Rung of what opens a crisis. */
    private double rung(int c) {
        return s.blueprint().action(tables[c].trigger()).rung();
    }

    /** A week of it: each moves once, unless the first ends it. */
    private void round(int c) {
        double cooling = cooling(tables[c]) / MOVES;
        double pledge = commit * (1 + growth * weeks[c]);
        weeks[c]++;
        for (int party = 0; party < MOVES && s.world().quantity(s.at(Family.CRISIS, c)) > 0; party++) {
            turn(c, party, cooling, pledge);
        }
    }

    private void turn(int c, int party, double cooling, double pledge) {
        int actor = tables[c].parties()[party];
        double heat = s.world().quantity(s.at(Family.CRISIS, c));
        Move move = play.move(c, party, heat, cooling, pledge);
        told(c, actor, move);
        learn(tables[c].parties()[1 - party], actor, move.odds());
        if (move.deed() != Deed.HOLD) {
            choices.add(actor, move.action(), -1, move.level(), -1);
        }
        if (move.deed() == Deed.YIELD) {
            end(c, actor, ": " + name(actor) + " gives way.");
            return;
        }
        s.change().add(s.at(Family.LIABILITY, actor, tables[c].topics()[party]), pledge);
        cool(c, cooling, move.deed() == Deed.RAISE ? s.blueprint().action(move.action()).rung() : 0);
    }

    private double cooling(CrisisTable t) {
        double level = 0;
        for (int a : t.soothes()) {
            level = Math.max(level, s.world().quantity(s.at(Family.AGREEMENT, a)));
        }
        return cool * (1 + soothe * level);
    }

    /** It cools, but not below the rung of what has just been done. */
    private void cool(int c, double by, double rung) {
        double heat = Math.max(rung, s.world().quantity(s.at(Family.CRISIS, c)) - by);
        s.change().set(s.at(Family.CRISIS, c), heat);
        if (heat < floor) {
            end(c, -1, " cools down.");
        }
    }

    private void end(int c, int yielded, String text) {
        s.change().set(s.at(Family.CRISIS, c), 0);
        tell(EventWords.CRISIS_END, c, s.actor(yielded), 0, weeks[c], text);
    }

    /** The belief that an actor is resolute, by Bayes on capped log-odds. */
    private void learn(int who, int about, double odds) {
        int place = s.at(Family.BELIEF, who, about);
        s.change().set(place, Belief.update(s.world().quantity(place), odds, beliefCap));
    }

    private void told(int c, int actor, Move move) {
        String id = move.deed() == Deed.HOLD ? "hold" : s.blueprint().names().actions().id(move.action());
        String text = "";
        if (s.journal().wantsText()) {
            String what = move.deed() == Deed.HOLD ? "stands firm" : s.blueprint().scenario().actions().get(id).name();
            text = "In the " + crisis(c) + ", " + name(actor) + ": " + what
                    + String.format(java.util.Locale.ROOT, " (chance %.2f).", move.chance());
        }
        s.journal().tell(EventWords.MOVE, s.actor(actor), id, 0, move.chance(), text);
    }

    private void tell(String word, int c, String actor, double rung, double value, String text) {
        String id = s.blueprint().names().crises().id(c);
        s.journal().tell(word, actor, id, rung, value, s.journal().wantsText() ? "The " + crisis(c) + text : "");
    }

    private String crisis(int c) {
        return s.blueprint().scenario().crises().get(s.blueprint().names().crises().id(c)).name();
    }

    private String name(int actor) {
        return s.blueprint().scenario().actors().get(s.actor(actor)).name();
    }
}
