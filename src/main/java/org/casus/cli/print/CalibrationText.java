package org.casus.cli.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.casus.analysis.Quantiles;
import org.casus.analysis.calibration.Calibration;
import org.casus.analysis.calibration.Fitted;
import org.casus.analysis.calibration.Identification;
import org.casus.analysis.calibration.Influence;
import org.casus.analysis.calibration.Population;
import org.casus.analysis.calibration.Reach;
import org.casus.report.read.CalibrationWords;
import org.casus.report.read.Numbers;

/** A calibration in plain text. */
public final class CalibrationText {
    private static final double LOW = .05;
    private static final double HALF = .5;
    private static final double HIGH = .95;
    private static final int WIDTH = 110;

    private CalibrationText() {}

    /** Parameters before and after, rounds, what is not identified, and what is out of reach. */
    public static List<String> lines(Calibration c, CalibrationWords words) {
        List<String> lines = new ArrayList<>();
        c.notes().forEach(n -> lines.add("Note: " + n));
        lines.add("");
        lines.addAll(parameters(c));
        lines.addAll(unadjusted(c));
        lines.add(Identification.rule());
        lines.add("");
        lines.addAll(meanings(c, words));
        lines.add("Moves most: the series that the parameter moves most, and by how many spreads for one standard deviation of it.");
        lines.add("");
        lines.addAll(rounds(c));
        lines.add(distances(c));
        lines.add("");
        lines.addAll(left("Seen, but weaker than those fitted; left at their defaults", c.seenNotFitted()));
        lines.addAll(left("Not identified: the observations do not see them; left at their defaults", c.unseen()));
        lines.add("");
        lines.addAll(reaches(c, words));
        return lines;
    }

    private static List<String> parameters(Calibration c) {
        Columns columns = new Columns("parameter", "prior median", "90%", "posterior median", "90%", "contraction", "verdict");
        for (Fitted f : c.fitted()) {
            columns.row(f.prior().id(), Numbers.plain(f.prior(HALF)), range(f.prior(LOW), f.prior(HIGH)), Numbers.plain(f.posterior(HALF)),
                    range(f.posterior(LOW), f.posterior(HIGH)), String.format(Locale.ROOT, "%.2f", f.contraction()),
                    f.identification().words());
        }
        return columns.lines();
    }

    private static List<String> meanings(Calibration c, CalibrationWords words) {
        Columns columns = new Columns("parameter", "what it is", "moves most");
        for (Fitted f : c.fitted()) {
            Influence felt = c.influences().stream().filter(i -> i.id().equals(f.prior().id())).findFirst().orElseThrow();
            columns.row(f.prior().id(), words.meaning(f.prior().id()),
                    String.format(Locale.ROOT, "%s (by %.1f)", words.of(felt.series()), felt.force()));
        }
        return columns.lines();
    }

    private static List<String> unadjusted(Calibration c) {
        if (c.adjusted() == null) {
            return List.of();
        }
        Columns columns = new Columns("before adjustment", "posterior median", "90%", "contraction", "verdict");
        for (Fitted f : c.fittedUnadjusted()) {
            columns.row(f.prior().id(), Numbers.plain(f.posterior(HALF)), range(f.posterior(LOW), f.posterior(HIGH)),
                    String.format(Locale.ROOT, "%.2f", f.contraction()), f.identification().words());
        }
        List<String> lines = new ArrayList<>(List.of(""));
        lines.addAll(columns.lines());
        lines.add("The posterior above is adjusted by local-linear regression on the series (Beaumont, Zhang and Balding 2002).");
        return lines;
    }

    private static List<String> rounds(Calibration c) {
        Columns columns = new Columns("round", "runs", "accepted", "distance, median", "largest", "effective particles");
        for (int r = 0; r < c.rounds().size(); r++) {
            Population p = c.rounds().get(r);
            columns.row(r == 0 ? "prior" : r + "", p.runs() + "", Numbers.percent((double) p.size() / p.runs()),
                    Numbers.plain(p.distance(HALF)), Numbers.plain(p.farthest()), Numbers.whole(p.effective()));
        }
        return columns.lines();
    }

    private static String distances(Calibration c) {
        return "On " + c.byDefault().length + " fresh runs each: distance with the defaults " + spread(c.byDefault()) + ", with the posterior "
                + spread(c.byPosterior()) + " (median, 90% of runs).";
    }

    private static String spread(double[] x) {
        Quantiles q = Quantiles.of(x);
        return Numbers.plain(q.median()) + " [" + range(q.at(LOW), q.at(HIGH)) + "]";
    }

    private static List<String> left(String what, List<Influence> influences) {
        if (influences.isEmpty()) {
            return List.of(what + ": none.");
        }
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(what + " (" + influences.size() + "): ");
        for (int i = 0; i < influences.size(); i++) {
            String word = influences.get(i).id() + (i < influences.size() - 1 ? ", " : "");
            if (line.length() + word.length() > WIDTH) {
                lines.add(line.toString().stripTrailing());
                line = new StringBuilder("  ");
            }
            line.append(word);
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }

    private static List<String> reaches(Calibration c, CalibrationWords words) {
        List<Reach> far = c.outOfReach();
        List<String> lines = new ArrayList<>();
        lines.add(far.isEmpty() ? "Every target has a run of the screening within three spreads."
                : far.size() + " of " + c.reaches().size() + " targets are out of reach: none of " + c.screened()
                        + " runs over all ranges comes within three spreads. There it takes a mechanism, not a number:");
        Columns columns = new Columns("target", "observed", "screening, 90%", "defaults", "posterior");
        far.forEach(r -> columns.row(words.of(r.target().name()), Numbers.plain(r.target().observed()),
                range(r.byScreening().at(LOW), r.byScreening().at(HIGH)), Numbers.plain(r.byDefault().median()),
                Numbers.plain(r.byPosterior().median())));
        if (!far.isEmpty()) {
            lines.addAll(columns.lines());
        }
        return lines;
    }

    private static String range(double low, double high) {
        return Numbers.plain(low) + " to " + Numbers.plain(high);
    }
}
