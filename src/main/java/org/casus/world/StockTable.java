package org.casus.world;

import java.io.Serializable;
import org.casus.expression.Expression;
import org.casus.model.Family;
import org.casus.model.Stock;

/** One stock. @param place its quantity @param target what it tends to, null where it rests at its start */
public record StockTable(int place, Expression target, Expression rate, double low, double high) implements Serializable {
    static StockTable[] of(Compiler c) {
        StockTable[] tables = new StockTable[c.names.stocks().size()];
        c.scenario.stocks().forEach((id, s) -> {
            int i = c.names.stocks().of(id);
            tables[i] = table(c, c.quantities.at(Family.STOCK, i), s);
        });
        return tables;
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
