package org.casus.report.map;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.casus.model.Theatre;
import org.casus.outcome.ZoneControl;
import org.casus.report.draw.Picture;
import org.casus.report.read.Numbers;
import org.casus.report.read.Run;

/** The maps of a run: who held what at its start and at its end. */
public final class Maps {
    private Maps() {}

    /**
     * Two maps, or none where the run holds no zones.
     *
     * @param run the run
     * @param folder folder of the scenario, from which its outline is read; may be null
     */
    public static List<Picture> of(Run run, Path folder) {
        Theatre theatre = run.scenario().theatre();
        ZoneControl control = run.result().control();
        if (theatre == null || theatre.zones().isEmpty() || control == null || control.size() == 0) {
            return List.of();
        }
        Ground ground = Ground.of(theatre, folder);
        int end = control.size() - 1;
        ControlMap first = new ControlMap(run, 0, ground.outline(), ground.cells());
        ControlMap last = new ControlMap(run, end, ground.outline(), ground.cells());
        SideBySide both = new SideBySide(first, last);
        return List.of(
                new Picture("maps", "Control at the start and at the end, simulated", both.note(),
                        alt(run, 0) + " " + alt(run, end), both),
                picture(run, first, "map-start", "Control at the start, "),
                picture(run, last, "map-end", "Control at the end, simulated, "));
    }

    private static Picture picture(Run run, ControlMap map, String name, String title) {
        return new Picture(name, title + run.date(map.row()), "", alt(run, map.row()), map);
    }

    private static String alt(Run run, int row) {
        return "Map of zones by who holds them on " + run.date(row) + ". "
                + run.result().control().sides().stream()
                        .filter(s -> run.series().has("area." + s))
                        .map(s -> run.side(s) + " " + Numbers.whole(run.series().at(row, "area." + s)) + " km2")
                        .collect(Collectors.joining(", "))
                + ".";
    }
}
