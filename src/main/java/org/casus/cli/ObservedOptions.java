package org.casus.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casus.engine.Logging;
import org.casus.engine.Simulation;
import org.casus.observed.Fault;
import org.casus.observed.Frame;
import org.casus.observed.MeasuresFile;
import org.casus.observed.UnusableFileException;
import org.casus.scenario.Scenario;
import org.casus.world.Blueprint;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options of verbs that hold runs against tables of what was observed. */
final class ObservedOptions {
    private static final int SHOWN = 100;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--observed", paramLabel = "FILE", description = "Table of what was observed; may be given more than once.")
    List<Path> observed = new ArrayList<>();

    @Option(names = "--measures", paramLabel = "FILE",
            description = "What observers' names for measures mean: measure,series,note. A measures.csv beside"
                    + " --observed is read unasked.")
    private Path measures;

    @Option(names = "--lenient", description = "Go on with the rest where rows can't be used.")
    boolean lenient;

    /** What can be measured, from one week with any units of choice. */
    static Frame frame(Scenario s) {
        Blueprint b = Blueprint.of(s);
        double[] scale = new double[b.actors().size()];
        Arrays.fill(scale, 1);
        return Frame.of(s, Simulation.run(b.withScale(scale), s.seed(), 1, Logging.NONE));
    }

    /** Series by observers' names for them. */
    Map<String, String> aliases() throws IOException, UnusableFileException {
        Map<String, String> all = new LinkedHashMap<>();
        for (Path file : observed) {
            Path beside = file.resolveSibling("measures.csv");
            if (Files.isRegularFile(beside)) {
                all.putAll(MeasuresFile.read(beside, Paths.shown(beside)));
            }
        }
        if (measures != null) {
            all.putAll(MeasuresFile.read(present("--measures", measures), Paths.shown(measures)));
        }
        return all;
    }

    /** The file. @throws ParameterException where it is not there */
    Path present(String option, Path file) {
        if (!Files.isRegularFile(file)) {
            throw new ParameterException(spec.commandLine(), option + ": there is no file '" + file + "'");
        }
        return file;
    }

    /** Faults, the first hundred of them, and a last line. */
    static List<String> lines(List<Fault> faults, String last) {
        List<String> lines = new ArrayList<>(faults.stream().limit(SHOWN).map(Fault::toString).toList());
        if (faults.size() > SHOWN) {
            lines.add("... and " + (faults.size() - SHOWN) + " more");
        }
        lines.add(last);
        return lines;
    }

    /** Why there is nothing left: faults, rows that were passed over, and a last line. @param done what could have been done with them */
    static List<String> nothing(List<Fault> faults, List<String> notes, String done) {
        List<String> lines = lines(faults, "nothing is left that could be " + done);
        lines.addAll(lines.size() - 1, notes);
        return lines;
    }

    /** Tells why nothing is run. @return exit code */
    int refuse(List<String> lines) {
        lines.forEach(spec.commandLine().getErr()::println);
        spec.commandLine().getErr().flush();
        return ExitCode.INVALID_SCENARIO;
    }

    /** The same options for a command that repeats this one. */
    String words() {
        return list().isEmpty() ? "" : " " + String.join(" ", list());
    }

    /** The same word by word. */
    List<String> list() {
        List<String> words = new ArrayList<>();
        observed.forEach(f -> words.addAll(List.of("--observed", Paths.shown(f))));
        if (measures != null) {
            words.addAll(List.of("--measures", Paths.shown(measures)));
        }
        if (lenient) {
            words.add("--lenient");
        }
        return words;
    }
}
