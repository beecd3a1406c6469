package org.casus.actor;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Arrays;
import org.casus.expression.Expression;
import org.casus.model.Family;
import org.casus.theory.Saturation;
import org.casus.world.Blueprint;
import org.casus.world.Consequences;
import org.casus.world.DependencyGraph.Derived;
import org.casus.world.DependencyGraph.Sort;
import org.casus.world.StockTable;
import org.casus.world.WorldView;

/**
 * "What if these quantities changed?": follows the formulas of the scenario over the forecast horizon.
 * First the values that read what changed and, once each, the responses to changed flows; then stocks;
 * then the values that read stocks. Only what reads a changed quantity is computed, and of that only what is seen.
 */
public final class Hypothesis implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int WORD = 64;
    private final Blueprint blueprint;
    private transient StockTable[] tables;
    private final Consequences all;
    private final double[] h;
    private final int[] changed;
    private final double[] before;
    private final int[] slot;
    private final long[] pending;
    private final long[] stocks;
    private final long[] spent;
    private final int[] moving;
    private final boolean[] steady;
    private final double[] reach;
    private final double[] target;
    private final double weeks;
    private final int firstInstance;
    private final int instances;
    private Consequences seen;
    private int words;
    private transient Expression[] formula;
    private transient int[] output;
    private transient Sort[] sort;
    private transient long[][] readers;
    private transient long[][] following;
    private int size;
    private boolean started;

    public Hypothesis(Blueprint b) {
        blueprint = b;
        tables = b.stocks();
        all = b.graph().consequences();
        weeks = b.parameter("h_fwd");
        h = new double[b.quantities().half() * 2];
        changed = new int[b.quantities().half()];
        before = new double[b.quantities().half()];
        slot = new int[b.quantities().half()];
        pending = new long[all.words()];
        stocks = new long[all.words()];
        spent = new long[all.words()];
        Moving known = b.shared(Moving.class, Moving::made);
        moving = known.stocks();
        steady = known.steady();
        reach = known.reach().clone();
        target = new double[tables.length];
        firstInstance = b.quantities().at(Family.INSTANCE, 0);
        instances = b.features().size();
        see(all);
    }

    /**
     * Stocks that can move, shared by all replications.
     *
     * @param stocks their positions
     * @param steady whether the rate of a stock is a constant
     * @param reach share of the gap that it closes over the horizon, where it is
     */
    private record Moving(int[] stocks, boolean[] steady, double[] reach) {
        static Moving made(Blueprint b) {
            Derived[] all = b.graph().consequences().derived();
            int[] stocks = Arrays.stream(all).filter(d -> d.sort() == Sort.STOCK).mapToInt(Derived::stock).toArray();
            Moving made = new Moving(stocks, new boolean[b.stocks().length], new double[b.stocks().length]);
            for (int s : stocks) {
                Expression rate = b.stocks()[s].rate();
                made.steady[s] = rate.fixed();
                made.reach[s] = rate.fixed() ? Saturation.reached(rate.value(new double[0]), b.parameter("h_fwd")) : Double.NaN;
            }
            return made;
        }
    }

    /** Takes over the state of the week; values at the start do not change after the first. */
    public void observe(WorldView w) {
        System.arraycopy(w.quantities(), 0, h, 0, started ? changed.length : h.length);
        started = true;
        for (int s : moving) {
            if (!steady[s]) {
                reach[s] = Saturation.reached(tables[s].rate().value(h), weeks);
            }
            target[s] = tables[s].target().value(h);
        }
    }

    /** From now on only what these contain is followed. */
    void see(Consequences consequences) {
        seen = consequences;
        words = seen.words();
        formula = seen.formulas();
        output = seen.outputs();
        sort = seen.sorts();
        readers = seen.readers();
        following = seen.following();
    }

    /** What belongs to the blueprint is taken from it again, so that a copy shares it. */
    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        in.defaultReadObject();
        tables = blueprint.stocks();
        see(seen);
    }

    /** From now on all that follows is followed. */
    void seeAll() {
        see(all);
    }

    /** What is followed. */
    Consequences seen() {
        return seen;
    }

    /** Begins a new hypothesis. */
    public void begin() {
        size = 0;
    }

    /** Whether anything that is seen follows from a quantity. */
    boolean follows(int place) {
        return readers[place] != null;
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

    /** Follows what depends on what was supposed. */
    public void follow() {
        long any = 0;
        for (int i = 0; i < size; i++) {
            any |= add(readers[changed[i]]);
        }
        if (any == 0) {
            return;
        }
        Arrays.fill(stocks, 0, words, 0);
        Arrays.fill(spent, 0, words, 0);
        spread();
        boolean moved = false;
        for (int word = 0; word < words; word++) {
            for (long left = stocks[word]; left != 0; left &= left - 1) {
                stock(word * WORD + Long.numberOfTrailingZeros(left));
                moved = true;
            }
        }
        if (moved) {
            spreadLater();
        }
    }

    private long add(long[] set) {
        long any = 0;
        for (int i = 0; set != null && i < set.length; i++) {
            pending[i] |= set[i];
            any |= set[i];
        }
        return any;
    }

    /** Computes what is pending, lowest first, until only stocks are; what is spent is not computed again. */
    private void spread() {
        for (int word = 0; word < words; word++) {
            long left = pending[word];
            while (left != 0) {
                pending[word] = left & (left - 1);
                int d = word * WORD + Long.numberOfTrailingZeros(left);
                if (sort[d] == Sort.VALUE) {
                    value(d);
                } else if (sort[d] == Sort.STOCK) {
                    stocks[word] |= left & -left;
                } else {
                    respond(d);
                    word = 0;
                }
                left = pending[word];
            }
        }
    }

    /** Computes the values that follow from stocks. */
    private void spreadLater() {
        long[] later = seen.later();
        for (int word = 0; word < words; word++) {
            long left = pending[word] & later[word];
            while (left != 0) {
                pending[word] = left & (left - 1);
                value(word * WORD + Long.numberOfTrailingZeros(left));
                left = pending[word] & later[word];
            }
            pending[word] = 0;
        }
    }

    private void value(int d) {
        double value = formula[d].value(h);
        int place = output[d];
        if (value != h[place]) {
            set(place, value);
            follow(d);
        }
    }

    private void follow(int d) {
        long[] next = following[d];
        for (int i = 0; i < next.length; i++) {
            pending[i] |= next[i] & ~spent[i];
        }
    }

    private void respond(int r) {
        long[] done = seen.spent()[r];
        for (int i = 0; i < done.length; i++) {
            spent[i] |= done[i];
            pending[i] &= ~done[i];
        }
        Derived d = seen.derived()[r];
        double factor = d.factor() * (d.factorPlace() < 0 ? 1 : h[d.factorPlace()]);
        double flow = h[d.input()] - original(d.input());
        if (flow != 0) {
            set(d.output(), h[d.output()] + factor * flow);
            follow(r);
        }
    }

    private void stock(int position) {
        Derived d = seen.derived()[position];
        int s = d.stock();
        double change = d.formula().value(h) - target[s];
        if (change != 0) {
            set(d.output(), tables[s].clip(h[d.output()] + reach[s] * change));
            follow(position);
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
