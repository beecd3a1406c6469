package org.casus.cli.print;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.casus.report.read.Numbers;
import org.casus.theory.bargain.Course;
import org.casus.theory.bargain.Defect;
import org.casus.theory.bargain.Issue;
import org.casus.theory.bargain.Move;
import org.casus.theory.bargain.Offer;
import org.casus.theory.bargain.Round;
import org.casus.theory.bargain.Settlement;
import org.casus.theory.bargain.Stakeholder;

/** Bargaining in plain text; long tables are cut in the middle, since files hold them whole. */
public final class BargainText {
    private static final int DIGITS = 6;
    private static final int FIRST = 12;
    private static final int LAST = 4;
    private static final int MOVES = 30;

    private BargainText() {}

    /** Rounds, how it ended, stakeholders at start and end, and who moved whom. */
    public static List<String> lines(Course c) {
        List<String> lines = new ArrayList<>();
        lines.add(c.issue().size() + " stakeholders, positions over a range of " + number(c.issue().range()) + "; " + mode(c));
        lines.add("");
        lines.addAll(rounds(c.rounds()));
        lines.add("Median and mean are weighted by capability times salience; the median is what the model forecasts.");
        lines.add(ending(c));
        lines.add("");
        lines.addAll(stakeholders(c));
        lines.add("");
        lines.addAll(moves(c));
        return lines;
    }

    /** Which defects are repaired and which are kept. */
    private static String mode(Course c) {
        String repaired = words(c, true);
        String kept = words(c, false);
        String q = c.rules().statusQuo() == 1 ? "" : "; Q " + c.rules().statusQuo() + ", T " + c.rules().better();
        return (repaired.isEmpty() ? "the published procedure, no defect repaired"
                : "repaired: " + repaired + (kept.isEmpty() ? "" : "; kept: " + kept)) + q;
    }

    private static String words(Course c, boolean repaired) {
        return List.of(Defect.values()).stream().filter(d -> c.rules().repairs(d) == repaired).map(Defect::word)
                .collect(Collectors.joining(", "));
    }

    private static List<String> rounds(List<Round> rounds) {
        Columns columns = new Columns("round", "median", "mean", "longest move", "moved");
        int n = rounds.size();
        boolean cut = n > FIRST + LAST + 1;
        for (Round r : rounds) {
            if (!cut || r.number() < FIRST || r.number() >= n - LAST) {
                long moved = r.moves().stream().filter(m -> m.distance() > 0).count();
                columns.row(r.number() + "", number(r.median()), number(r.mean()), number(r.farthest()), moved + "");
            }
        }
        List<String> lines = columns.lines();
        if (cut) {
            lines.add(FIRST + 1, "  ...");
        }
        return lines;
    }

    private static String ending(Course c) {
        String words = c.settlement().words();
        String line = Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
        boolean rested = c.settlement().kind() == Settlement.Kind.CONVERGED;
        return rested ? line : line + c.open().filter(o -> distance(o) > 0).map(o -> " The longest move still on offer: "
                + name(c.issue(), o.to()) + " by " + number(distance(o)) + ".").orElse("");
    }

    private static double distance(Offer o) {
        return Math.abs(o.position() - o.from());
    }

    private static List<String> stakeholders(Course c) {
        Columns columns = new Columns("stakeholder", "capability", "salience", "risk, round 1", "start", "end", "moved by");
        for (int i = 0; i < c.issue().size(); i++) {
            Stakeholder s = c.issue().get(i);
            double end = c.last().positions().get(i);
            String risk = c.rounds().size() > 1 ? number(c.rounds().get(1).risks().get(i)) : "";
            columns.row(s.name(), number(s.capability()), number(s.salience()), risk, number(s.position()), number(end),
                    number(end - s.position()));
        }
        List<String> lines = new ArrayList<>(columns.lines());
        lines.add("Risk exponent: 0.5 for the one in most danger, 2 for the safest.");
        return lines;
    }

    private static List<String> moves(Course c) {
        Columns columns = new Columns("round", "who", "", "whom", "from", "offered", "to");
        int all = 0;
        for (Round r : c.rounds()) {
            for (Move m : r.moves()) {
                if (all++ < MOVES) {
                    Offer o = m.offer();
                    columns.row(r.number() + "", name(c.issue(), o.to()), o.kind().words(), name(c.issue(), o.by()),
                            number(o.from()), number(o.position()), number(m.to()));
                }
            }
        }
        List<String> lines = new ArrayList<>(all == 0 ? List.of("No offer was taken.") : columns.lines());
        if (all > MOVES) {
            lines.add("... and " + (all - MOVES) + " more moves, in moves.csv");
        }
        return lines;
    }

    private static String name(Issue issue, int i) {
        return issue.get(i).name();
    }

    private static String number(double x) {
        return Numbers.digits(x, DIGITS);
    }
}
