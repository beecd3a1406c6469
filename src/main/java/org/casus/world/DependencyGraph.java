package org.casus.world;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.casus.expression.Expression;
import org.casus.model.Airspace;
import org.casus.model.Family;

/**
 * Which derived quantities follow from which, in an order that computes each after what it reads.
 * Derived are rates, the formulas of sides and factions, and formula features (values); stocks; and
 * responses, by which a changed flow moves a total over the forecast horizon.
 */
public final class DependencyGraph implements Serializable {
    private static final long serialVersionUID = 1;

    /** Sorts of derived quantities. */
    public enum Sort {
        VALUE,
        STOCK,
        RESPONSE
    }

    /**
     * A derived quantity.
     *
     * @param id position in the order
     * @param output its place
     * @param formula for values
     * @param inputs all quantities it reads
     * @param input for responses: the flow
     * @param factor for responses: per unit of flow; multiplied by the quantity at factorPlace if that is not negative
     */
    public record Derived(
            int id, Sort sort, int output, Expression formula, int input, double factor, int factorPlace, int stock, int[] inputs)
            implements Serializable {
        private Derived numbered(int position) {
            return new Derived(position, sort, output, formula, input, factor, factorPlace, stock, read());
        }

        private int[] read() {
            java.util.TreeSet<Integer> places = new java.util.TreeSet<>();
            if (formula == null) {
                places.add(input);
            } else {
                formula.reads(places::add);
            }
            return places.stream().mapToInt(Integer::intValue).toArray();
        }
    }

    private static final int WORD = 64;
    private final Derived[] ordered;
    private final Derived[] values;
    private final Derived[] constants;
    private final Derived[] writer;
    private final long[][] readers;
    private final long[][] valuesOn;
    private final Consequences[] consequences;

    /** The first place from each on that a value reads or is written to; one past the last place where none is. */
    private final int[] nextRead;

    DependencyGraph(Blueprint b, Compiler c) {
        ordered = order(new DerivedQuantities(b, c).all(), c);
        values = pick(d -> d.sort() == Sort.VALUE && d.inputs().length > 0);
        constants = pick(d -> d.sort() == Sort.VALUE && d.inputs().length == 0);
        int places = c.quantities.half();
        writer = new Derived[places];
        readers = new long[places][];
        for (Derived d : ordered) {
            if (d.sort() == Sort.VALUE) {
                writer[d.output()] = d;
            }
            for (int place : d.inputs()) {
                if (place < places) {
                    mark(readers, place, d.id(), words());
                }
            }
        }
        valuesOn = byPlace(places);
        consequences = new Consequences[b.actors().size() + 1];
        for (int i = 0; i < consequences.length; i++) {
            consequences[i] = i < b.actors().size() ? Consequences.of(b, ordered, i) : Consequences.all(b, ordered);
        }
        nextRead = new int[places + 1];
        nextRead[places] = places;
        for (int place = places - 1; place >= 0; place--) {
            nextRead[place] = valuesOn[place] == null ? nextRead[place + 1] : place;
        }
    }

    /** For each place the values that read it and the one that writes it, as bits by position in {@link #values}; null for none. */
    private long[][] byPlace(int places) {
        long[][] on = new long[places][];
        for (int i = 0; i < values.length; i++) {
            mark(on, values[i].output(), i, valueWords());
            for (int place : values[i].inputs()) {
                if (place < places) {
                    mark(on, place, i, valueWords());
                }
            }
        }
        return on;
    }

    private Derived[] pick(java.util.function.Predicate<Derived> wanted) {
        return java.util.Arrays.stream(ordered).filter(wanted).toArray(Derived[]::new);
    }

    private static void mark(long[][] sets, int place, int bit, int words) {
        if (sets[place] == null) {
            sets[place] = new long[words];
        }
        sets[place][bit / WORD] |= 1L << bit;
    }

    /** Number of derived quantities. */
    public int size() {
        return ordered.length;
    }

    /** Number of words of 64 bits in a set of derived quantities. */
    public int words() {
        return (ordered.length + WORD - 1) / WORD;
    }

    /** Number of words of 64 bits in a set of values. */
    int valueWords() {
        return (values.length + WORD - 1) / WORD;
    }

    /** The values that read a place, and the one that writes it, as bits by position in {@link #values}; null for none. */
    long[] valuesOn(int place) {
        return valuesOn[place];
    }

    /** The first place from one on that a value reads or is written to; past all places where there is none. */
    int nextRead(int place) {
        return nextRead[place];
    }

    /** The derived quantity at a position of the order. */
    public Derived at(int position) {
        return ordered[position];
    }

    /** Values that depend on something, in order; each is to be computed anew every week. */
    public Derived[] values() {
        return values;
    }

    /** Values that depend on nothing that changes in a run; to be computed once. */
    public Derived[] constants() {
        return constants;
    }

    /** The value that is written to a place, null if none is. */
    public Derived valueAt(int place) {
        return writer[place];
    }

    /** Adds all derived quantities that read a place to a set, one bit a position. */
    public void addReaders(int place, long[] set) {
        long[] row = readers[place];
        for (int i = 0; row != null && i < row.length; i++) {
            set[i] |= row[i];
        }
    }

    /** What follows from a change for an actor, as far as its own goals and its patron's see it, on the ground and off it. */
    public Consequences consequences(int actor) {
        return consequences[actor];
    }

    /** What follows from a change for all features. */
    public Consequences consequences() {
        return consequences[consequences.length - 1];
    }

    private static void reads(Derived d, java.util.function.IntConsumer consumer) {
        if (d.sort() == Sort.RESPONSE) {
            consumer.accept(d.input());
        } else {
            d.formula().reads(consumer);
        }
    }

    private static Derived[] order(List<Derived> all, Compiler c) {
        int[] writer = new int[c.quantities.half()];
        java.util.Arrays.fill(writer, -1);
        for (int d = 0; d < all.size(); d++) {
            if (all.get(d).sort() == Sort.VALUE) {
                writer[all.get(d).output()] = d;
            }
        }
        List<Derived> out = new ArrayList<>();
        int[] colour = new int[all.size()];
        for (int d = 0; d < all.size(); d++) {
            visit(d, all, writer, colour, out);
        }
        return out.toArray(Derived[]::new);
    }

    private static void visit(int d, List<Derived> all, int[] writer, int[] colour, List<Derived> out) {
        if (colour[d] == 2) {
            return;
        }
        if (colour[d] == 1) {
            throw new IllegalArgumentException("a formula depends on itself: " + all.get(d).formula());
        }
        colour[d] = 1;
        reads(all.get(d), p -> {
            if (p < writer.length && writer[p] >= 0) {
                visit(writer[p], all, writer, colour, out);
            }
        });
        colour[d] = 2;
        out.add(all.get(d).numbered(out.size()));
    }

    /** Makes the list of everything derived. */
    private record DerivedQuantities(Blueprint b, Compiler c) {
        List<Derived> all() {
            List<Derived> all = new ArrayList<>();
            c.scenario.rates().forEach((id, r) -> value(all, Family.RATE, c.names.rates().of(id), c.bind(r.formula(), 0)));
            sides(all);
            factions(all);
            c.scenario.hosts().forEach((id, h) -> {
                int i = c.names.hosts().of(id);
                value(all, Family.OPENNESS, i, c.bind(h.openness(), 0));
                response(all, at(Family.ARRIVALS, i), at(Family.OPENNESS, i), 1, at(Family.DEMAND, i));
            });
            for (AirTable a : b.airForces()) {
                value(all, Family.CEILING, a.actor(), a.ceiling());
            }
            for (Airspace a : c.scenario.airspace()) {
                response(all, b.incursions(a), at(Family.RATE, c.names.rates().of(a.incursions())), 7, -1);
            }
            for (int k = 0; k < b.features().size(); k++) {
                if (b.features().formula()[k] != null) {
                    value(all, Family.INSTANCE, k, b.features().formula()[k]);
                }
            }
            for (int s = 0; s < b.stocks().length; s++) {
                StockTable t = b.stocks()[s];
                all.add(new Derived(0, Sort.STOCK, t.place(), t.target(), -1, 0, -1, s, null));
            }
            return all;
        }

        private int at(Family f, int i) {
            return c.quantities.at(f, i);
        }

        private void value(List<Derived> all, Family f, int i, Expression e) {
            all.add(new Derived(0, Sort.VALUE, at(f, i), e, -1, 0, -1, -1, null));
        }

        private void response(List<Derived> all, int output, int input, double factor, int factorPlace) {
            all.add(new Derived(0, Sort.RESPONSE, output, null, input, factor, factorPlace, -1, null));
        }

        private void sides(List<Derived> all) {
            for (int s = 0; s < b.sides().size(); s++) {
                value(all, Family.MORALE_BONUS, s, b.sides().moraleBonus()[s]);
                value(all, Family.ATTACK_BONUS, s, b.sides().attackBonus()[s]);
                value(all, Family.DEFENCE, s, b.sides().defence()[s]);
                value(all, Family.SUPPLY_OPEN, s, b.sides().supplyOpen()[s]);
            }
        }

        private void factions(List<Derived> all) {
            double h = b.parameter("h_fwd");
            for (int f = 0; f < b.factions().size(); f++) {
                value(all, Family.QUALITY, f, b.factions().quality()[f]);
                value(all, Family.RECRUITS, f, b.factions().recruits()[f]);
                value(all, Family.DRIFT, f, b.factions().drift()[f]);
                value(all, Family.DONOR, f, b.factions().donor()[f]);
                response(all, at(Family.HEADS, f), at(Family.RECRUITS, f), h, -1);
                response(all, at(Family.EQUIPMENT, f), at(Family.DRIFT, f), h, -1);
                response(all, at(Family.COHESION, f), at(Family.DONOR, f), h, -1);
            }
            commands(all);
        }

        /** Men are lost to whoever commands them, by the shares of command at the start. */
        private void commands(List<Derived> all) {
            for (int i = 0; i < b.actors().size(); i++) {
                for (int f = 0; f < b.factions().size(); f++) {
                    double share = b.actors().commands()[i][f];
                    if (share > 0) {
                        response(all, at(Family.COMMANDED, i), at(Family.HEADS, f), share, -1);
                    }
                }
            }
        }
    }
}
