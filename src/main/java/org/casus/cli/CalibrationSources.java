package org.casus.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.casus.experiment.calibration.Subject;
import org.casus.observed.Fault;
import org.casus.observed.Frame;
import org.casus.observed.Reading;
import org.casus.observed.TargetsFile;
import org.casus.observed.UnusableFileException;
import org.casus.outcome.Observation;
import org.casus.world.Blueprint;

/** Reads what scenarios are fitted to, up to a day. */
final class CalibrationSources {
    private final ObservedOptions tables;
    private final LocalDate until;
    private final List<Subject> subjects = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    CalibrationSources(ObservedOptions tables, LocalDate until) {
        this.tables = tables;
        this.until = until;
    }

    /**
     * Adds a scenario.
     *
     * @param b the scenario with its units of choice
     * @throws IllegalArgumentException where it starts after the day
     */
    void add(Blueprint b) throws IOException, UnusableFileException {
        Frame frame = ObservedOptions.frame(b.scenario()).until(until).naming(tables.aliases());
        List<Observation> observations = new ArrayList<>();
        for (Path file : tables.observed) {
            Reading reading = TargetsFile.read(tables.present("--observed", file), Paths.shown(file), frame, until);
            observations.addAll(reading.observations());
            reading.faults().stream().filter(f -> !faults.contains(f)).forEach(faults::add);
            reading.notes().forEach(n -> notes.add(b.scenario().id() + ": " + n));
        }
        notes.add(b.scenario().id() + ": " + observations.size() + " observation(s) up to " + until + " were read; runs of "
                + frame.weeks() + " weeks");
        subjects.add(new Subject(b, frame, observations));
    }

    List<Subject> subjects() {
        return subjects;
    }

    List<Fault> faults() {
        return faults;
    }

    List<String> notes() {
        return notes;
    }

    /** Everything observed, in the order of the scenarios. */
    List<Observation> observations() {
        return subjects.stream().flatMap(s -> s.observations().stream()).toList();
    }
}
