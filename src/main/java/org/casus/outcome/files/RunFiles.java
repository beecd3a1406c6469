package org.casus.outcome.files;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.casus.outcome.RunResult;
import org.casus.outcome.Wire;
import org.casus.scenario.Scenario;

/** Writes the data files of a run. */
public final class RunFiles {
    /** Names of everything that belongs to a run's folder. */
    public static final String RUN = "run.json";

    public static final String TRAJECTORY = "trajectory.csv";
    public static final String EVENTS = "events.jsonl";
    public static final String DECISIONS = "decisions.jsonl";
    public static final String WIRE = "wire.jsonl";
    public static final String WIRE_PAGE = "wire.md";
    public static final String REPORT = "report.html";
    public static final String CHARTS = "charts";

    private RunFiles() {}

    /** What goes into a file. */
    interface Content {
        void write(Writer to) throws IOException;
    }

    /**
     * Writes trajectory, events, decisions and, last, {@code run.json}.
     *
     * @throws UncheckedIOException where a file can't be written, with its path
     */
    public static void write(Path folder, Scenario s, RunResult r, RunRecord record) {
        logs(folder, s, r);
        save(folder.resolve(RUN), to -> to.write(JsonText.pretty(record.json(s, r)) + "\n"));
    }

    /**
     * Writes {@code wire.jsonl} and {@code wire.md}; neither where the scenario has no outlets.
     *
     * @param whose whose wire it is, in words, for the head of the page
     * @throws UncheckedIOException where a file can't be written, with its path
     */
    public static void wire(Path folder, Scenario s, Wire wire, String whose) {
        if (wire.exists()) {
            save(folder.resolve(WIRE), to -> WireLines.write(wire, s, to));
            save(folder.resolve(WIRE_PAGE), to -> WireMarkdown.write(wire, s, whose, to));
        }
    }

    static void logs(Path folder, Scenario s, RunResult r) {
        save(folder.resolve(TRAJECTORY), to -> TrajectoryCsv.write(r.trajectory(), s.start(), to));
        save(folder.resolve(EVENTS), to -> EventLines.write(r.events(), s.start(), to));
        save(folder.resolve(DECISIONS), to -> DecisionLines.write(r.decisions(), to));
    }

    static void save(Path file, Content content) {
        try (BufferedWriter to = Files.newBufferedWriter(file)) {
            content.write(to);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }
}
