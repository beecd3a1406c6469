package org.casus.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.casus.experiment.calibration.CalibrationStudy;
import org.casus.experiment.calibration.Subject;
import org.casus.model.Parameter;
import org.casus.outcome.Observation;
import org.casus.report.read.CalibrationWords;
import org.casus.report.read.MeasureWords;
import org.casus.scenario.io.Loaded;

/**
 * A calibration that was asked for, checked and ready to run.
 *
 * @param loaded its scenarios, at least one
 * @param study what is run
 * @param plan everything that the result hangs on
 * @param notes what a reader of the result must know
 */
public record CalibrationOrder(List<Loaded> loaded, CalibrationStudy study, ObjectNode plan, List<String> notes) {
    public CalibrationOrder {
        loaded = List.copyOf(loaded);
        notes = List.copyOf(notes);
    }

    /** Id of its first scenario. */
    public String id() {
        return loaded.get(0).scenario().id();
    }

    /** Titles of its scenarios. */
    String title() {
        return loaded.stream().map(l -> l.scenario().title()).collect(Collectors.joining("; "));
    }

    /** What it fits and what it is fitted to, in words. */
    CalibrationWords names() {
        Map<String, String> series = new HashMap<>();
        for (Subject s : study.subjects()) {
            MeasureWords words = new MeasureWords(s.base().scenario(), s.frame().aliases());
            for (Observation o : s.observations()) {
                series.put(s.base().scenario().id() + ": " + o.series(), words.of(o.measure(), o.unit()));
            }
        }
        Map<String, Parameter> parameters = new HashMap<>();
        loaded.forEach(l -> parameters.putAll(l.scenario().parameters()));
        return new CalibrationWords(loaded.stream().map(l -> l.scenario().id()).toList(), series, parameters);
    }

    /** Words after the name of the program that ask for it, but for where and by whom. */
    public String words() {
        List<String> words = new ArrayList<>();
        plan.path(CalibrationFolder.ARGUMENTS).forEach(word -> words.add(word.asText()));
        return String.join(" ", words);
    }
}
