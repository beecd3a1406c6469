package org.casus.wire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casus.model.Stance;
import org.casus.model.Tally;
import org.casus.outcome.Assertion;
import org.casus.outcome.Trajectory;
import org.casus.outcome.Truth;
import org.casus.random.Inversion;
import org.casus.scenario.Constants;
import org.casus.scenario.Scenario;
import org.casus.wire.Luck.Draw;

/** Figures that outlets give every so often. */
final class TallyDesk {
    private final Scenario scenario;
    private final Map<String, Voice> voices;
    private final Names names;
    private final Luck luck;
    private final Phrases phrases;
    private final int days;

    /** What a figure is multiplied by, and its error; not a number where that is the outlet's own. */
    private record Bias(double factor, double spread) {}

    /** One figure due: whose, which, for the weeks up to and with a row of the series. */
    private record Due(String id, Tally tally, Bias bias, Voice voice, int row) {
        String about() {
            return "tally/" + id;
        }

        String topic() {
            return tally.series() + '@' + tally.over() + tally.weeks() + '@' + row;
        }

        boolean share() {
            return tally.share();
        }
    }

    TallyDesk(Scenario s, Map<String, Voice> voices, Luck luck, Phrases phrases, int days) {
        scenario = s;
        this.voices = voices;
        this.names = new Names(s);
        this.luck = luck;
        this.phrases = phrases;
        this.days = days;
    }

    /** All figures, week by week. */
    List<Draft> drafts(Trajectory t) {
        Constants constants = new Constants(scenario);
        List<Draft> drafts = new ArrayList<>();
        scenario.tallies().forEach((id, tally) -> {
            Bias bias = new Bias(constants.of(tally.factor(), 1), constants.of(tally.spread(), Double.NaN));
            for (int row = tally.weeks(); row < t.size(); row += tally.weeks()) {
                for (String outlet : tally.outlets()) {
                    add(new Due(id, tally, bias, voices.get(outlet), row), t, drafts);
                }
            }
        });
        return drafts;
    }

    private void add(Due d, Trajectory t, List<Draft> drafts) {
        int day = 7 * d.row() + Inversion.poisson(d.voice().delay(), uniform(d, Draw.DELAY));
        boolean due = d.tally().given() == null || over(d.tally(), t, d.tally().given(), d.row()) > 0;
        if (!due || day >= days || uniform(d, Draw.PRINTS) >= d.voice().attention()) {
            return;
        }
        double actual = over(d.tally(), t, d.tally().series(), d.row());
        double base = d.tally().says() == null ? actual : over(d.tally(), t, d.tally().says(), d.row());
        double claimed = claimed(d, base);
        List<String> texts = claimed > 0 ? d.tally().texts() : d.tally().none();
        if (!texts.isEmpty()) {
            drafts.add(draft(d, day, phrases.pick(d.voice().id(), d.id(), texts, uniform(d, Draw.TEXT)), claimed, actual));
        }
    }

    private double claimed(Due d, double base) {
        double u = uniform(d, Draw.COUNT);
        double own = d.tally().says() == null ? d.voice().spread() : 0;
        double spread = Double.isNaN(d.bias().spread()) ? own : d.bias().spread();
        return d.share() ? Counting.share(base, d.bias().factor(), spread, u) : Counting.count(base, d.bias().factor(), spread, u);
    }

    private Draft draft(Due d, int day, String template, double claimed, double actual) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("claim", figure(d, claimed));
        words.put("s", claimed == 1 ? "" : "s");
        words.put("weeks", Names.number(d.tally().weeks()));
        words.put("date", names.date(7 * d.row()).toString());
        words.put("outlet", d.voice().outlet().name());
        String slant = d.share() ? Slant.ofShare(claimed, actual) : Slant.ofCount(claimed, actual);
        String sentence = d.tally().told(actual) + ".";
        Truth truth = new Truth(-1, d.row() - 1, d.tally().series(), "", "", sentence, actual, slant);
        return new Draft(d.id(), d.voice().id(), day, Phrases.fill(template, words),
                new Assertion(Stance.Says.HAPPENED.toString(), claimed, d.tally().units()), truth,
                new Draft.Topic(d.topic(), d.share(), true));
    }

    private static String figure(Due d, double x) {
        return d.share() ? Names.number(100 * x) + " per cent" : Names.number(x);
    }

    private static double over(Tally tally, Trajectory t, String series, int row) {
        double sum = 0;
        for (int r = row - tally.weeks() + 1; r <= row; r++) {
            sum += t.at(r, series);
        }
        return tally.over().equals("mean") ? sum / tally.weeks() : sum;
    }

    private double uniform(Due d, Draw draw) {
        return luck.uniform(d.voice().id(), 2 * d.row(), d.about(), draw);
    }
}
