package org.casus.experiment.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntFunction;
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
import org.casus.random.RandomStreams;
import org.casus.random.Stream;

/**
 * Fits parameters that scenarios share to what was observed in them.
 *
 * @param subjects the scenarios, at least one
 * @param pool parameters that may be fitted
 * @param named whether all of the pool are fitted, seen or not
 * @param settings how it is run
 */
public record CalibrationStudy(List<Subject> subjects, List<Prior> pool, boolean named, CalibrationSettings settings) {
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
    public Calibration run(Stages stages, Batch batch) throws NothingSeenException {
        double[][] defaults = stages.of("defaults", names(),
                () -> rows(batch, "runs with the defaults", CalibrationSettings.CHECKS, i -> read(Map.of(), settings.seed() + i)));
        Screening screening = new Screening(pool.stream().map(Prior::id).toList(), settings.points(), settings.seed());
        double[][] design = screening.design();
        double[][] screened = stages.of("screening", names(), () -> rows(batch, "runs of the screening", design.length,
                i -> read(values(pool, design[i]), settings.seed() + SCREENING + i)));
        Readings readings = new Readings(subjects, settings.discrepancy(), defaults, screened);
        if (readings.kept().length == 0) {
            throw new NothingSeenException("no observation varies over " + settings.points() + " runs of the screening");
        }
        Distance distance = readings.distance();
        List<Influence> influences = screening.influences(distance.groups(),
                Arrays.stream(screened).map(r -> distance.bias(readings.of(r))).toArray(double[][]::new));
        List<Prior> fitted = fitted(influences);
        List<Population> rounds = rounds(stages, batch, fitted, (share, seed) ->
                distance.of(readings.of(read(values(fitted, share), seed))));
        double[][] checks = stages.of("posterior-runs", names(), () -> checks(batch, fitted, rounds.get(rounds.size() - 1)));
        return new Calibration(distance, fitted, influences, rounds, readings.reaches(defaults, screened, checks),
                distances(distance, readings, defaults), distances(distance, readings, checks), settings.points(), readings.notes())
                .noting(ended(rounds.size()));
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

    private static double[][] rows(Batch batch, String what, int n, IntFunction<double[]> row) {
        return batch.each(what, n, row).toArray(double[][]::new);
    }

    private List<Population> rounds(Stages stages, Batch batch, List<Prior> fitted, Simulator simulator) {
        AbcSmc abc = new AbcSmc(fitted.size(), settings.particles(), CalibrationSettings.QUANTILE, CalibrationSettings.TRIALS,
                settings.seed());
        RoundTable table = new RoundTable(fitted.stream().map(Prior::id).toList());
        List<Population> out = new ArrayList<>();
        out.add(table.kept(stages, 0, () -> Optional.of(abc.first(simulator, batch))).orElseThrow());
        double last = Double.POSITIVE_INFINITY;
        for (int round = 1; round <= settings.rounds(); round++) {
            Population before = out.get(round - 1);
            OptionalDouble tolerance = abc.tolerance(before, last);
            if (tolerance.isEmpty()) {
                return out;
            }
            last = tolerance.getAsDouble();
            int number = round;
            double within = last;
            Optional<Population> next = table.kept(stages, round, () -> abc.next(before, number, within, simulator, batch));
            if (next.isEmpty()) {
                return out;
            }
            out.add(next.get());
        }
        return out;
    }

    private List<String> ended(int populations) {
        int done = populations - 1;
        return done == settings.rounds() ? List.of() : List.of("round " + (done + 1) + " of " + settings.rounds()
                + " was given up, since a particle took more than " + CalibrationSettings.TRIALS
                + " runs or no smaller distance was left; the posterior is that of round " + done);
    }

    private double[][] checks(Batch batch, List<Prior> fitted, Population posterior) {
        RandomStreams streams = new RandomStreams(settings.seed());
        return rows(batch, "runs with the posterior", CalibrationSettings.CHECKS, i -> {
            int from = posterior.at(streams.uniform(Stream.POSTERIOR, 0, i, 0));
            return read(values(fitted, posterior.points()[from]), settings.seed() + i);
        });
    }

    private static double[] distances(Distance distance, Readings readings, double[][] runs) {
        return Arrays.stream(runs).mapToDouble(r -> distance.of(readings.of(r))).toArray();
    }
}
