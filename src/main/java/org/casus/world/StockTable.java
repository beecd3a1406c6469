package org.casus.world;

import java.io.Serializable;
import java.util.Arrays;
import java.util.stream.Stream;
import org.casus.expression.Expression;
import org.casus.model.Family;
import org.casus.model.Relation;
import org.casus.model.Stock;

/**
 * One stock, or a relation that tends to something as a stock does.
 *
 * @param place its quantity
 * @param target what it tends to, its start where it names nothing
 * @param rate share of the gap closed in a week, 0 to 1
 * @param low least value
 * @param high greatest value
 */
public record StockTable(int place, Expression target, Expression rate, double low, double high) implements Serializable {
    static StockTable[] of(Compiler c) {
        StockTable[] tables = new StockTable[c.names.stocks().size()];
        c.scenario.stocks().forEach((id, s) -> {
            int i = c.names.stocks().of(id);
            tables[i] = table(c, c.quantities.at(Family.STOCK, i), s);
        });
        Stream<StockTable> relations = c.scenario.relations().entrySet().stream()
                .filter(e -> e.getValue().target() != null).map(e -> relation(c, e.getKey(), e.getValue()));
        return Stream.concat(Arrays.stream(tables), relations).toArray(StockTable[]::new);
    }

    private static StockTable relation(Compiler c, String pair, Relation d) {
        int dash = pair.indexOf('-');
        int place = c.quantities.at(
                Family.RELATION, c.names.actors().of(pair.substring(0, dash)), c.names.actors().of(pair.substring(dash + 1)));
        return new StockTable(place, c.bind(d.target(), 0), c.bind(d.rate(), 0), -1, 1);
    }

    private static StockTable table(Compiler c, int place, Stock s) {
        c.initial[place] = c.number(s.initial(), 0);
        Expression target = s.target() == null
                ? Expression.quantity(place + c.quantities.half())
                : c.bind(s.target(), 0);
        boolean bounded = s.high() > s.low();
        return new StockTable(
                place, target, c.bind(s.rate(), 0),
                bounded ? s.low() : Double.NEGATIVE_INFINITY, bounded ? s.high() : Double.POSITIVE_INFINITY);
    }

    /** Value after one week. */
    public double next(double[] q) {
        double now = q[place];
        return clip(now + rate.value(q) * (target.value(q) - now));
    }

    /** Bounds a value. */
    public double clip(double value) {
        return Math.max(low, Math.min(high, value));
    }
}
