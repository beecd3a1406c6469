package org.casus.experiment.study;

import java.io.IOException;
import java.util.List;
import org.casus.analysis.ControlOdds;
import org.casus.experiment.store.Row;
import org.casus.scenario.Scenario;

/** Counts, over the rows of a study, who holds which zone; room is needed for the counts alone, however many rows. */
public final class ControlTally {
    private final StudyModel model;
    private final List<String> ids;
    private final int[][][][] held;
    private final int[] runs;

    private ControlTally(StudyModel model) {
        this.model = model;
        ids = model.loaded().scenarios().stream().map(s -> s.scenario().id()).toList();
        held = ids.stream().map(id -> counts(scenario(id))).toArray(int[][][][]::new);
        runs = new int[ids.size()];
    }

    /** Counts the committed runs that did not fail. */
    public static ControlTally read(StudyFolder folder, StudyModel model) throws IOException {
        ControlTally tally = new ControlTally(model);
        if (!model.study().control().isEmpty()) {
            new StudyRows(folder, model).forEach(tally::add);
        }
        return tally;
    }

    private Scenario scenario(String id) {
        return model.loaded().scenarios().get(ids.indexOf(id)).scenario();
    }

    private int[][][] counts(Scenario s) {
        return new int[model.study().control().size()][s.theatre().zones().size()][s.sides().size()];
    }

    private void add(Row r) {
        if (r.failed()) {
            return;
        }
        int scenario = ids.indexOf(r.scenario());
        runs[scenario]++;
        for (int w = 0; w < r.control().size(); w++) {
            String letters = r.control().get(w);
            for (int zone = 0; zone < letters.length(); zone++) {
                int side = Holders.side(letters.charAt(zone));
                if (side >= 0) {
                    held[scenario][w][zone][side]++;
                }
            }
        }
    }

    /** Ids of the scenarios. */
    public List<String> scenarios() {
        return List.copyOf(ids);
    }

    /** Weeks of which there are counts. */
    public List<Integer> weeks() {
        return model.study().control();
    }

    /**
     * What was counted.
     *
     * @param scenario place of the scenario
     * @param week place of the week among {@link #weeks()}
     */
    public ControlOdds odds(int scenario, int week) {
        Scenario s = scenario(ids.get(scenario));
        return new ControlOdds(List.copyOf(s.theatre().zones().keySet()), List.copyOf(s.sides().keySet()), held[scenario][week], runs[scenario]);
    }
}
