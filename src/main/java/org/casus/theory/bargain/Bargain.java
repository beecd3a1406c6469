package org.casus.theory.bargain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Bargaining over one issue in rounds (Scholz, Calbert and Smith 2011). In each round all reckon their
 * security, hence their risk exponents, then what every challenge is worth to them and, as they see it,
 * to the other; each takes one offer at most, and all move at once.
 */
public final class Bargain {
    /** Most stakeholders that are dealt with; time grows with the cube of their number. */
    public static final int MOST = 300;
    private final Issue issue;
    private final Rules rules;
    private final Centre centre;
    private final Choice choice;
    private final Steps steps;

    private Bargain(Issue issue, Rules rules) {
        this.issue = issue;
        this.rules = rules;
        centre = new Centre(issue, rules);
        choice = new Choice(issue, rules);
        steps = new Steps(issue.size(), rules);
    }

    /**
     * Runs rounds until nobody moves or so many are done.
     *
     * @param rounds most rounds, 0 or more
     * @param after run after each round
     */
    public static Course run(Issue issue, Rules rules, int rounds, Runnable after) {
        Bargain bargain = new Bargain(issue, rules);
        Watch watch = new Watch(issue, rules);
        List<Round> done = new ArrayList<>(List.of(bargain.round(0, issue.positions(), new double[0], List.of())));
        while (done.size() <= rounds && !watch.rests(done)) {
            done.add(bargain.next(done.get(done.size() - 1)));
            after.run();
        }
        return new Course(issue, rules, done, watch.settlement(done));
    }

    private Round next(Round before) {
        double[] x = before.positions().stream().mapToDouble(Double::doubleValue).toArray();
        Outlook outlook = Outlook.at(issue, rules, x);
        List<Move> moves = new ArrayList<>();
        for (int i = 0; i < x.length; i++) {
            choice.of(outlook.offers(i)).ifPresent(o -> moves.add(new Move(o, steps.to(o))));
        }
        moves.forEach(m -> x[m.offer().to()] = m.to());
        return round(before.number() + 1, x, outlook.risks(), moves);
    }

    private Round round(int number, double[] x, double[] risks, List<Move> moves) {
        return new Round(number, centre.median(x), centre.mean(x), boxed(x), boxed(risks), moves);
    }

    private static List<Double> boxed(double[] values) {
        return Arrays.stream(values).boxed().toList();
    }
}
