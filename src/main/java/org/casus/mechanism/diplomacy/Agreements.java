package org.casus.mechanism.diplomacy;

import java.util.Locale;
import org.casus.mechanism.EventEffects;
import org.casus.mechanism.Mechanism;
import org.casus.mechanism.Setting;
import org.casus.model.EventWords;
import org.casus.model.Family;
import org.casus.random.Inversion;
import org.casus.random.Stream;
import org.casus.world.AccordTable;
import org.casus.world.ActionTable;
import org.casus.world.Appraisal;
import org.casus.world.Choices;
import org.casus.world.Coverage;
import org.casus.world.Offensives;
import org.casus.world.Reply;
import org.casus.world.WorldState;

/** Talks, signatures, violations and the end of agreements. */
public final class Agreements implements Mechanism {
    private static final long serialVersionUID = 1;
    private final Setting s;
    private final Choices choices;
    private final Appraisal appraisal;
    private final EventEffects effects;
    private final Talks talks;
    private final double violationKeep;
    private final double mostHazard;
    private final double endRung;

    public Agreements(Setting setting, Choices choices, Appraisal appraisal) {
        s = setting;
        this.choices = choices;
        this.appraisal = appraisal;
        effects = new EventEffects(setting);
        talks = new Talks(setting, appraisal);
        violationKeep = s.parameter("viol_keep");
        mostHazard = s.parameter("break_cap");
        endRung = s.parameter("rung_end");
    }

    @Override
    public void step() {
        AccordTable[] accords = s.blueprint().accords();
        for (int a = 0; a < accords.length; a++) {
            s.change().add(s.at(Family.SINCE_END, a), 1);
            if (Coverage.inForce(s.world(), a)) {
                s.change().add(s.at(Family.IN_FORCE, a), 1);
                unheard(a, accords[a], "it is in force");
                endure(a, accords[a]);
            } else {
                propose(a, accords[a]);
            }
        }
    }

    private void propose(int a, AccordTable t) {
        int proposer = proposer(t);
        if (proposer < 0) {
            unheard(a, t, "nobody proposes it this week");
        } else if (!open(a, t)) {
            unheard(a, t, "the world as it stands leaves nothing to talk about");
        } else {
            talk(a, t, proposer);
        }
    }

    private boolean open(int a, AccordTable t) {
        WorldState w = s.world();
        return t.when().value(w.quantities()) > 0 && w.quantity(s.at(Family.SINCE_END, a)) > t.patience();
    }

    private int proposer(AccordTable t) {
        for (int i = 0; i < choices.size() && t.propose() >= 0; i++) {
            if (choices.action(i) == t.propose()) {
                return choices.actor(i);
            }
        }
        return -1;
    }

    private void talk(int a, AccordTable t, int proposer) {
        double level = talks.level(a, t, proposer);
        Talks.End end = talks.hold(a, t, proposer, level);
        if (end == Talks.End.SIGNED) {
            sign(a, t, level);
        } else {
            String id = s.blueprint().names().agreements().id(a);
            s.journal().tell(EventWords.TALKS, s.actor(proposer), id, 0, level,
                    "Talks on the " + name(id) + (end == Talks.End.OPEN ? " are not concluded this week." : " fail: not all accept."));
        }
    }

    /** Tells of answers to a draft that nobody brought to the table. */
    private void unheard(int a, AccordTable t, String why) {
        for (int party : t.parties()) {
            Reply reply = appraisal.reply(party, a);
            if (reply != null) {
                String id = s.blueprint().names().agreements().id(a);
                String answer = reply.answer().name().toLowerCase(Locale.ROOT);
                s.journal().tell(EventWords.SCRIPT, s.actor(party), id, 0, 0,
                        s.actor(party) + ": script: to " + answer + " " + id + " is not possible, because " + why);
            }
        }
    }

    private void sign(int a, AccordTable t, double level) {
        String id = s.blueprint().names().agreements().id(a);
        s.change().set(s.at(Family.AGREEMENT, a), level);
        s.change().set(s.at(Family.IN_FORCE, a), 0);
        s.change().set(s.at(Family.VIOLATIONS, a), 0);
        for (int party : t.parties()) {
            effects.carryOut(t.effects()[party], level, level, level);
        }
        if (t.ceasefire()) {
            halt(t);
        }
        s.journal().tell(id, "", id, 0, level, "The " + name(id) + " enters into force.");
    }

    /** Offensives of those whom the ceasefire binds stop in what it covers. */
    private void halt(AccordTable t) {
        Offensives o = s.world().offensives();
        for (int i = o.size() - 1; i >= 0; i--) {
            if (t.bound()[o.actor(i)] && Coverage.covers(s.world(), t, o.zone(i))) {
                s.change().close(i);
            }
        }
    }

    private void endure(int a, AccordTable t) {
        WorldState w = s.world();
        double[] q = w.quantities();
        int violations = s.at(Family.VIOLATIONS, a);
        s.change().set(s.at(Family.SPOILERS, a), Coverage.spoilers(w, t));
        int fresh = Inversion.poisson(t.violations().value(q), s.weekly(Stream.VIOLATION, a, 0));
        s.change().set(violations, violationKeep * w.quantity(violations) + fresh);
        double endures = t.defect() < 0 ? 1 : endures(t);
        double hazard = Math.min(mostHazard, Math.max(0, t.breakdown().value(q)));
        if (s.weekly(Stream.BREAKDOWN, a, 0) < 1 - (1 - hazard) * endures) {
            end(a, endures < 1);
        } else if (endures < 1) {
            String id = s.blueprint().names().agreements().id(a);
            s.journal().tell(EventWords.HOLD + id, "", id, 0, w.quantity(s.at(Family.IN_FORCE, a)),
                    "The " + name(id) + " holds, though a party leaves it.");
        }
    }

    /** Chance that the agreement outlives those who leave it this week. */
    private double endures(AccordTable t) {
        ActionTable action = s.blueprint().action(t.defect());
        double endures = 1;
        for (int party : t.parties()) {
            if (choices.chosen(party, t.defect())) {
                endures *= 1 - action.setting("chance", party, s.world().quantities(), 1);
            }
        }
        return endures;
    }

    private void end(int a, boolean left) {
        String id = s.blueprint().names().agreements().id(a);
        double weeks = s.world().quantity(s.at(Family.IN_FORCE, a));
        s.change().set(s.at(Family.AGREEMENT, a), 0);
        s.change().set(s.at(Family.IN_FORCE, a), 0);
        s.change().set(s.at(Family.SINCE_END, a), 0);
        s.change().set(s.at(Family.SPOILERS, a), 0);
        s.journal().tell(EventWords.END + id, "", id, endRung, weeks,
                "The " + name(id) + (left ? " ends: a party leaves it." : " breaks down."));
    }

    private String name(String id) {
        return s.blueprint().scenario().agreements().get(id).name();
    }
}
