package org.casus.world;

/** The world as anybody may read it. Zones, sides, factions and actors are positions in {@link Names}. */
public interface WorldView {
    Blueprint blueprint();

    /** Week of the run, 0 is the first. */
    int week();

    /** Half-weeks since the start. */
    int tick();

    /** The vector of quantities; not to be written to. */
    double[] quantities();

    /** Value of a quantity. */
    double quantity(int place);

    /** Share of a zone that a side holds, 0 to 1. */
    double control(int zone, int side);

    /** Fighters of a faction in a zone. */
    double heads(int zone, int faction);

    /** Supply of a side in a zone, 0 to 1. */
    double supply(int zone, int side);

    /** Whether a side in a zone has no path to a source. */
    boolean cutOff(int zone, int side);

    /** Persons present in a zone. */
    double population(int zone);

    /** Of those, persons displaced from elsewhere. */
    double displaced(int zone);

    /** Fortification of a zone, 0 to the limit of the action. */
    double fortification(int zone);

    /** Weeks for which the road through a zone stays cut. */
    int roadCut(int zone);

    /** Actor that besieges a zone, -1 without. */
    int besieger(int zone);

    /** Weeks for which a side has been cut off in a zone. */
    int siegeWeeks(int zone);

    /** Weeks for which a local truce lasts. */
    int truce(int zone);

    /** Factor of a local truce on fighting in a zone, 1 without. */
    double truceDamping(int zone);

    /** Whether the besieger lets aid in. */
    boolean aided(int zone);

    /** Sorties a day of an air force over a zone. @param force position in {@link Blueprint#airForces()} */
    double sorties(int force, int zone);

    /** Mix of targets that an air force flies. */
    int mix(int force);

    /** Sorties a day in close support of a side's offensives in a zone. */
    double support(int zone, int side);

    /** Whether a faction fights another now. */
    boolean hostile(int faction, int other);

    /** Whether a faction fights any faction of a side. */
    boolean hostileToSide(int faction, int side);

    /** Whether no faction of either side fights one of the other. */
    boolean atPeace(int side, int other);

    /** Share of a faction that an actor commands. */
    double commands(int actor, int faction);

    /** Share of a faction that came with an actor's expeditions and has not been diluted since by others'; commanded by that actor. */
    double sent(int actor, int faction);

    /** Zones and factions: where fighters stand. */
    Occupancy camps();

    /** Zones and sides: who holds a part. */
    Occupancy holdings();

    Offensives offensives();

    Strength strength();

    Ledger ledger();
}
