package org.casus.report.hindcast;

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
import org.casus.model.Parameter;
import org.casus.report.html.Markup;
import org.casus.report.read.CalibrationWords;
import org.casus.report.read.Numbers;

/** The page of a calibration. */
public final class CalibrationPage {
    private static final double LOW = .05;
    private static final double HALF = .5;
    private static final double HIGH = .95;

    private final Markup page;
    private final Calibration c;
    private final CalibrationWords words;

    private CalibrationPage(Markup page, Calibration c, CalibrationWords words) {
        this.page = page;
        this.c = c;
        this.words = words;
    }

    /**
     * HTML of a calibration: complete, self-contained, without scripts.
     *
     * @param title titles of the scenarios
     * @param words what is fitted and what it is fitted to
     * @param command what repeats it
     */
    public static String of(String title, Calibration c, CalibrationWords words, String command) {
        Markup page = HindcastPage.open(title, "calibration");
        page.element("p", "Calibration, simulated: " + c.posterior().size() + " particles of " + c.priors().size() + " parameters, "
                + (c.rounds().size() - 1) + " round(s), held against " + c.reaches().size() + " observations", "class", "sub");
        page.close("header").open("main");
        new CalibrationPage(page, c, words).fill(command);
        return page.close("main").close("body").close("html").toString();
    }

    private void fill(String command) {
        answer();
        page.element("h2", "Prior and posterior");
        parameters();
        page.element("p", Identification.rule());
        PriorPosteriorChart.draw(page, c.fitted(), words);
        unadjusted();
        page.element("h2", "How near it came");
        rounds();
        RoundsChart.draw(page, c);
        page.element("h2", "Not identified");
        left();
        page.element("h2", "What was held against the runs");
        reaches();
        method(command);
    }

    private void answer() {
        page.element("h2", "What the observations say");
        List<String> told = new ArrayList<>();
        for (Identification i : Identification.values()) {
            List<String> ids = c.fitted().stream().filter(f -> f.identification() == i).map(this::name).toList();
            told.add(ids.size() + " of " + c.priors().size() + " fitted parameters " + i.words() + (ids.isEmpty() ? "" : ": " + String.join("; ", ids)));
        }
        told.add(c.unseen().size() + " parameters are not seen by the observations at all and keep their defaults");
        told.add(c.outOfReach().size() + " of " + c.reaches().size() + " observations are out of reach of every point tried");
        told.add("distance with the defaults: median " + Numbers.plain(Quantiles.of(c.byDefault()).median()) + "; with fresh draws of the"
                + " posterior: " + Numbers.plain(Quantiles.of(c.byPosterior()).median()));
        page.list(told).list(c.notes());
    }

    private void parameters() {
        List<List<String>> rows = new ArrayList<>();
        List<List<String>> meanings = new ArrayList<>();
        for (Fitted f : c.fitted()) {
            Influence felt = c.influences().stream().filter(i -> i.id().equals(f.prior().id())).findFirst().orElseThrow();
            Parameter p = f.prior().parameter();
            rows.add(List.of(name(f), Numbers.plain(p.value()), Numbers.plain(f.prior(HALF)), range(f.prior(LOW), f.prior(HIGH)),
                    Numbers.plain(f.posterior(HALF)), range(f.posterior(LOW), f.posterior(HIGH)),
                    String.format(Locale.ROOT, "%.2f (%.2f)", f.contraction(), f.error()), f.identification().words()));
            meanings.add(List.of(name(f), p.unit() == null ? "" : p.unit(),
                    words.of(felt.series()) + String.format(Locale.ROOT, ", by %.1f", felt.force())));
        }
        page.table("Fitted parameters; contraction with its standard error.", List.of("parameter", "default", "prior median",
                "5% to 95%", "posterior median", "5% to 95%", "contraction", "verdict"), rows);
        page.table("Their units, the series that each moves most, and by how many spreads for one standard deviation of it.",
                List.of("parameter", "unit", "moves most"), meanings);
    }

    private String name(Fitted f) {
        return words.parameter(f.prior().id());
    }

    private void unadjusted() {
        if (c.adjusted() == null) {
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        for (Fitted f : c.fittedUnadjusted()) {
            rows.add(List.of(name(f), Numbers.plain(f.posterior(HALF)), range(f.posterior(LOW), f.posterior(HIGH)),
                    String.format(Locale.ROOT, "%.2f (%.2f)", f.contraction(), f.error()), f.identification().words()));
        }
        page.table("The same before adjustment by regression.", List.of("parameter", "posterior median", "5% to 95%", "contraction",
                "verdict"), rows);
    }

    private void rounds() {
        List<List<String>> rows = new ArrayList<>();
        for (int r = 0; r < c.rounds().size(); r++) {
            Population p = c.rounds().get(r);
            rows.add(List.of(r == 0 ? "prior" : r + "", p.runs() + "", Numbers.percent((double) p.size() / p.runs()),
                    Numbers.plain(p.distance(HALF)), Numbers.plain(p.farthest()), Numbers.whole(p.effective())));
        }
        page.table("Rounds. Distance: mean over series of |reading - observed| in spreads.", List.of("round", "runs", "accepted",
                "median distance", "largest", "effective particles"), rows);
    }

    private void left() {
        left("Seen by the observations but weaker than those fitted, left at their defaults: ", c.seenNotFitted());
        left("Not seen: no rank correlation with any series that is more than chance over " + c.screened()
                + " runs. They keep their defaults, which nothing here supports: ", c.unseen());
    }

    private void left(String told, List<Influence> influences) {
        page.element("p", told + (influences.isEmpty() ? "none." : influences.size() + "."));
        if (!influences.isEmpty()) {
            page.open("details").element("summary", "Which they are (" + influences.size() + ")");
            page.table("Left at their defaults.", List.of("parameter", "id"), influences.stream().map(i -> List.of(words.meaning(i.id()), i.id())).toList());
            page.close("details");
        }
    }

    private void reaches() {
        List<List<String>> rows = new ArrayList<>();
        for (Reach r : c.reaches()) {
            rows.add(List.of(words.of(r.target().name()), Numbers.plain(r.target().observed()), Numbers.plain(r.target().spread()),
                    range(r.byScreening().at(LOW), r.byScreening().at(HIGH)), middle(r.byDefault()), middle(r.byPosterior()),
                    r.reached() ? "" : "out of reach"));
        }
        page.element("p", "Out of reach: no run of the screening comes within three spreads (Vernon, Goldstein and Bower 2010). There no number"
                + " within its range helps; a process is absent or wrong.");
        page.open("details").element("summary", "Every observation (" + rows.size() + ")");
        page.table("Readings: all ranges, defaults, posterior. Zones: share of runs in which the side named holds it.",
                List.of("observation", "observed", "spread", "screening, 90% of runs", "defaults", "posterior", ""), rows);
        page.close("details");
    }

    private static String middle(Quantiles q) {
        return Numbers.plain(q.mean()) + " (" + range(q.at(LOW), q.at(HIGH)) + ")";
    }

    private void method(String command) {
        page.element("h2", "How it was done").list(List.of(
                "Spread of an observation: its low and high read as a 90% interval, what the model is taken to miss by, and the chance"
                        + " from run to run with the defaults, as variances added up. Distance: absolute, by series, so that one series"
                        + " counts as much as another.",
                "Screening: all parameters at once over a Latin hypercube (McKay, Beckman and Conover 1979); Spearman's rank correlation"
                        + " with the bias of each series; false discoveries held to 5% (Benjamini and Hochberg 1995). Those seen are ordered"
                        + " by force, correlation x how many spreads the series varies. An effect that is not monotone is missed.",
                "Fit: approximate Bayesian computation by population Monte Carlo (Toni et al. 2009; Beaumont et al. 2009), one run a"
                        + " particle, tolerance the median distance of the round before. Parameters that were not fitted stay at their"
                        + " defaults, so the posterior is narrower than all that is not known.",
                "Error of observation: besides its part in the spread, it may be drawn anew for each run that is held against the"
                        + " observations, as may the discrepancy (Wilkinson 2013); --errors says which.",
                c.adjusted() == null ? "The posterior was not adjusted by regression."
                        : "Adjustment: local-linear regression of the normal quantiles of the shares of the prior on the series, with the"
                        + " Epanechnikov kernel of the distance (Beaumont, Zhang and Balding 2002). It assumes that near the observations the"
                        + " mean of a parameter is linear in the series.",
                "The same seed gives the same result on any number of threads."));
        page.element("p", "Repeat it:").element("pre", command);
    }

    private static String range(double low, double high) {
        return Numbers.plain(low) + " to " + Numbers.plain(high);
    }
}
