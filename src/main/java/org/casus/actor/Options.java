package org.casus.actor;

import java.io.Serializable;
import java.util.Arrays;

/** Options of one actor in one week; the arrays are used again for the next. */
public final class Options implements Serializable {
    private static final long serialVersionUID = 1;
    /** Most options that an actor can have in a week. */
    static final int MOST = 192;

    private final int[] action = new int[MOST];
    private final int[] zone = new int[MOST];
    private final int[] level = new int[MOST];
    private final int[] mix = new int[MOST];
    private final double[] cost = new double[MOST];
    private final boolean[] switches = new boolean[MOST];
    private final double[] audience = new double[MOST];
    private final boolean[] concession = new boolean[MOST];
    private final double[][] delta;
    private int size;

    public Options(int features) {
        delta = new double[MOST][features];
    }

    public void clear() {
        size = 0;
    }

    /**
     * Adds an option with no expected change yet.
     *
     * @return its position, or -1 where the list is full
     */
    public int add(int action, int zone, int level, int mix, double cost) {
        if (size == MOST) {
            return -1;
        }
        int n = size++;
        this.action[n] = action;
        this.zone[n] = zone;
        this.level[n] = level;
        this.mix[n] = mix;
        this.cost[n] = cost;
        switches[n] = false;
        audience[n] = 0;
        concession[n] = false;
        Arrays.fill(delta[n], 0);
        return n;
    }

    /** Adds an option of another list as it stands. */
    void take(Options from, int i) {
        int n = add(from.action[i], from.zone[i], from.level[i], from.mix[i], from.cost[i]);
        if (n >= 0) {
            switches[n] = from.switches[i];
            audience[n] = from.audience[i];
            concession[n] = from.concession[i];
            System.arraycopy(from.delta[i], 0, delta[n], 0, delta[n].length);
        }
    }

    /** Marks the last option as a change of posture, which has its own cost. */
    public void switching() {
        switches[size - 1] = true;
    }

    /** Marks the last option as a concession. */
    public void concession() {
        concession[size - 1] = true;
    }

    /** Adds to what the last option pays before the public, in units of scale. */
    public void audience(double gain) {
        audience[size - 1] += gain;
    }

    /** Expected changes of features by the last option. */
    public double[] last() {
        return delta[size - 1];
    }

    public int size() {
        return size;
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

    public double cost(int i) {
        return cost[i];
    }

    public boolean switches(int i) {
        return switches[i];
    }

    public boolean concession(int i) {
        return concession[i];
    }

    public double audience(int i) {
        return audience[i];
    }

    public double[] delta(int i) {
        return delta[i];
    }
}
