package org.casus.world;

import java.io.Serializable;
import java.util.Arrays;

/** What the actors chose this week, in the order of actors and draws. */
public final class Choices implements Serializable {
    /** Level that stands for ending an offensive. */
    public static final int STOP = -2;
    private static final long serialVersionUID = 1;
    private static final int FIRST = 64;
    private int[] actor = new int[FIRST];
    private int[] action = new int[FIRST];
    private int[] zone = new int[FIRST];
    private int[] level = new int[FIRST];
    private int[] mix = new int[FIRST];
    private int size;

    public void clear() {
        size = 0;
    }

    /**
     * Adds a choice.
     *
     * @param zone zone or -1; for stopping an offensive its zone with level -2
     * @param level index of the level, -1 without, -2 to stop
     * @param mix index of the mix, -1 unchanged
     */
    public void add(int actor, int action, int zone, int level, int mix) {
        if (size == this.actor.length) {
            grow(2 * size);
        }
        this.actor[size] = actor;
        this.action[size] = action;
        this.zone[size] = zone;
        this.level[size] = level;
        this.mix[size] = mix;
        size++;
    }

    private void grow(int room) {
        actor = Arrays.copyOf(actor, room);
        action = Arrays.copyOf(action, room);
        zone = Arrays.copyOf(zone, room);
        level = Arrays.copyOf(level, room);
        mix = Arrays.copyOf(mix, room);
    }

    public int size() {
        return size;
    }

    public int actor(int i) {
        return actor[i];
    }

    public int action(int i) {
        return action[i];
    }

    public int zone(int i) {
        return zone[i];
    }

    public int level(int i) {
        return level[i];
    }

    public int mix(int i) {
        return mix[i];
    }

    /** Whether an actor chose an action this week. */
    public boolean chosen(int who, int what) {
        for (int i = 0; i < size; i++) {
            if (actor[i] == who && action[i] == what) {
                return true;
            }
        }
        return false;
    }
}
