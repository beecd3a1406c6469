package org.casus.outcome.files;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.casus.outcome.Event;
import org.casus.outcome.RunResult;
import org.casus.outcome.Trajectory;
import org.casus.scenario.Scenario;

/** The few numbers of a run that most readers want, for {@code run.json}. */
final class Summary {
    private static final double DAYS = 7;

    private Summary() {}

    static ObjectNode of(Scenario s, RunResult r) {
        Trajectory t = r.trajectory();
        int last = t.size() - 1;
        ObjectNode out = JsonText.object();
        ObjectNode area = out.putObject("areaKm2");
        s.sides().keySet().stream().filter(side -> t.has("area." + side)).forEach(side -> {
            ObjectNode row = area.putObject(side);
            row.set("start", JsonText.number(t.at(0, "area." + side)));
            row.set("end", JsonText.number(t.at(last, "area." + side)));
        });
        double days = Math.max(1, r.weeks() * DAYS);
        out.set("civilianDeathsPerDay", JsonText.number(total(t, "civilians.by.") / days));
        out.set("fighterDeathsPerDay", JsonText.number(total(t, "fighters.by.") / days));
        out.set("displaced", JsonText.number(total(t, "displaced")));
        out.set("highestRung", JsonText.number(highest(t)));
        ObjectNode events = out.putObject("events");
        counts(r).forEach(events::put);
        return out;
    }

    private static double total(Trajectory t, String prefix) {
        double sum = 0;
        for (String column : t.startingWith(prefix)) {
            for (int row = 1; row < t.size(); row++) {
                sum += t.at(row, column);
            }
        }
        return sum;
    }

    private static double highest(Trajectory t) {
        double most = 0;
        for (int row = 1; row < t.size() && t.has("rung"); row++) {
            most = Math.max(most, t.at(row, "rung"));
        }
        return most;
    }

    private static Map<String, Integer> counts(RunResult r) {
        return r.events().stream().collect(Collectors.toMap(Event::kind, e -> 1, Integer::sum, TreeMap::new));
    }
}
