package org.casus.actor;

import java.io.Serializable;
import org.casus.theory.Saturation;
import org.casus.world.Blueprint;
import org.casus.world.DependencyGraph;
import org.casus.world.DependencyGraph.Consequences;
import org.casus.world.DependencyGraph.Derived;
import org.casus.world.DependencyGraph.Sort;
import org.casus.world.Family;
import org.casus.world.StockTable;
import org.casus.world.WorldView;

/** "What if these quantities changed?": follows the formulas of the scenario over the forecast horizon. */
public final class Hypothesis implements Serializable {
    private static final long serialVersionUID = 1;
    private final Blueprint blueprint;
    private final DependencyGraph graph;
    private final double weeks;
    private final double[] h;
    private final int[] changed;
    private final double[] before;
    private final boolean[] isChanged;
    private final int[] done;
    private final double[] reach;
    private final int firstInstance;
    private final int instances;
    private int size;
    private int primary;
    private int round;

    public Hypothesis(Blueprint b) {
        blueprint = b;
        graph = b.graph();
        weeks = b.parameter("h_fwd");
        h = new double[b.quantities().half() * 2];
        changed = new int[b.quantities().half()];
        before = new double[b.quantities().half()];
        isChanged = new boolean[b.quantities().half()];
        done = new int[graph.size()];
        reach = new double[b.stocks().length];
        firstInstance = b.quantities().at(Family.INSTANCE, 0);
        instances = b.features().size();
    }

    /** Takes over the state of the week. */
    public void observe(WorldView w) {
        System.arraycopy(w.quantities(), 0, h, 0, h.length);
        for (int s = 0; s < reach.length; s++) {
            reach[s] = Saturation.reached(blueprint.stocks()[s].rate().value(h), weeks);
        }
    }

    /** Begins a new hypothesis. */
    public void begin() {
        size = 0;
        primary = 0;
        round++;
    }

    /** Current value of a quantity under the hypothesis. */
    public double get(int place) {
        return h[place];
    }

    /** The vector under the hypothesis, to evaluate formulas on. */
    public double[] vector() {
        return h;
    }

    /** Supposes a value. */
    public void set(int place, double value) {
        if (!isChanged[place]) {
            isChanged[place] = true;
            before[size] = h[place];
            changed[size++] = place;
        }
        h[place] = value;
    }

    /** Follows all that depends on what was supposed. */
    public void follow() {
        primary = size;
        for (int i = 0; i < primary; i++) {
            Consequences c = graph.of(changed[i]);
            if (c != null) {
                evaluate(c.first());
            }
        }
        for (int i = 0; i < primary; i++) {
            Consequences c = graph.of(changed[i]);
            if (c != null) {
                evaluate(c.stocks());
                evaluate(c.second());
            }
        }
    }

    private void evaluate(Derived[] list) {
        for (Derived d : list) {
            if (!touched(d)) {
                continue;
            }
            if (d.sort() == Sort.VALUE) {
                double value = d.formula().value(h);
                if (value != h[d.output()]) {
                    set(d.output(), value);
                }
            } else if (done[d.id()] != round) {
                done[d.id()] = round;
                if (d.sort() == Sort.STOCK) {
                    stock(d);
                } else {
                    respond(d);
                }
            }
        }
    }

    private boolean touched(Derived d) {
        for (int place : d.inputs()) {
            if (place < isChanged.length && isChanged[place]) {
                return true;
            }
        }
        return false;
    }

    private void respond(Derived d) {
        double factor = d.factor() * (d.factorPlace() < 0 ? 1 : h[d.factorPlace()]);
        double flow = h[d.input()] - original(d.input());
        if (flow != 0) {
            set(d.output(), h[d.output()] + factor * flow);
        }
    }

    private void stock(Derived d) {
        StockTable t = blueprint.stocks()[d.stock()];
        double target = d.formula().value(h);
        double was = targetBefore(d);
        if (target != was) {
            set(d.output(), t.clip(h[d.output()] + reach[d.stock()] * (target - was)));
        }
    }

    /** Target without the hypothesis: the changes are taken back for a moment. */
    private double targetBefore(Derived d) {
        swap();
        double was = d.formula().value(h);
        swap();
        return was;
    }

    private void swap() {
        for (int i = 0; i < size; i++) {
            double now = h[changed[i]];
            h[changed[i]] = before[i];
            before[i] = now;
        }
    }

    private double original(int place) {
        if (!isChanged[place]) {
            return h[place];
        }
        for (int i = 0; i < size; i++) {
            if (changed[i] == place) {
                return before[i];
            }
        }
        return h[place];
    }

    /** Adds the changes of features that followed to a vector. */
    public void addFeatures(double[] delta) {
        for (int i = 0; i < size; i++) {
            int k = changed[i] - firstInstance;
            if (k >= 0 && k < instances) {
                delta[k] += h[changed[i]] - before[i];
            }
        }
    }

    /** Number of quantities that differ. */
    public int size() {
        return size;
    }

    /** The i-th quantity that differs. */
    public int place(int i) {
        return changed[i];
    }

    /** Change of the i-th quantity that differs. */
    public double change(int i) {
        return h[changed[i]] - before[i];
    }

    /** Takes everything back. */
    public void end() {
        for (int i = size - 1; i >= 0; i--) {
            h[changed[i]] = before[i];
            isChanged[changed[i]] = false;
        }
        size = 0;
    }
}
