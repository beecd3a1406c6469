package org.casus.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.casus.cli.print.Columns;
import org.casus.engine.Simulation;
import org.casus.outcome.files.JsonText;
import org.casus.scenario.Scenario;
import org.casus.world.Blueprint;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Computes the unit of each actor's choice, beside what the scenario states. */
@Command(
        name = "scale",
        header = {
            "Compute the unit of each actor's logit from trial runs, beside what the scenario states.",
            "",
            "Examples:",
            "  casus scale ${bundle:scenario}"
        })
final class ScaleCommand extends ScenarioVerb {
    @Parameters(paramLabel = "SCENARIO", description = "A file, or the bare name or id of a scenario here or in scenarios/.")
    private String name;

    @Override
    public Integer call() throws Exception {
        Scenario s = load(name).scenario();
        Blueprint stated = Blueprint.of(s);
        double[] unstated = new double[stated.actors().size()];
        java.util.Arrays.fill(unstated, Double.NaN);
        remark("120 trial runs, which may take some seconds");
        double[] computed = Simulation.scales(stated.withScale(unstated));
        print(() -> json(stated, computed), () -> text(stated, computed));
        return ExitCode.FINE;
    }

    private static List<String> text(Blueprint b, double[] computed) {
        Columns columns = new Columns("actor", "stated", "computed", "stated/computed");
        for (int i = 0; i < computed.length; i++) {
            boolean stated = !Double.isNaN(b.scale(i));
            columns.row(
                    b.names().actors().id(i), stated ? number(b.scale(i)) : "-", number(computed[i]),
                    stated ? String.format(Locale.ROOT, "%.2f", b.scale(i) / computed[i]) : "-");
        }
        return columns.lines();
    }

    private static String number(double x) {
        return String.format(Locale.ROOT, "%.4f", x);
    }

    private static JsonNode json(Blueprint b, double[] computed) {
        ObjectNode out = JsonText.object();
        for (int i = 0; i < computed.length; i++) {
            ObjectNode row = out.putObject(b.names().actors().id(i)).put("computed", computed[i]);
            if (!Double.isNaN(b.scale(i))) {
                row.put("stated", b.scale(i));
            }
        }
        return out;
    }
}
