package org.casus.world;

/** An actor's judgement, for mechanisms that must ask it. */
public interface Appraisal {
    /**
     * Gain that an actor sees in an agreement at a level, in units of its scale.
     *
     * @param actor who judges
     * @param accord position of the agreement
     * @param level 0 to 1
     */
    double surplus(int actor, int accord, double level);

    /** What an actor has settled beforehand to say to a draft this week; null where it judges the draft when asked. */
    Reply reply(int actor, int accord);

    /** Gain in units of its scale that an actor sees in giving an offensive its aircraft. */
    double jointSurplus(int actor, int offensive);

    /** Chance that those whom an actor fights in a zone agree to the local truce that it offers; 0 where nobody is there. */
    double truceChance(int actor, ActionTable offer, int zone);

    /**
     * Chance that those whom an actor fights in a pocket leave it, their fighters spared: the worse the supply, the less there is
     * to lose. 1 where nobody is left to refuse.
     */
    double evacuationChance(int actor, ActionTable offer, int zone);

    /** Rationality of an actor. */
    double lambda(int actor);
}
