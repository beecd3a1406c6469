package org.casus.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.casus.outcome.files.JsonText;
import org.casus.scenario.Scenario;
import org.casus.world.Blueprint;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Checks whether everything that a run needs is there. */
@Command(
        name = "doctor",
        header = {
            "Check Java, memory, fonts, the results folder and that a scenario loads.",
            "",
            "Examples:",
            "  casus doctor",
            "  casus doctor scenarios/${bundle:scenario}.yaml --json"
        })
final class DoctorCommand extends ScenarioVerb {
    @Parameters(arity = "0..1", paramLabel = "SCENARIO", description = "Scenario to load; the default one unless given.")
    private String name;

    private record Finding(String what, boolean well, String text) {}

    @Override
    public Integer call() {
        List<Finding> findings = new ArrayList<>();
        findings.add(finding("Java", Checkup::java));
        findings.add(finding("memory", Checkup::memory));
        findings.add(finding("display", Checkup::display));
        findings.add(finding("fonts", Checkup::fonts));
        findings.add(finding("results folder", Checkup::results));
        findings.add(finding("scenario", this::scenario));
        boolean well = findings.stream().allMatch(Finding::well);
        print(() -> json(findings), () -> findings.stream().map(f -> (f.well() ? "ok     " : "FAILED ") + f.what() + ": " + f.text())
                .toList());
        return well ? ExitCode.FINE : ExitCode.INTERNAL;
    }

    private String scenario() throws Exception {
        Scenario s = load(name == null ? Defaults.scenario() : name).scenario();
        Blueprint.of(s);
        return s.id() + " loads: " + s.actors().size() + " actors, " + s.theatre().zones().size() + " zones, "
                + s.actions().size() + " actions";
    }

    private static Finding finding(String what, Callable<String> check) {
        try {
            return new Finding(what, true, check.call());
        } catch (Exception | LinkageError e) {
            return new Finding(what, false, e.getMessage() == null ? e.toString() : e.getMessage());
        }
    }

    private static JsonNode json(List<Finding> findings) {
        ArrayNode out = JsonText.object().arrayNode();
        findings.forEach(f -> out.addObject().put("what", f.what()).put("well", f.well()).put("text", f.text()));
        return out;
    }
}
