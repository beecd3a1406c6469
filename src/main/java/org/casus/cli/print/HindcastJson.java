package org.casus.cli.print;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.casus.analysis.Brier;
import org.casus.analysis.Coverage;
import org.casus.analysis.Interval;
import org.casus.analysis.Skill;
import org.casus.analysis.hindcast.Baseline;
import org.casus.analysis.hindcast.Hindcast;
import org.casus.analysis.hindcast.HoldScore;
import org.casus.analysis.hindcast.LossLines;
import org.casus.analysis.hindcast.PointScore;
import org.casus.analysis.hindcast.SeriesScore;
import org.casus.outcome.Observation;
import org.casus.outcome.files.JsonText;

/** A hindcast as JSON; what is unknown is null. */
public final class HindcastJson {
    private static final List<Baseline> ZONES = List.of(Baseline.PERSISTENCE, Baseline.RANDOM, Baseline.SCRIPTED);

    private HindcastJson() {}

    /** Fills an object with scores, zones, patterns and notes. */
    public static ObjectNode fill(ObjectNode out, Hindcast h) {
        out.put("firstSeed", h.firstSeed()).put("runs", h.runs()).put("deviation", h.deviation());
        ArrayNode measures = out.putArray("measures");
        h.scores().series().forEach(s -> series(measures.addObject().put("what", h.called(s)), s));
        ArrayNode pit = out.putArray("pitHistogram");
        for (int n : h.scores().pit()) {
            pit.add(n);
        }
        holds(out.putObject("zones"), h.scores().holds());
        ArrayNode losses = out.putArray("losses");
        LossLines.several(h).forEach(losses::add);
        LossLines.once(h).forEach(out.putArray("lossesOnOneObservation")::add);
        out.set("patterns", PatternText.json(h.patterns()));
        ArrayNode notes = out.putArray("notes");
        h.notes().forEach(notes::add);
        return out;
    }

    private static void series(ObjectNode out, SeriesScore s) {
        out.put("name", s.name()).put("measure", s.measure()).put("unit", s.unit()).put("observations", s.points().size());
        number(out, "crps", s.crps());
        ObjectNode skill = out.putObject("skill");
        for (Baseline b : Baseline.values()) {
            skill(skill.putObject(b.words()), s.skill(b));
        }
        coverage(out.putObject("within50"), s.coverage(.5));
        coverage(out.putObject("within90"), s.coverage(.9));
        number(out, "bias", s.bias());
        number(out, "relativeBias", s.relativeBias());
        ArrayNode points = out.putArray("points");
        s.points().forEach(p -> point(points.addObject(), p));
    }

    private static void point(ObjectNode out, PointScore p) {
        Observation o = p.forecast().observation();
        out.put("period", o.period().toString());
        number(out, "observed", o.value());
        number(out, "low", o.low());
        number(out, "high", o.high());
        out.put("source", o.source());
        number(out, "median", p.median());
        interval(out.putObject("runs50"), p.interval(.5));
        interval(out.putObject("runs90"), p.interval(.9));
        number(out, "crps", p.crps());
        ObjectNode baselines = out.putObject("crpsOf");
        p.baselines().forEach((b, score) -> number(baselines, b.words(), score));
        number(out, "pit", p.pit());
    }

    private static void holds(ObjectNode out, HoldScore h) {
        Brier b = h.runs();
        out.put("checks", h.checks().size()).put("zones", h.zones()).put("chances", b.n()).put("hits", h.hits()).put("changed", h.changed()).put("changesHit", h.changesHit());
        number(out, "brier", b.score());
        number(out, "reliability", b.reliability());
        number(out, "resolution", b.resolution());
        number(out, "uncertainty", b.uncertainty());
        ObjectNode skill = out.putObject("skill");
        for (Baseline baseline : ZONES) {
            ObjectNode one = skill.putObject(baseline.words());
            skill(one, h.skill(baseline));
            interval(one.putObject("interval95"), h.interval(baseline));
        }
        ArrayNode bins = out.putArray("bins");
        b.bins().forEach(bin -> bins.addObject().put("low", bin.low()).put("high", bin.high())
                .put("forecast", bin.forecast()).put("cameTrue", bin.hits()).put("n", bin.n()));
        ArrayNode checks = out.putArray("each");
        h.checks().forEach(c -> {
            ObjectNode row = checks.addObject().put("zone", c.zone()).put("side", c.sides().get(c.side()))
                    .put("day", c.observation().period().to().toString()).put("held", c.held())
                    .put("atStart", c.atStart()).put("runs", c.chance()).put("hit", c.hit()).put("source", c.observation().source());
            number(row, Baseline.RANDOM.brief(), c.chance(Baseline.RANDOM));
            number(row, Baseline.SCRIPTED.brief(), c.chance(Baseline.SCRIPTED));
        });
    }

    private static void skill(ObjectNode out, Skill s) {
        number(out, "value", s.value());
        out.put("compared", s.compared());
    }

    private static void coverage(ObjectNode out, Coverage c) {
        out.put("inside", c.hits()).put("of", c.n());
        interval(out.putObject("wilson95"), c.interval());
    }

    private static void interval(ObjectNode out, Interval i) {
        number(out, "low", i.low());
        number(out, "high", i.high());
    }

    private static void number(ObjectNode out, String name, double x) {
        out.set(name, JsonText.number(x));
    }
}
