package org.casus.world;

import java.io.Serializable;
import java.util.Arrays;

/** Offensives under way; a removed one is closed up so that order is kept. */
public final class Offensives implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int FIRST = 32;
    private int[] actor = new int[FIRST];
    private int[] zone = new int[FIRST];
    private int[] start = new int[FIRST];
    private double[] intensity = new double[FIRST];
    private double[] shock = new double[FIRST];
    private boolean[] joint = new boolean[FIRST];
    private final int zones;
    private final int[] own;
    private final int[] on;
    private final int[] position;
    private int size;

    /** None yet. Who has how many and where is kept as they come and go, since forecasts ask for it all the time. */
    Offensives(int actors, int zones) {
        this.zones = zones;
        own = new int[actors];
        on = new int[zones];
        position = new int[actors * zones];
    }

    public int size() {
        return size;
    }

    public int actor(int i) {
        return actor[i];
    }

    public int zone(int i) {
        return zone[i];
    }

    /** Week in which it began. */
    public int start(int i) {
        return start[i];
    }

    /** Intensity, 0 to 1. */
    public double intensity(int i) {
        return intensity[i];
    }

    /** Bonus of a shock assault, 0 without. */
    public double shock(int i) {
        return shock[i];
    }

    /** Whether the patron's aircraft are tasked to it. */
    public boolean joint(int i) {
        return joint[i];
    }

    /** How many an actor has. */
    public int of(int who) {
        return own[who];
    }

    /** How many battles the actors of a side have begun: allies who attack the same zone fight one. @param sideOf side of each actor */
    public int ofSide(int[] sideOf, int side) {
        int n = 0;
        for (int i = 0; i < size; i++) {
            n += sideOf[actor[i]] == side && leads(sideOf, i) ? 1 : 0;
        }
        return n;
    }

    /** Whether an offensive was the first of its side's on its zone, of those under way. @param sideOf side of each actor */
    public boolean leads(int[] sideOf, int i) {
        boolean first = true;
        for (int k = 0; k < i && on[zone[i]] > 1; k++) {
            first &= zone[k] != zone[i] || sideOf[actor[k]] != sideOf[actor[i]];
        }
        return first;
    }

    /** How hard the allies press who fight the battle of an offensive: as hard as the fiercest of them. @param sideOf side of each actor */
    public double fiercest(int[] sideOf, int i) {
        double most = intensity[i];
        for (int k = 0; k < size && on[zone[i]] > 1; k++) {
            most = zone[k] == zone[i] && sideOf[actor[k]] == sideOf[actor[i]] ? Math.max(most, intensity[k]) : most;
        }
        return most;
    }

    /** How many there are on a zone. */
    public int on(int where) {
        return on[where];
    }

    /** Whether an actor of a side attacks a zone. @param sideOf side of each actor */
    boolean by(int[] sideOf, int side, int where) {
        boolean any = false;
        for (int i = 0; i < size && on[where] > 0; i++) {
            any |= zone[i] == where && sideOf[actor[i]] == side;
        }
        return any;
    }

    /** Position of the offensive of an actor in a zone, -1 without. */
    public int find(int who, int where) {
        return position[who * zones + where] - 1;
    }

    void add(int who, int where, double strength, int week, boolean together) {
        if (size == actor.length) {
            grow(2 * size);
        }
        actor[size] = who;
        zone[size] = where;
        intensity[size] = strength;
        start[size] = week;
        shock[size] = 0;
        joint[size] = together;
        size++;
        own[who]++;
        on[where]++;
        if (find(who, where) < 0) {
            position[who * zones + where] = size;
        }
    }

    private void grow(int room) {
        actor = Arrays.copyOf(actor, room);
        zone = Arrays.copyOf(zone, room);
        start = Arrays.copyOf(start, room);
        intensity = Arrays.copyOf(intensity, room);
        shock = Arrays.copyOf(shock, room);
        joint = Arrays.copyOf(joint, room);
    }

    void shock(int i, double bonus) {
        shock[i] = bonus;
    }

    void joint(int i, boolean together) {
        joint[i] = together;
    }

    void remove(int i) {
        own[actor[i]]--;
        on[zone[i]]--;
        for (int k = i; k < size; k++) {
            position[actor[k] * zones + zone[k]] = 0;
        }
        size--;
        for (int k = i; k < size; k++) {
            actor[k] = actor[k + 1];
            zone[k] = zone[k + 1];
            intensity[k] = intensity[k + 1];
            start[k] = start[k + 1];
            shock[k] = shock[k + 1];
            joint[k] = joint[k + 1];
        }
        for (int k = size - 1; k >= 0; k--) {
            position[actor[k] * zones + zone[k]] = k + 1;
        }
    }
}
