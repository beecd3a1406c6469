package org.casus.actor;

import java.io.Serializable;
import java.util.Arrays;
import org.casus.expression.Expression;
import org.casus.model.Family;
import org.casus.theory.Saturation;
import org.casus.world.Blueprint;
import org.casus.world.DependencyGraph.Derived;
import org.casus.world.DependencyGraph.Sort;
import org.casus.world.DependencyGraph;
import org.casus.world.StockTable;
import org.casus.world.WorldView;

/**
 * "What if these quantities changed?": follows the formulas of the scenario over the forecast horizon.
 * First the values that read what changed and, once each, the responses to changed flows; then stocks;
 * then the values that read stocks. Only what reads a changed quantity is computed.
 */
public final class Hypothesis implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int WORD = 64;
    private final Blueprint blueprint;
    private final DependencyGraph graph;
    private final Expression[] formula;
    private final int[] output;
    private final Sort[] sort;
    private final double weeks;
    private final double[] h;
    private final int[] changed;
    private final double[] before;
    private final int[] slot;
    private final long[] pending;
    private final long[] stocks;
    private final long[] fired;
    private final double[] reach;
    private final double[] target;
    private final int firstInstance;
    private final int instances;
    private int size;
    private boolean started;

    public Hypothesis(Blueprint b) {
        blueprint = b;
        graph = b.graph();
        formula = new Expression[graph.size()];
        output = new int[formula.length];
        sort = new Sort[formula.length];
        for (int d = 0; d < formula.length; d++) {
            formula[d] = graph.at(d).formula();
            output[d] = graph.at(d).output();
            sort[d] = graph.at(d).sort();
        }
        weeks = b.parameter("h_fwd");
        h = new double[b.quantities().half() * 2];
        changed = new int[b.quantities().half()];
        before = new double[b.quantities().half()];
        slot = new int[b.quantities().half()];
        pending = new long[graph.words()];
        stocks = new long[graph.words()];
        fired = new long[graph.words()];
        reach = new double[b.stocks().length];
        target = new double[b.stocks().length];
        firstInstance = b.quantities().at(Family.INSTANCE, 0);
        instances = b.features().size();
    }

    /** Takes over the state of the week; values at the start do not change after the first. */
    public void observe(WorldView w) {
        System.arraycopy(w.quantities(), 0, h, 0, started ? changed.length : h.length);
        started = true;
        StockTable[] tables = blueprint.stocks();
        for (int s = 0; s < reach.length; s++) {
            reach[s] = Saturation.reached(tables[s].rate().value(h), weeks);
            target[s] = tables[s].target().value(h);
        }
    }

    /** Begins a new hypothesis. */
    public void begin() {
        size = 0;
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
        if (slot[place] == 0) {
            before[size] = h[place];
            changed[size++] = place;
            slot[place] = size;
        }
        h[place] = value;
    }

    /** Sets a name that only effects read, before every hypothesis that has some; it is not taken back. */
    void local(int place, double value) {
        h[place] = value;
    }

    /** Follows all that depends on what was supposed. */
    public void follow() {
        Arrays.fill(stocks, 0);
        Arrays.fill(fired, 0);
        for (int i = 0; i < size; i++) {
            graph.addReaders(changed[i], pending);
        }
        spread(true);
        for (int word = 0; word < stocks.length; word++) {
            for (long left = stocks[word]; left != 0; left &= left - 1) {
                stock(graph.at(word * WORD + Long.numberOfTrailingZeros(left)));
            }
        }
        spread(false);
    }

    /** Computes what is pending in order until nothing is, and what becomes pending by that; without stocks only values. */
    private void spread(boolean beforeStocks) {
        int word = 0;
        while (word < pending.length) {
            long left = pending[word];
            if (left == 0) {
                word++;
                continue;
            }
            pending[word] = left & (left - 1);
            int d = word * WORD + Long.numberOfTrailingZeros(left);
            if (sort[d] == Sort.VALUE) {
                value(d);
            } else if (beforeStocks && sort[d] == Sort.STOCK) {
                stocks[word] |= left & -left;
            } else if (beforeStocks && (fired[word] & left & -left) == 0) {
                fired[word] |= left & -left;
                respond(graph.at(d));
                word = 0;
            }
        }
    }

    private void value(int d) {
        double value = formula[d].value(h);
        int place = output[d];
        if (value != h[place]) {
            set(place, value);
            graph.addReaders(place, pending);
        }
    }

    private void respond(Derived d) {
        double factor = d.factor() * (d.factorPlace() < 0 ? 1 : h[d.factorPlace()]);
        double flow = h[d.input()] - original(d.input());
        if (flow != 0) {
            set(d.output(), h[d.output()] + factor * flow);
            graph.addReaders(d.output(), pending);
        }
    }

    private void stock(Derived d) {
        int s = d.stock();
        double change = d.formula().value(h) - target[s];
        if (change != 0) {
            set(d.output(), blueprint.stocks()[s].clip(h[d.output()] + reach[s] * change));
            graph.addReaders(d.output(), pending);
        }
    }

    private double original(int place) {
        return slot[place] == 0 ? h[place] : before[slot[place] - 1];
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
            slot[changed[i]] = 0;
        }
        size = 0;
    }
}
