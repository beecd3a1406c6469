package org.casus.cli.print;

import org.casus.report.read.Numbers;
import org.casus.theory.bargain.Course;
import org.casus.theory.bargain.Issue;
import org.casus.theory.bargain.Move;
import org.casus.theory.bargain.Offer;
import org.casus.theory.bargain.Pair;
import org.casus.theory.bargain.Round;
import org.casus.util.Csv;

/** Tables of a bargain after RFC 4180; numbers with ten significant digits. */
public final class BargainCsv {
    private static final int DIGITS = 10;

    private BargainCsv() {}

    /** Weighted median and mean by round. */
    public static String rounds(Course c) {
        StringBuilder out = new StringBuilder("round,median,mean,longest_move\n");
        for (Round r : c.rounds()) {
            out.append(r.number()).append(numbers(r.median(), r.mean(), r.farthest())).append('\n');
        }
        return out.toString();
    }

    /** Position after and risk exponent in each round by stakeholder. */
    public static String positions(Course c) {
        StringBuilder out = new StringBuilder("round,name,position,risk\n");
        for (Round r : c.rounds()) {
            for (int i = 0; i < c.issue().size(); i++) {
                double risk = r.risks().isEmpty() ? Double.NaN : r.risks().get(i);
                out.append(r.number()).append(',').append(name(c.issue(), i)).append(numbers(r.positions().get(i), risk)).append('\n');
            }
        }
        return out.toString();
    }

    /** Every offer taken. */
    public static String moves(Course c) {
        StringBuilder out = new StringBuilder("round,name,kind,by,from,offered,to,own_utility,other_utility\n");
        for (Round r : c.rounds()) {
            for (Move m : r.moves()) {
                Offer o = m.offer();
                out.append(r.number()).append(',').append(name(c.issue(), o.to())).append(',').append(BargainJson.word(o.kind()))
                        .append(',').append(name(c.issue(), o.by()))
                        .append(numbers(o.from(), o.position(), m.to(), o.own(), o.other())).append('\n');
            }
        }
        return out.toString();
    }

    /** Every pair weighed, by round. */
    public static String pairs(Course c) {
        StringBuilder out = new StringBuilder("round,name,other,chance,own_utility,other_utility,offer\n");
        for (int round = 1; round < c.rounds().size(); round++) {
            for (Pair p : c.pairs(round)) {
                out.append(round).append(',').append(name(c.issue(), p.i())).append(',').append(name(c.issue(), p.j()))
                        .append(numbers(p.chance(), p.own(), p.other())).append(',')
                        .append(p.kind() == null ? "" : BargainJson.word(p.kind())).append('\n');
            }
        }
        return out.toString();
    }

    private static String numbers(double... values) {
        StringBuilder out = new StringBuilder();
        for (double x : values) {
            out.append(',').append(Numbers.digits(x, DIGITS));
        }
        return out.toString();
    }

    private static String name(Issue issue, int i) {
        return Csv.quoted(issue.get(i).name());
    }
}
