package org.casus.cli.print;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.casus.analysis.Interval;
import org.casus.analysis.Reversal;
import org.casus.experiment.cause.Cause;
import org.casus.experiment.cause.CauseSearch.Found;
import org.casus.experiment.cause.CauseSearch.Outlook;
import org.casus.experiment.cause.Chance;
import org.casus.experiment.cause.Occurrence;
import org.casus.outcome.Decision;
import org.casus.outcome.Event;
import org.casus.outcome.OptionScore;
import org.casus.outcome.files.JsonText;
import org.casus.report.read.Numbers;

/**
 * Why something happened, in plain text.
 *
 * @param occurrence what happened
 * @param chance by which it was drawn, if a rule of the scenario did
 * @param found what it depended on
 * @param names names and dates of the run
 */
public record CauseText(Occurrence occurrence, Optional<Chance> chance, Found found, RunNames names) {
    private static final int NEAREST = 3;

    /** Event, how likely it was from when, and the decisions it depended on, the strongest first. */
    public List<String> lines() {
        Event e = occurrence.event();
        List<String> lines = new ArrayList<>();
        lines.add("Week " + (e.week() + 1) + " (from " + names.date(e.week()) + "): " + e.text());
        lines.add("");
        chance.ifPresent(c -> lines.addAll(drawn(c)));
        outlook(lines);
        lines.add("");
        lines.add(found.tried() + " decisions were replaced by their runner-up, one at a time, on the same luck; without "
                + found.needed() + " of them it would not have happened by then.");
        if (!found.causes().isEmpty()) {
            lines.add("Of these, the chance that it happens by then, with other luck after the decision:");
            lines.add("");
            lines.addAll(causes());
            if (found.causes().stream().allMatch(c -> c.effect().contains(0))) {
                lines.add("With other luck none of them stands out: every interval holds 0. More luck (--futures) narrows them.");
            }
            if (found.causes().stream().anyMatch(CauseText::ownWeek)) {
                lines.add("Decisions of its own week are weighed on the luck of the run alone: none is left after them.");
            }
            lines.add("");
            flips(lines);
        } else {
            lines.add("No single decision that was looked at would have prevented it.");
        }
        return lines;
    }

    /** The rule that drew it, and what of the world it hung on at that moment. */
    private List<String> drawn(Chance c) {
        List<String> lines = new ArrayList<>();
        lines.add("It was drawn. The " + c.rate() + " stood at " + percent(c.value()) + " " + c.unit() + ".");
        if (!c.readings().isEmpty()) {
            lines.add("What the chance hung on, and what it would have been with each alone as at the start:");
            lines.add("");
            Columns columns = new Columns("what", "then", "at the start", "chance instead");
            c.readings().forEach(r -> columns.row(names.quantity(r.name().family().word(), r.name().arguments()), words(r.then()),
                    words(r.start()), percent(r.instead())));
            lines.addAll(columns.lines());
        }
        lines.add("");
        return lines;
    }

    private static String words(Chance.Value v) {
        return v.label().isEmpty() ? Numbers.digits(v.number(), 2) : v.label();
    }

    /** With a decimal: such chances are small. */
    private static String percent(double share) {
        return Numbers.digits(100 * share, 2) + "%";
    }

    private void outlook(List<String> lines) {
        Columns columns = new Columns("luck still open", "chance that it happens by then", "95% interval");
        for (Outlook o : found.outlook()) {
            String weeks = o.lead() == 1 ? "its own week" : o.lead() + " weeks";
            columns.row(weeks, Numbers.percent(o.chance()), percents(o.interval()));
        }
        lines.addAll(columns.lines());
    }

    private List<String> causes() {
        Columns columns = new Columns("week", "who", "chose", "instead of", "as chosen", "instead", "raised by", "95% interval");
        for (Cause c : found.causes()) {
            Decision d = c.decision();
            columns.row(d.week() + 1 + "", names.actor(d.actor()), names.option(d.options().get(d.chosen())),
                    names.option(d.options().get(d.runnerUp())), Numbers.percent(c.with()), Numbers.percent(c.without()),
                    Numbers.signedPercent(c.with() - c.without()), ownWeek(c) ? "this luck alone" : percents(c.effect()));
        }
        return columns.lines();
    }

    private static boolean ownWeek(Cause c) {
        return Double.isNaN(c.effect().low());
    }

    private static String percents(Interval i) {
        return Numbers.percent(Math.max(-1, i.low())) + " to " + Numbers.percent(Math.min(1, i.high()));
    }

    /** The decisions nearest to going the other way among those that it depended on. */
    private void flips(List<String> lines) {
        lines.add("What would most easily have flipped it:");
        found.causes().stream().map(Cause::decision).sorted(Comparator.comparingDouble(d -> gap(d))).limit(NEAREST).forEach(d -> {
            OptionScore taken = d.options().get(d.chosen());
            OptionScore other = d.options().get(d.runnerUp());
            lines.add("  week " + (d.week() + 1) + ", " + names.actor(d.actor()) + ": " + names.option(other) + " ("
                    + Numbers.percent(other.probability()) + ") instead of " + names.option(taken) + " ("
                    + Numbers.percent(taken.probability()) + "), " + Numbers.digits(Math.abs(gap(d)), 2) + " units of choice "
                    + (gap(d) <= 0 ? "ahead" : "behind"));
        });
    }

    /** How far the option taken led in its odds, as on the decision card; below 0 where chance chose the less likely one. */
    private double gap(Decision d) {
        return Reversal.of(d, names.lambda(d.actor()), names.scale(d.actor())).gap();
    }

    /** The same as an object. */
    public JsonNode json() {
        ObjectNode out = JsonText.object();
        Event e = occurrence.event();
        out.putObject("event").put("week", e.week() + 1).put("kind", e.kind()).put("actor", e.actor())
                .put("subject", e.subject()).put("text", e.text()).put("nth", occurrence.nth());
        chance.ifPresent(c -> drawn(out.putObject("chance"), c));
        ArrayNode outlook = out.putArray("outlook");
        for (Outlook o : found.outlook()) {
            ObjectNode row = outlook.addObject().put("weeksOpen", o.lead());
            row.set("chance", JsonText.number(o.chance()));
            interval(row, o.interval());
        }
        out.put("decisionsTried", found.tried()).put("decisionsNeeded", found.needed());
        ArrayNode causes = out.putArray("causes");
        found.causes().forEach(c -> cause(causes.addObject(), c));
        return out;
    }

    private static void drawn(ObjectNode out, Chance c) {
        out.put("rate", c.rate()).set("value", JsonText.number(c.value()));
        ArrayNode readings = out.putArray("read");
        for (Chance.Reading r : c.readings()) {
            ObjectNode row = readings.addObject().put("quantity", r.name().toString());
            row.set("then", JsonText.number(r.then().number()));
            row.set("start", JsonText.number(r.start().number()));
            row.set("chanceInstead", JsonText.number(r.instead()));
        }
    }

    private static void cause(ObjectNode row, Cause c) {
        Decision d = c.decision();
        row.put("week", d.week() + 1).put("actor", d.actor()).put("draw", d.draw() + 1);
        row.set("chosen", option(d.options().get(d.chosen())));
        row.set("instead", option(d.options().get(d.runnerUp())));
        row.set("chanceWith", JsonText.number(c.with()));
        row.set("chanceWithout", JsonText.number(c.without()));
        interval(row, c.effect());
    }

    private static JsonNode option(OptionScore o) {
        ObjectNode out = JsonText.object();
        out.put("action", o.action()).put("target", o.target()).put("level", o.level());
        out.set("probability", JsonText.number(o.probability()));
        return out;
    }

    private static void interval(ObjectNode row, Interval i) {
        row.set("low", JsonText.number(i.low()));
        row.set("high", JsonText.number(i.high()));
    }
}
