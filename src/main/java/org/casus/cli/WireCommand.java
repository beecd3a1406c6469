package org.casus.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.casus.cli.print.RunNames;
import org.casus.cli.print.WireText;
import org.casus.outcome.Dispatch;
import org.casus.outcome.Event;
import org.casus.outcome.files.EventLines;
import org.casus.outcome.files.FogFiles;
import org.casus.outcome.files.RunFiles;
import org.casus.outcome.files.WireLines;
import org.casus.scenario.Scenario;
import org.casus.scenario.io.InvalidScenarioException;
import org.casus.util.TextDistance;
import org.casus.wire.Fog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints what outlets told of a run, with what happened beside it unless only what an actor could know is asked for. */
@Command(
        name = "wire",
        header = {
            "Print what outlets told of a run, beside what happened; or only what one actor could know.",
            "",
            "Examples:",
            "  casus wire ${bundle:scenario}/7 --week 3              printed in a week",
            "  casus wire ${bundle:scenario}/7 --outlet observatory  printed by one outlet",
            "  casus wire ${bundle:scenario}/7 --week 3 --fog ${bundle:exampleActor}     what one actor could know"
        })
final class WireCommand extends ScenarioVerb {
    @Parameters(paramLabel = "RUN", description = "Folder of a run, or <scenario>/<seed> in results/.")
    private Path named;

    @Option(names = "--week", paramLabel = "N", description = "Week of printing, from 1; all weeks unless given.")
    private Integer week;

    @Option(names = "--outlet", paramLabel = "ID", description = "Only what that outlet printed.")
    private String outlet;

    @Option(names = "--fog", paramLabel = "ACTOR",
            description = "Only what that actor could know; needs the scenario as it was when it was run.")
    private String fog;

    @Override
    public Integer call() throws Exception {
        RunPlace place = RunPlace.find(named).orElseThrow(() ->
                usage("'" + named + "' is not the folder of a run: there is no complete " + RunFiles.RUN + " in it"));
        JsonNode run = place.run();
        RunNames names = new RunNames(run);
        if (week != null) {
            inRange("--week", week, 1, names.weeks());
        }
        List<Event> seen = seen(place, run, names);
        List<Dispatch> items = items(place);
        WireText text = new WireText(names, run.path("names").path("outlets"), seen, items);
        print(text::json, text::lines);
        return ExitCode.FINE;
    }

    private List<Dispatch> items(RunPlace place) throws IOException {
        Path file = place.folder().resolve(RunFiles.WIRE);
        if (!Files.exists(file)) {
            throw usage("the run in '" + named + "' has no wire: its scenario names no outlets, or it is older than the wire");
        }
        List<Dispatch> all = WireLines.read(file);
        List<String> outlets = all.stream().map(Dispatch::outlet).distinct().sorted().toList();
        if (outlet != null && !outlets.contains(outlet)) {
            throw usage("no outlet '" + outlet + "' printed anything in this run; allowed: " + String.join(", ", outlets) + "."
                    + TextDistance.hint(outlet, outlets));
        }
        return all.stream()
                .filter(d -> (week == null || d.week() == week - 1) && (outlet == null || d.outlet().equals(outlet)))
                .map(d -> fog == null ? d : d.withoutTruth())
                .toList();
    }

    /** What an actor saw itself; nothing where the whole run is asked for, or only one outlet. */
    private List<Event> seen(RunPlace place, JsonNode run, RunNames names) throws IOException, InvalidScenarioException {
        String whose = FogFiles.whose(run);
        if (fog != null && !whose.isEmpty() && !whose.equals(fog)) {
            throw usage("'" + named + "' holds only what " + whose + " could know; ask for --fog " + whose);
        }
        String viewer = fog != null ? Actors.known(fog, "--fog", names.actors(), names::actor, this) : whose;
        if (viewer.isEmpty()) {
            return List.of();
        }
        List<Event> all = EventLines.read(place.folder().resolve(RunFiles.EVENTS));
        List<Event> known = whose.isEmpty() ? new Fog(scenario(run), viewer).events(all) : all;
        return known.stream().filter(e -> outlet == null && (week == null || e.week() == week - 1)).toList();
    }

    private Scenario scenario(JsonNode run) throws InvalidScenarioException {
        String file = run.path("scenario").path("file").asText();
        Scenario s = load(Files.exists(Path.of(file)) ? file : run.path("scenario").path("id").asText()).scenario();
        if (!s.digest().equals(run.path("scenario").path("digest").asText())) {
            throw usage("the scenario '" + s.id() + "' has changed since this run, so who could see what is no longer known; run it"
                    + " again with 'casus run " + s.id() + " --fog " + fog + "'");
        }
        return s;
    }
}
