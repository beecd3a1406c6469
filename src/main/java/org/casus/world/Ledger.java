package org.casus.world;

import java.io.Serializable;

/** Totals that conservation is checked against, and deaths by who caused them. */
public final class Ledger implements Serializable {
    private static final long serialVersionUID = 1;
    private final double[] recruited;
    private final double[] killed;
    private final double[] transferred;
    private final double[] captured;
    private final double[] fightersBy;
    private final double[] civiliansBy;
    private final double[] civiliansIn;
    private final double[] spent;
    private final double[] crews;
    private double civiliansKilled;
    private final double[] displacedFrom;
    private final double[] deathsIn;
    private double displaced;
    private double crossed;

    /** @param causers air forces, then shelling, then ground fighting */
    Ledger(int factions, int causers, int sides, int zones, int actors) {
        spent = new double[actors];
        crews = new double[actors];
        displacedFrom = new double[zones];
        deathsIn = new double[zones];
        recruited = new double[factions];
        killed = new double[factions];
        transferred = new double[factions];
        captured = new double[factions];
        fightersBy = new double[causers];
        civiliansBy = new double[causers];
        civiliansIn = new double[sides];
    }

    /** Heads that joined a faction since the start. */
    public double recruited(int faction) {
        return recruited[faction];
    }

    /** Heads a faction lost to fire since the start. */
    public double killed(int faction) {
        return killed[faction];
    }

    /** Heads that changed to the faction, less those that left it. */
    public double transferred(int faction) {
        return transferred[faction];
    }

    /** Heads of a faction taken prisoner or amnestied since the start; they leave the war alive. */
    public double captured(int faction) {
        return captured[faction];
    }

    public double civiliansKilled() {
        return civiliansKilled;
    }

    /** Persons who left their zone since the start. */
    public double displaced() {
        return displaced;
    }

    /** Persons who left a zone since the start. */
    public double displacedFrom(int zone) {
        return displacedFrom[zone];
    }

    /** Persons who crossed a border since the start. */
    public double crossed() {
        return crossed;
    }

    /** Number of causers: air forces, shelling, ground. */
    public int causers() {
        return fightersBy.length;
    }

    public int shelling() {
        return fightersBy.length - 2;
    }

    public int ground() {
        return fightersBy.length - 1;
    }

    /** Fighters killed by a causer since the start. */
    public double fightersBy(int causer) {
        return fightersBy[causer];
    }

    /** Civilians killed by a causer since the start. */
    public double civiliansBy(int causer) {
        return civiliansBy[causer];
    }

    /** $M that an actor has spent at once since the start, over what its postures cost a week. */
    public double spent(int actor) {
        return spent[actor];
    }

    /** Crew of aircraft and helicopters that an actor has lost since the start. */
    public double crews(int actor) {
        return crews[actor];
    }

    /** Civilians killed where a side held, by share of control. */
    public double civiliansIn(int side) {
        return civiliansIn[side];
    }

    void recruit(int faction, double n) {
        recruited[faction] += n;
    }

    void recruitedSoFar(int faction, double total) {
        recruited[faction] = total;
    }

    /** Fighters and civilians killed in a zone since the start. */
    public double deathsIn(int zone) {
        return deathsIn[zone];
    }

    void kill(int zone, int faction, double n, int causer) {
        deathsIn[zone] += n;
        killed[faction] += n;
        fightersBy[causer] += n;
    }

    void capture(int faction, double n) {
        captured[faction] += n;
    }

    void transfer(int from, int to, double n) {
        transferred[from] -= n;
        transferred[to] += n;
    }

    void killCivilians(int zone, double n, int causer) {
        deathsIn[zone] += n;
        civiliansKilled += n;
        civiliansBy[causer] += n;
    }

    void spend(int actor, double usd) {
        spent[actor] += usd;
    }

    void loseCrew(int actor, double n) {
        crews[actor] += n;
    }

    void countCivilians(int side, double n) {
        civiliansIn[side] += n;
    }

    /** So many have fled a zone so far, all zones, and across a border. */
    void fled(int zone, double ofZone, double ofAll, double abroad) {
        displacedFrom[zone] = ofZone;
        displaced = ofAll;
        crossed = abroad;
    }
}
