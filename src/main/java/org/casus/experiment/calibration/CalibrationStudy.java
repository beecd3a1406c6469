package org.casus.experiment.calibration;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.casus.analysis.calibration.AbcSmc;
import org.casus.analysis.calibration.Batch;
import org.casus.analysis.calibration.Calibration;
import org.casus.analysis.calibration.Distance;
import org.casus.analysis.calibration.Influence;
import org.casus.analysis.calibration.Population;
import org.casus.analysis.calibration.Prior;
import org.casus.analysis.calibration.Reach;
import org.casus.analysis.calibration.Screening;
import org.casus.analysis.calibration.Simulator;
import org.casus.random.Inversion;
import org.casus.random.RandomStreams;
import org.casus.random.Stream;

/**
 * Fits parameters that scenarios share to what was observed in them. Can be sent to other machines, which need none of its files.
 *
 * <p>An observation is not exact. Its error, from the low and high that its source gives, and what the model is taken to
 * miss by have a part in the spread by which distances are scaled. If errors are drawn, each run is moreover read with an
 * error of that size: with a simulator that contains the error of observation and of the model, approximate Bayesian
 * computation is aimed at the posterior under that error, up to its tolerance (Wilkinson 2013, "Approximate Bayesian
 * computation (ABC) gives exact results under the assumption of model error", section 2).
 *
 * @param subjects the scenarios, at least one
 * @param pool parameters that may be fitted
 * @param named whether all of the pool are fitted, seen or not
 * @param settings how it is run
 */
public record CalibrationStudy(List<Subject> subjects, List<Prior> pool, boolean named, CalibrationSettings settings)
        implements Serializable {
    private static final long SCREENING = 1L << 30;

    public CalibrationStudy {
        subjects = List.copyOf(subjects);
        pool = List.copyOf(pool);
    }

    /**
     * Runs what is not kept yet.
     *
     * @throws NothingSeenException where the observations see no parameter of the pool
     */
    public Calibration run(Stages stages) throws NothingSeenException {
        double[][] defaults = stages.rows(new Stage("defaults", "runs with the defaults", names()), CalibrationSettings.CHECKS,
                i -> read(Map.of(), settings.seed() + i));
        Screening screening = new Screening(pool.stream().map(Prior::id).toList(), settings.points(), settings.seed());
        double[][] design = screening.design();
        double[][] screened = stages.rows(new Stage("screening", "runs of the screening", names()), design.length,
                i -> read(values(pool, design[i]), settings.seed() + SCREENING + i));
        Readings readings = new Readings(subjects, settings.discrepancy(), defaults, screened);
        if (readings.kept().length == 0) {
            throw new NothingSeenException("no observation varies over " + settings.points() + " runs of the screening");
        }
        Distance distance = readings.distance();
        List<Influence> influences = screening.influences(distance.groups(),
                Arrays.stream(screened).map(r -> distance.bias(readings.of(r))).toArray(double[][]::new));
        List<Prior> fitted = fitted(influences);
        List<Population> rounds = rounds(stages, fitted, distance, (share, seed) -> {
            double[] run = readings.of(observed(read(values(fitted, share), seed), seed));
            return new Simulator.Simulated(distance.of(run), distance.bias(run));
        });
        Population last = rounds.get(rounds.size() - 1);
        Population adjusted = settings.adjust() ? Calibration.adjusted(last) : null;
        double[][] checks = checks(stages, fitted, adjusted != null ? adjusted : last);
        return new Calibration(distance, fitted, influences, rounds, adjusted, readings.reaches(defaults, screened, checks),
                distances(distance, readings, defaults), distances(distance, readings, checks), settings.points(), readings.notes())
                .noting(ended(rounds.size(), adjusted != null));
    }

    /** Weeks of a run of all subjects together. */
    public int weeks() {
        return subjects.stream().mapToInt(s -> s.frame().weeks()).sum();
    }

    private List<Prior> fitted(List<Influence> influences) throws NothingSeenException {
        List<String> chosen = influences.stream().filter(i -> named || i.seen()).limit(named ? pool.size() : settings.kept())
                .map(Influence::id).toList();
        if (chosen.isEmpty()) {
            throw new NothingSeenException("the observations see none of " + pool.size() + " parameters over " + settings.points()
                    + " runs of the screening; give more --points, or name parameters with --parameters");
        }
        Map<String, Prior> byId = new LinkedHashMap<>();
        pool.forEach(p -> byId.put(p.id(), p));
        return chosen.stream().map(byId::get).toList();
    }

    private List<String> names() {
        return subjects.stream().flatMap(s -> IntStream.range(0, s.observations().size()).mapToObj(s::full)).toList();
    }

    /** Readings of all subjects, run with the same seed. */
    private double[] read(Map<String, Double> values, long seed) {
        return subjects.stream().flatMapToDouble(s -> Arrays.stream(s.read(values, seed))).toArray();
    }

    private static Map<String, Double> values(List<Prior> priors, double[] shares) {
        Map<String, Double> out = new LinkedHashMap<>();
        for (int i = 0; i < shares.length; i++) {
            out.put(priors.get(i).id(), priors.get(i).at(shares[i]));
        }
        return out;
    }

    private List<Population> rounds(Stages stages, List<Prior> fitted, Distance distance, Simulator simulator) {
        AbcSmc abc = new AbcSmc(fitted.size(), settings.particles(), CalibrationSettings.QUANTILE, CalibrationSettings.TRIALS,
                settings.seed());
        List<String> columns = new ArrayList<>(fitted.stream().map(Prior::id).toList());
        columns.addAll(List.of("distance", "trials"));
        columns.addAll(distance.groups());
        List<Population> out = new ArrayList<>();
        out.add(abc.first(simulator, round(stages, 0, columns)));
        double last = Double.POSITIVE_INFINITY;
        for (int round = 1; round <= settings.rounds(); round++) {
            Population before = out.get(round - 1);
            OptionalDouble tolerance = abc.tolerance(before, last);
            if (tolerance.isEmpty()) {
                return out;
            }
            last = tolerance.getAsDouble();
            Optional<Population> next = abc.next(before, round, last, simulator, round(stages, round, columns));
            if (next.isEmpty()) {
                return out;
            }
            out.add(next.get());
        }
        return out;
    }

    private static Batch round(Stages stages, int round, List<String> columns) {
        Stage stage = new Stage("round-" + round, round == 0 ? "runs of the prior" : "particles of round " + round, columns);
        return (n, task) -> stages.rows(stage, n, task);
    }

    /** What observers would have written of a run, if errors are drawn; else the run itself. */
    private double[] observed(double[] readings, long seed) {
        if (!settings.errors()) {
            return readings;
        }
        RandomStreams streams = new RandomStreams(seed);
        double[] out = readings.clone();
        int at = 0;
        for (Subject s : subjects) {
            for (int i = 0; i < s.observations().size(); i++) {
                double error = s.error(i, settings.discrepancy());
                out[at] += error == 0 ? 0 : error * Inversion.normal(streams.uniform(Stream.OBSERVATION_ERROR, 0, at, 0));
                at++;
            }
        }
        return out;
    }

    private List<String> ended(int populations, boolean adjusted) {
        List<String> notes = new ArrayList<>();
        int done = populations - 1;
        if (done < settings.rounds()) {
            notes.add("round " + (done + 1) + " of " + settings.rounds() + " was given up, since a particle took more than "
                    + CalibrationSettings.TRIALS + " runs or no smaller distance was left; the posterior is that of round " + done);
        }
        if (settings.adjust() && !adjusted) {
            notes.add("the posterior was not adjusted by regression: it has too few particles for the number of series");
        }
        return notes;
    }

    private double[][] checks(Stages stages, List<Prior> fitted, Population posterior) {
        RandomStreams streams = new RandomStreams(settings.seed());
        return stages.rows(new Stage("posterior-runs", "runs with the posterior", names()), CalibrationSettings.CHECKS, i -> {
            int from = posterior.at(streams.uniform(Stream.POSTERIOR, 0, i, 0));
            return read(values(fitted, posterior.points()[from]), settings.seed() + i);
        });
    }

    private static double[] distances(Distance distance, Readings readings, double[][] runs) {
        return Arrays.stream(runs).mapToDouble(r -> distance.of(readings.of(r))).toArray();
    }
}
