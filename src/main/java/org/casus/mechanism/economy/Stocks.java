package org.casus.mechanism.economy;

import org.casus.mechanism.Mechanism;
import org.casus.mechanism.Setting;
import org.casus.world.StockTable;

/** Each stock closes a share of the gap to its target; all targets are read before any stock moves. */
public final class Stocks implements Mechanism {
    private static final long serialVersionUID = 1;
    private final Setting s;
    private final double[] next;

    public Stocks(Setting setting) {
        s = setting;
        next = new double[s.blueprint().stocks().length];
    }

    @Override
    public void step() {
        StockTable[] stocks = s.blueprint().stocks();
        for (int i = 0; i < stocks.length; i++) {
            next[i] = stocks[i].next(s.world().quantities());
        }
        for (int i = 0; i < stocks.length; i++) {
            s.change().set(stocks[i].place(), next[i]);
        }
    }
}
