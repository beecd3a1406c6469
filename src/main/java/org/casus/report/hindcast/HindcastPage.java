package org.casus.report.hindcast;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.casus.analysis.Brier;
import org.casus.analysis.hindcast.Baseline;
import org.casus.analysis.hindcast.Hindcast;
import org.casus.analysis.hindcast.HoldScore;
import org.casus.analysis.hindcast.LossLines;
import org.casus.analysis.hindcast.SeriesScore;
import org.casus.report.html.Markup;
import org.casus.report.read.HindcastWords;
import org.casus.scenario.Scenario;

/** The page of a hindcast. */
public final class HindcastPage {
    private HindcastPage() {}

    /** HTML of a hindcast whose map has the hull of its zones as its outline. @param command what repeats it */
    public static String of(Scenario s, Hindcast h, String command) {
        return of(s, h, command, null);
    }

    /**
     * HTML of a hindcast: complete, self-contained, without scripts.
     *
     * @param command what repeats it
     * @param folder folder of the scenario, from which its outline is read; null: the hull of its zones
     */
    public static String of(Scenario s, Hindcast h, String command, Path folder) {
        Markup page = open(s.title(), "hindcast");
        page.element("p", "Hindcast, simulated: " + h.runs() + " runs of " + s.weeks() + " weeks from " + s.start() + ", seeds "
                + h.firstSeed() + " to " + (h.firstSeed() + h.runs() - 1), "class", "sub").close("header").open("main");
        answer(page, h);
        page.element("h2", "Scores");
        ScoreTables.measures(page, h);
        if (!h.scores().series().isEmpty()) {
            PitChart.draw(page, h.scores().pit());
        }
        fans(page, s, h);
        zones(page, s, h, folder);
        page.element("h2", "Patterns");
        page.element("p", h.patterns().isEmpty() ? "The scenario states none." : "Patterns marked calibrate were used to fit"
                + " parameters; meeting them proves nothing.");
        ScoreTables.patterns(page, h);
        method(page, h, command);
        return page.close("main").close("body").close("html").toString();
    }

    /** Begins a page; its header is open. */
    static Markup open(String title, String kind) {
        return Markup.document(title + ", " + kind).open("header").element("h1", title);
    }

    private static void answer(Markup page, Hindcast h) {
        page.element("h2", "Where Casus loses");
        if (h.scores().losses().isEmpty()) {
            page.element("p", "No baseline does better on any measure compared. Measures on which no baseline could be scored"
                    + " say nothing either way.");
        } else {
            page.element("p", LossLines.MEANING);
            losses(page, h);
        }
        if (!h.notes().isEmpty()) {
            page.element("h2", "Notes").list(h.notes());
        }
    }

    private static void losses(Markup page, Hindcast h) {
        if (!LossLines.several(h).isEmpty()) {
            page.list(LossLines.several(h));
        }
        if (!LossLines.once(h).isEmpty()) {
            page.element("p", LossLines.ONCE).list(LossLines.once(h));
        }
    }

    /** Those observed once come last and folded: one point says little, and there are many of them. */
    private static void fans(Markup page, Scenario s, Hindcast h) {
        List<SeriesScore> all = h.scores().series();
        all.stream().filter(series -> series.points().size() > 1).forEach(series -> fan(page, s, h, series));
        List<SeriesScore> once = all.stream().filter(series -> series.points().size() == 1).toList();
        if (!once.isEmpty()) {
            page.open("details").element("summary", "Measures observed once (" + once.size() + ")");
            once.forEach(series -> fan(page, s, h, series));
            page.close("details");
        }
    }

    private static void fan(Markup page, Scenario s, Hindcast h, SeriesScore series) {
        page.element("h3", h.called(series));
        new FanChart(s, series, h.called(series), h.fans().get(series.name())).draw(page);
        page.open("details").element("summary", series.points().size() + " observation(s) of " + series.name());
        ScoreTables.points(page, series, new HindcastWords(s));
        page.close("details");
    }

    private static void zones(Markup page, Scenario s, Hindcast h, Path folder) {
        HoldScore holds = h.scores().holds();
        page.element("h2", "Who holds which zone");
        if (holds.checks().isEmpty()) {
            page.element("p", "No observation says who held a zone.");
            return;
        }
        Brier b = holds.runs();
        page.element("p", String.format(Locale.ROOT, "%d checks of %d zones, %d right in most runs; of the %d that changed since the start, %d."
                + " Brier score over checks and sides %.3f (0 perfect), reliability %.3f, resolution %.3f, uncertainty %.3f.",
                holds.checks().size(), holds.zones(), holds.hits(), holds.changed(), holds.changesHit(), b.score(),
                b.reliability(), b.resolution(), b.uncertainty()));
        ScoreTables.holdSkill(page, holds);
        new HitMap(s.theatre(), folder).draw(page, holds);
        ReliabilityChart.draw(page, b);
        page.open("details").element("summary", "Every check");
        ScoreTables.zones(page, h, new HindcastWords(s));
        page.close("details");
    }

    private static void method(Markup page, Hindcast h, String command) {
        page.element("h2", "How it was scored").list(List.of(
                "CRPS: fair continuous ranked probability score of the runs (Gneiting and Raftery 2007; Ferro 2014), in the unit of"
                        + " the measure. Skill: 1 - mean CRPS / mean CRPS of the baseline, over observations both can be scored on.",
                "Persistence: the start of the scenario goes on, or the first count observed where something is counted. Linear"
                        + " trend: least squares through up to three first observations. Both are normal distributions; their spread"
                        + " is that of the observation's low and high, read as a 90% interval, or " + Math.round(100 * h.deviation())
                        + "% of the value expected.",
                "Random actions: the same scenario, seeds and units of choice with rationality 0.",
                "Scripted history: the same scenario and seeds, but nobody decides. Actors do what a table of dated, sourced acts says;"
                        + " where it is silent they change nothing, so postures stay as they were last ordered. Battles, incidents and"
                        + " who accepts an agreement are left to the model. It knows what was done, which the runs must find out:"
                        + " where it scores better, the choices of the actors are at fault, where it scores worse or the same, what"
                        + " follows from them.",
                "Where an observation has a low or high, its CRPS is the mean over what may have been true between them (Ferro 2017),"
                        + " for runs and baselines alike; other observations, and all for coverage, PIT and bias, are taken as exact."
                        + " Spans that overlap are not independent."));
        page.element("p", "Repeat it:").element("pre", command);
    }
}
