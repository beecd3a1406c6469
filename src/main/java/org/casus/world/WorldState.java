package org.casus.world;

import java.io.Serializable;
import java.util.Arrays;
import org.casus.random.Inversion;
import org.casus.random.RandomStreams;
import org.casus.random.Stream;
import org.casus.theory.Elementary;

/** State of one replication in flat arrays. Read it as {@link WorldView}; change it by {@link WorldChange}. */
public final class WorldState implements WorldView, Serializable {
    private static final long serialVersionUID = 1;
    private final Blueprint blueprint;
    final int zones;
    final int sides;
    final int factions;
    final double[] q;
    final double[] control;
    final double[] heads;
    final double[] supply;
    final boolean[] cutOff;
    final double[] population;
    final double[] displaced;
    final double[] displacedFrom;
    final double[] fortification;
    final int[] roadCut;
    final int[] holder;
    final int[] besieger;
    final int[] siegeWeeks;
    final int[] truce;
    final double[] truceDamping;
    final boolean[] aided;
    final double[] sorties;
    final double[] support;
    final int[] mix;
    final boolean[] hostile;
    final boolean[] hostileToSide;
    final boolean[] atPeace;
    final double[] commands;
    final double[] sent;
    final double[] runQuality;
    final double[] advanceFactor;
    final Offensives offensives;
    final Occupancy camps;
    final Occupancy holdings;
    final StaleFormulas stale;
    final Strength strength;
    final Ledger ledger;
    int week;
    int tick;

    /** State at the start. @param streams randomness of the run-level factors */
    public WorldState(Blueprint blueprint, RandomStreams streams) {
        this.blueprint = blueprint;
        Geography g = blueprint.geography();
        zones = g.size();
        sides = blueprint.sides().size();
        factions = blueprint.factions().size();
        q = blueprint.initial().clone();
        control = blueprint.startControl().clone();
        heads = blueprint.startHeads().clone();
        supply = full();
        cutOff = new boolean[zones * sides];
        population = g.population().clone();
        displaced = new double[zones];
        displacedFrom = new double[zones];
        fortification = new double[zones];
        roadCut = new int[zones];
        holder = holders();
        besieger = nobody();
        siegeWeeks = new int[zones];
        truce = blueprint.startTruce().clone();
        truceDamping = blueprint.startDamping();
        aided = new boolean[zones];
        sorties = new double[zones * blueprint.airForces().length];
        support = new double[zones * sides];
        mix = new int[blueprint.airForces().length];
        hostile = new boolean[factions * factions];
        hostileToSide = new boolean[factions * sides];
        atPeace = new boolean[sides * sides];
        commands = flat(blueprint.actors().commands(), factions);
        sent = new double[commands.length];
        runQuality = new double[sides];
        advanceFactor = new double[sides];
        drawRun(streams);
        offensives = new Offensives(blueprint.actors().size(), zones);
        camps = new Occupancy(heads, zones, factions);
        holdings = new Occupancy(control, zones, sides);
        stale = new StaleFormulas(blueprint.graph());
        strength = new Strength(blueprint);
        ledger = new Ledger(factions, blueprint.airForces().length + 2, sides, zones, blueprint.actors().size());
    }

    /** Supply of everybody everywhere. */
    private double[] full() {
        double[] all = new double[zones * sides];
        Arrays.fill(all, 1);
        return all;
    }

    /** No actor in any zone. */
    private int[] nobody() {
        int[] none = new int[zones];
        Arrays.fill(none, -1);
        return none;
    }

    /** Who has most of each zone. */
    private int[] holders() {
        int[] most = nobody();
        for (int i = 0; i < control.length; i++) {
            if (control[i] > Holding.MOST) {
                most[i / sides] = i % sides;
            }
        }
        return most;
    }

    private static double[] flat(double[][] rows, int width) {
        double[] out = new double[rows.length * width];
        for (int i = 0; i < rows.length; i++) {
            System.arraycopy(rows[i], 0, out, i * width, width);
        }
        return out;
    }

    private void drawRun(RandomStreams streams) {
        double quality = blueprint.parameter("sigma_run");
        double advance = blueprint.parameter("sigma_advance");
        for (int s = 0; s < sides; s++) {
            runQuality[s] = Elementary.exp(quality * Inversion.normal(streams.uniform(Stream.RUN_QUALITY, s, 0, 0)));
            advanceFactor[s] = Elementary.exp(advance * Inversion.normal(streams.uniform(Stream.RUN_ADVANCE, s, 0, 0)));
        }
    }

    @Override
    public Blueprint blueprint() {
        return blueprint;
    }

    @Override
    public int week() {
        return week;
    }

    @Override
    public int tick() {
        return tick;
    }

    @Override
    public double[] quantities() {
        return q;
    }

    @Override
    public double quantity(int place) {
        return q[place];
    }

    @Override
    public double control(int zone, int side) {
        return control[zone * sides + side];
    }

    @Override
    public double heads(int zone, int faction) {
        return heads[zone * factions + faction];
    }

    @Override
    public double supply(int zone, int side) {
        return supply[zone * sides + side];
    }

    @Override
    public boolean cutOff(int zone, int side) {
        return cutOff[zone * sides + side];
    }

    @Override
    public double population(int zone) {
        return population[zone];
    }

    @Override
    public double displaced(int zone) {
        return displaced[zone];
    }

    @Override
    public double fortification(int zone) {
        return fortification[zone];
    }

    @Override
    public int roadCut(int zone) {
        return roadCut[zone];
    }

    @Override
    public int besieger(int zone) {
        return besieger[zone];
    }

    @Override
    public int siegeWeeks(int zone) {
        return siegeWeeks[zone];
    }

    @Override
    public int truce(int zone) {
        return truce[zone];
    }

    @Override
    public double truceDamping(int zone) {
        return truce[zone] > 0 ? truceDamping[zone] : 1;
    }

    @Override
    public boolean aided(int zone) {
        return aided[zone];
    }

    @Override
    public double sorties(int force, int zone) {
        return sorties[force * zones + zone];
    }

    @Override
    public int mix(int force) {
        return mix[force];
    }

    @Override
    public double support(int zone, int side) {
        return support[zone * sides + side];
    }

    @Override
    public boolean hostile(int faction, int other) {
        return hostile[faction * factions + other];
    }

    @Override
    public boolean hostileToSide(int faction, int side) {
        return hostileToSide[faction * sides + side];
    }

    @Override
    public boolean atPeace(int side, int other) {
        return atPeace[side * sides + other];
    }

    @Override
    public double commands(int actor, int faction) {
        return commands[actor * factions + faction];
    }

    @Override
    public double sent(int actor, int faction) {
        return sent[actor * factions + faction];
    }

    /** How fast a side advances in this run, 1 on average; no actor knows it. */
    public double advanceFactor(int side) {
        return advanceFactor[side];
    }

    @Override
    public Occupancy camps() {
        return camps;
    }

    @Override
    public Occupancy holdings() {
        return holdings;
    }

    /** Formulas that must be computed anew. */
    public StaleFormulas stale() {
        return stale;
    }

    @Override
    public Offensives offensives() {
        return offensives;
    }

    @Override
    public Strength strength() {
        return strength;
    }

    @Override
    public Ledger ledger() {
        return ledger;
    }
}
