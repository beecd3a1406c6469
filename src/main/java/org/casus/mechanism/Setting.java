package org.casus.mechanism;

import java.io.Serializable;
import org.casus.model.Family;
import org.casus.model.SimTime;
import org.casus.random.RandomStreams;
import org.casus.random.Stream;
import org.casus.world.Blueprint;
import org.casus.world.Journal;
import org.casus.world.WorldChange;
import org.casus.world.WorldState;

/**
 * What every mechanism works with.
 *
 * @param change the world to change
 * @param streams randomness of the replication
 * @param journal where events are told
 */
public record Setting(WorldChange change, RandomStreams streams, Journal journal) implements Serializable {
    /** Days of a tactical step. */
    public static final double HALF_WEEK = SimTime.HALF_WEEK;

    private static final int BLOCK = 1000;

    public WorldState world() {
        return change.world();
    }

    public Blueprint blueprint() {
        return world().blueprint();
    }

    /** Value of a parameter. */
    public double parameter(String name) {
        return blueprint().parameter(name);
    }

    /** Place of a quantity with one argument. */
    public int at(Family family, int i) {
        return blueprint().quantities().at(family, i);
    }

    /** Place of a quantity with two arguments. */
    public int at(Family family, int i, int j) {
        return blueprint().quantities().at(family, i, j);
    }

    /** A uniform of this week. */
    public double weekly(Stream stream, int entity, int draw) {
        return streams.uniform(stream, entity, world().week(), draw);
    }

    /**
     * A uniform of this week for one who acts in a zone. No two pairs of who and where share one: zones stand in blocks of a
     * thousand, the place within its block is part of the entity and the number of the block is the draw.
     *
     * @param who number of the one who acts, 0 to 1000
     * @param zone position of the zone, 0 or more
     */
    public double weeklyIn(Stream stream, int who, int zone) {
        return weekly(stream, who * BLOCK + zone % BLOCK, zone / BLOCK);
    }

    /** A uniform of this half-week. */
    public double halfWeekly(Stream stream, int entity, int draw) {
        return streams.uniform(stream, entity, world().tick(), draw);
    }

    /** Id of a zone. */
    public String zone(int z) {
        return z < 0 ? "" : blueprint().names().zones().id(z);
    }

    /** Id of an actor. */
    public String actor(int i) {
        return i < 0 ? "" : blueprint().names().actors().id(i);
    }

    /** What a zone is called in sentences. */
    public String calledZone(int z) {
        return blueprint().scenario().theatre().zones().get(zone(z)).name();
    }

    /** What an actor is called in sentences. */
    public String calledActor(String id) {
        return blueprint().scenario().actors().get(id).name();
    }
}
