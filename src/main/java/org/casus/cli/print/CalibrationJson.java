package org.casus.cli.print;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.casus.analysis.Quantiles;
import org.casus.analysis.calibration.Calibration;
import org.casus.analysis.calibration.Fitted;
import org.casus.analysis.calibration.Identification;
import org.casus.analysis.calibration.Influence;
import org.casus.analysis.calibration.Population;
import org.casus.analysis.calibration.Reach;
import org.casus.outcome.files.JsonText;

/** A calibration as JSON. */
public final class CalibrationJson {
    private static final double LOW = .05;
    private static final double HALF = .5;
    private static final double HIGH = .95;

    private CalibrationJson() {}

    /** Fills an object with parameters, rounds, targets and notes. */
    public static ObjectNode fill(ObjectNode out, Calibration c) {
        out.put("method", "ABC population Monte Carlo (Toni et al. 2009; Beaumont et al. 2009) after a screening by rank correlation"
                + " over a Latin hypercube (Benjamini and Hochberg 1995)");
        out.put("rule", Identification.rule());
        ArrayNode parameters = out.putArray("parameters");
        c.fitted().forEach(f -> fitted(parameters.addObject(), f));
        out.put("adjusted", c.adjusted() != null);
        ArrayNode unadjusted = out.putArray("parametersUnadjusted");
        c.fittedUnadjusted().forEach(f -> fitted(unadjusted.addObject(), f));
        influences(out.putArray("seenNotFitted"), c.seenNotFitted());
        influences(out.putArray("notIdentified"), c.unseen());
        ArrayNode rounds = out.putArray("populations");
        c.rounds().forEach(p -> round(rounds.addObject(), p));
        ObjectNode distance = out.putObject("distance").put("runs", c.byDefault().length);
        spread(distance.putObject("defaults"), Quantiles.of(c.byDefault()));
        spread(distance.putObject("posterior"), Quantiles.of(c.byPosterior()));
        ArrayNode targets = out.putArray("targets");
        c.reaches().forEach(r -> target(targets.addObject(), r));
        ArrayNode notes = out.putArray("notes");
        c.notes().forEach(notes::add);
        return out;
    }

    private static void fitted(ObjectNode out, Fitted f) {
        out.put("id", f.prior().id());
        ObjectNode prior = out.putObject("prior");
        number(prior, "median", f.prior(HALF));
        number(prior, "p5", f.prior(LOW));
        number(prior, "p95", f.prior(HIGH));
        ObjectNode posterior = out.putObject("posterior");
        number(posterior, "median", f.posterior(HALF));
        number(posterior, "p5", f.posterior(LOW));
        number(posterior, "p95", f.posterior(HIGH));
        number(out, "contraction", f.contraction());
        number(out, "standardError", f.error());
        out.put("verdict", f.identification().words());
    }

    private static void influences(ArrayNode out, List<Influence> influences) {
        influences.forEach(i -> {
            ObjectNode row = out.addObject().put("id", i.id()).put("series", i.series());
            number(row, "correlation", i.correlation());
            number(row, "force", i.force());
        });
    }

    private static void round(ObjectNode out, Population p) {
        out.put("particles", p.size()).put("runs", p.runs());
        number(out, "medianDistance", p.distance(HALF));
        number(out, "largestDistance", p.farthest());
        number(out, "effective", p.effective());
    }

    private static void target(ObjectNode out, Reach r) {
        out.put("name", r.target().name()).put("group", r.target().group());
        number(out, "observed", r.target().observed());
        number(out, "spread", r.target().spread());
        out.put("reached", r.reached());
        spread(out.putObject("screening"), r.byScreening());
        spread(out.putObject("defaults"), r.byDefault());
        spread(out.putObject("posterior"), r.byPosterior());
    }

    private static void spread(ObjectNode out, Quantiles q) {
        number(out, "median", q.median());
        number(out, "p5", q.at(LOW));
        number(out, "p95", q.at(HIGH));
    }

    private static void number(ObjectNode out, String name, double x) {
        out.set(name, JsonText.number(x));
    }
}
