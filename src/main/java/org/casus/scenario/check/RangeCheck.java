package org.casus.scenario.check;

import org.casus.model.Effect;
import org.casus.model.Feature;
import org.casus.model.ModelParameters;
import org.casus.model.Parameter;
import org.casus.model.Pattern;
import org.casus.model.Stock;
import org.casus.scenario.Scenario;

/** Low bounds are not above high ones, literal starts lie between them, and shares in [0, 1]. */
final class RangeCheck implements Check {
    @Override
    public void check(Scenario s, Known known, Findings out) {
        s.features().forEach((id, f) -> order(f.low(), f.high(), out, "features", id, "low"));
        s.effects().forEach((id, e) -> order(e.low(), e.high(), out, "effects", id, "low"));
        s.patterns().forEach((id, p) -> order(p.low(), p.high(), out, "patterns", id, "low"));
        s.stocks().forEach((id, stock) -> stock(id, stock, out));
        ModelParameters.shares().forEach(id -> share(id, s.parameters().get(id), out));
        ModelParameters.losses().forEach(id -> loss(id, s.parameters().get(id), out));
    }

    private static void loss(String id, Parameter p, Findings out) {
        if (p != null && p.low() < 0) {
            out.error("value " + Sums.plain(p.value()) + " with low " + Sums.plain(p.low()) + " and high " + Sums.plain(p.high())
                    + ": the program takes off what it says, and all three must be 0 or more", "parameters", id);
        }
    }

    private static void share(String id, Parameter p, Findings out) {
        if (p != null && (p.low() < 0 || p.high() > 1)) {
            out.error("value " + Sums.plain(p.value()) + " with low " + Sums.plain(p.low()) + " and high " + Sums.plain(p.high())
                    + ": the program takes it as a share, and all three must lie in [0, 1]", "parameters", id);
        } else if (p != null && p.prior() != null && Parameter.isOpen(p.prior())) {
            out.error("the prior " + p.prior() + " has no ends, and the program takes the parameter as a share, which must lie in [0, 1];"
                    + " allowed: U, logU, Beta, fixed", "parameters", id, "prior");
        }
    }

    private static void order(double low, double high, Findings out, String... path) {
        if (low > high) {
            out.error("low " + Sums.plain(low) + " must not be above high " + Sums.plain(high), path);
        }
    }

    private static void stock(String id, Stock stock, Findings out) {
        order(stock.low(), stock.high(), out, "stocks", id, "low");
        if (stock.low() == stock.high()) {
            out.error("low and high are both " + Sums.plain(stock.low()) + ", which leaves a stock no room; make it a parameter",
                    "stocks", id, "low");
            return;
        }
        if (stock.initial() == null || !stock.initial().text().matches("[-+.0-9eE]+") || stock.low() > stock.high()) {
            return;
        }
        double initial = number(stock.initial().text());
        if (initial < stock.low() || initial > stock.high()) {
            out.error("initial " + Sums.plain(initial) + " must lie in [" + Sums.plain(stock.low()) + ", "
                    + Sums.plain(stock.high()) + "]", "stocks", id, "initial");
        }
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }
}
