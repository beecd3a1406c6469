package org.casus.actor;

import java.io.Serializable;
import java.util.Arrays;

/** Options of one actor in one week; the arrays are used again for the next, and grow where an actor has more than ever before. */
public final class Options implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int FIRST = 64;
    private final int features;
    private int[] action = new int[FIRST];
    private int[] zone = new int[FIRST];
    private int[] level = new int[FIRST];
    private int[] mix = new int[FIRST];
    private double[] cost = new double[FIRST];
    private boolean[] switches = new boolean[FIRST];
    private double[] audience = new double[FIRST];
    private boolean[] concession = new boolean[FIRST];
    private double[][] delta;
    private int size;

    public Options(int features) {
        this.features = features;
        delta = new double[FIRST][features];
    }

    public void clear() {
        size = 0;
    }

    /** Adds an option with no expected change yet. */
    public void add(int action, int zone, int level, int mix, double cost) {
        if (size == room()) {
            grow(2 * size);
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
    }

    private void grow(int room) {
        action = Arrays.copyOf(action, room);
        zone = Arrays.copyOf(zone, room);
        level = Arrays.copyOf(level, room);
        mix = Arrays.copyOf(mix, room);
        cost = Arrays.copyOf(cost, room);
        switches = Arrays.copyOf(switches, room);
        audience = Arrays.copyOf(audience, room);
        concession = Arrays.copyOf(concession, room);
        delta = Arrays.copyOf(delta, room);
        for (int n = size; n < room; n++) {
            delta[n] = new double[features];
        }
    }

    /** How many it holds before it must grow. */
    int room() {
        return action.length;
    }

    /** Adds an option of another list as it stands. */
    void take(Options from, int i) {
        add(from.action[i], from.zone[i], from.level[i], from.mix[i], from.cost[i]);
        int n = size - 1;
        switches[n] = from.switches[i];
        audience[n] = from.audience[i];
        concession[n] = from.concession[i];
        System.arraycopy(from.delta[i], 0, delta[n], 0, delta[n].length);
    }

    /**
     * Lists the options that change a feature behind others; to pass never does.
     *
     * @param which where their positions go, ascending
     * @param by where goes what they change it by
     * @param from how many others are listed
     * @return how many are listed then
     */
    int changing(int feature, int[] which, double[] by, int from) {
        double[][] rows = delta;
        int n = from;
        for (int k = 1; k < size; k++) {
            double change = rows[k][feature];
            which[n] = k;
            by[n] = change;
            n += any(change);
        }
        return n;
    }

    /** 1 where a number is not 0, without asking: half of them are, so that the processor would guess wrong. */
    private static int any(double x) {
        long bits = Double.doubleToRawLongBits(x) << 1;
        return (int) ((bits | -bits) >>> 63);
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
