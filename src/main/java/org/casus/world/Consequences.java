package org.casus.world;

import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.casus.expression.Expression;
import org.casus.model.Family;
import org.casus.world.DependencyGraph.Derived;
import org.casus.world.DependencyGraph.Sort;
import org.casus.world.FeatureTable.GoalEntry;

/**
 * The derived quantities that must be followed so that somebody sees what a change means for the places it looks at: those
 * from which one of these places is reached, in the order of the {@link DependencyGraph}, numbered anew from 0.
 */
public final class Consequences implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int WORD = 64;
    /** What is looked at on the ground: what the forward model takes from a hypothesis besides features. */
    private static final Set<Family> ON_THE_GROUND = EnumSet.of(
            Family.QUALITY, Family.HEADS, Family.EQUIPMENT, Family.MORALE_BONUS, Family.ATTACK_BONUS, Family.DEFENCE);
    private final Derived[] derived;
    private final Expression[] formula;
    private final int[] output;
    private final Sort[] sort;
    private final long[][] readers;
    private final long[][] following;
    private final long[][] spent;
    private final long[] later;
    private final EffectTable[][] effects;

    private Consequences(Derived[] derived, boolean[] later, boolean[] wanted, EffectTable[][] effects) {
        this.derived = derived;
        this.effects = effects;
        formula = Arrays.stream(derived).map(Derived::formula).toArray(Expression[]::new);
        output = Arrays.stream(derived).mapToInt(Derived::output).toArray();
        sort = Arrays.stream(derived).map(Derived::sort).toArray(Sort[]::new);
        readers = new long[wanted.length][];
        for (int d = 0; d < derived.length; d++) {
            for (int place : derived[d].inputs()) {
                if (place < wanted.length) {
                    readers[place] = readers[place] == null ? new long[words()] : readers[place];
                    mark(readers[place], d);
                }
            }
        }
        this.later = new long[words()];
        IntStream.range(0, derived.length).filter(d -> later[d]).forEach(d -> mark(this.later, d));
        following = new long[derived.length][];
        spent = new long[derived.length][];
        for (int d = 0; d < derived.length; d++) {
            following[d] = readers[output[d]] == null ? new long[words()] : readers[output[d]];
            spent[d] = sort[d] == Sort.RESPONSE ? onlyFor(d, later, wanted) : null;
        }
    }

    /** What an actor must follow, by its own goals and its patron's. @param all everything derived, in order */
    static Consequences of(Blueprint b, Derived[] all, int actor) {
        boolean[] wanted = onTheGround(b.quantities());
        for (AirTable air : b.airForces()) {
            air.ceiling().reads(place -> wanted[place % wanted.length] = true);
        }
        want(b, actor, wanted);
        if (b.actors().patron()[actor] >= 0) {
            want(b, b.actors().patron()[actor], wanted);
        }
        EffectTable[][] effects = new EffectTable[b.actionCount()][];
        Arrays.setAll(effects, k -> b.action(k).effects()[actor]);
        return of(all, wanted, effects);
    }

    /** What must be followed for all features to come out. */
    static Consequences all(Blueprint b, Derived[] all) {
        boolean[] wanted = onTheGround(b.quantities());
        int first = b.quantities().at(Family.INSTANCE, 0);
        Arrays.fill(wanted, first, first + b.features().size(), true);
        return of(all, wanted, new EffectTable[0][]);
    }

    /** Places of all quantities: whether they are looked at on the ground. */
    public static boolean[] onTheGround(Quantities q) {
        boolean[] wanted = new boolean[q.half()];
        for (int place = 0; place < wanted.length; place++) {
            wanted[place] = ON_THE_GROUND.contains(q.familyOf(place));
        }
        return wanted;
    }

    private static void want(Blueprint b, int actor, boolean[] wanted) {
        for (GoalEntry g : b.features().goals()[actor]) {
            wanted[b.quantities().at(Family.INSTANCE, g.instance())] = true;
        }
    }

    /** @param wanted places looked at @param effects what may be supposed to happen: the effect rows of each action */
    private static Consequences of(Derived[] all, boolean[] wanted, EffectTable[][] effects) {
        boolean[] afterStocks = wanted.clone();
        boolean[] later = new boolean[all.length];
        for (int d = all.length - 1; d >= 0; d--) {
            later[d] = all[d].sort() == Sort.VALUE && afterStocks[all[d].output()];
            if (later[d]) {
                ask(all[d], afterStocks);
            }
        }
        boolean[] asked = wanted.clone();
        boolean[] needed = new boolean[all.length];
        boolean more = true;
        while (more) {
            more = false;
            for (int d = all.length - 1; d >= 0; d--) {
                boolean[] by = all[d].sort() == Sort.STOCK ? afterStocks : asked;
                if (!needed[d] && by[all[d].output()]) {
                    needed[d] = true;
                    more = true;
                    ask(all[d], asked);
                }
            }
        }
        return keep(all, needed, later, wanted, heeded(effects, asked));
    }

    private static Consequences keep(
            Derived[] all, boolean[] needed, boolean[] later, boolean[] wanted, EffectTable[][] effects) {
        int[] kept = IntStream.range(0, all.length).filter(d -> needed[d] && reads(all[d], wanted.length)).toArray();
        boolean[] keptLater = new boolean[kept.length];
        Derived[] derived = new Derived[kept.length];
        for (int i = 0; i < kept.length; i++) {
            derived[i] = all[kept[i]];
            keptLater[i] = later[kept[i]];
        }
        return new Consequences(derived, keptLater, wanted, effects);
    }

    /** Marks what one reads. */
    private static void ask(Derived d, boolean[] asked) {
        for (int place : d.inputs()) {
            if (place < asked.length) {
                asked[place] = true;
            }
        }
        if (d.factorPlace() >= 0) {
            asked[d.factorPlace()] = true;
        }
    }

    /** Of each list the rows that somebody sees: their place is looked at, followed, or read by a row of the list. */
    private static EffectTable[][] heeded(EffectTable[][] effects, boolean[] asked) {
        EffectTable[][] heeded = new EffectTable[effects.length][];
        for (int k = 0; k < effects.length; k++) {
            boolean[] seen = asked.clone();
            for (int e = 0; effects[k] != null && e < effects[k].length; e++) {
                IntConsumer see = place -> seen[place % seen.length] = true;
                effects[k][e].value().reads(see);
                effects[k][e].when().reads(see);
            }
            heeded[k] = effects[k] == null ? null
                    : Arrays.stream(effects[k]).filter(e -> seen[e.place()]).toArray(EffectTable[]::new);
        }
        return heeded;
    }

    private static boolean reads(Derived d, int places) {
        return Arrays.stream(d.inputs()).anyMatch(place -> place < places);
    }

    private static void mark(long[] set, int bit) {
        set[bit / WORD] |= 1L << bit;
    }

    /**
     * A response and the values that serve nothing but it. A response answers once: after that these need not be followed.
     */
    private long[] onlyFor(int response, boolean[] later, boolean[] wanted) {
        long[] only = new long[words()];
        mark(only, response);
        for (int d = response - 1; d >= 0; d--) {
            if (sort[d] == Sort.VALUE && !later[d] && !wanted[output[d]] && servesOnly(d, only)) {
                mark(only, d);
            }
        }
        return only;
    }

    private boolean servesOnly(int d, long[] only) {
        boolean serves = Arrays.stream(derived).noneMatch(r -> r.factorPlace() == output[d]);
        for (int word = 0; word < only.length; word++) {
            serves &= (following[d][word] & ~only[word]) == 0;
        }
        return serves;
    }

    /** Number of words of 64 bits in a set of what is followed. */
    public int words() {
        return (derived.length + WORD - 1) / WORD;
    }

    /** What is followed, in order. */
    public Derived[] derived() {
        return derived;
    }

    /** The formula of each; null for responses. */
    public Expression[] formulas() {
        return formula;
    }

    /** The place of each. */
    public int[] outputs() {
        return output;
    }

    /** The sort of each. */
    public Sort[] sorts() {
        return sort;
    }

    /** For each place those that read it, as bits; null for none. */
    public long[][] readers() {
        return readers;
    }

    /** For each of what is followed those that read it. */
    public long[][] following() {
        return following;
    }

    /** For each response itself and the values that serve nothing but it, which are done with once it has answered. */
    public long[][] spent() {
        return spent;
    }

    /** Those that are followed after stocks have changed: values from which a place looked at is reached by values alone. */
    public long[] later() {
        return later;
    }

    /** Of the effect rows of an action those that change something seen. */
    public EffectTable[] effects(int action) {
        return effects[action];
    }
}
