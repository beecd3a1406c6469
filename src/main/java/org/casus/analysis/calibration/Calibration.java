package org.casus.analysis.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A calibration as it is told: pure data.
 *
 * @param distance what runs were held against
 * @param priors parameters that were fitted, strongest first
 * @param influences what the screening found of every parameter, strongest first
 * @param rounds populations, that of the prior first
 * @param adjusted the last population after regression; null where it was not adjusted
 * @param reaches each target and what runs give for it
 * @param byDefault distance of each run with the defaults
 * @param byPosterior distance of each run with a draw of the posterior, on the same seeds
 * @param screened runs of the screening
 * @param notes what a reader must know
 */
public record Calibration(
        Distance distance,
        List<Prior> priors,
        List<Influence> influences,
        List<Population> rounds,
        Population adjusted,
        List<Reach> reaches,
        double[] byDefault,
        double[] byPosterior,
        int screened,
        List<String> notes) {
    public Calibration {
        priors = List.copyOf(priors);
        influences = List.copyOf(influences);
        rounds = List.copyOf(rounds);
        reaches = List.copyOf(reaches);
        notes = List.copyOf(notes);
    }

    /** The posterior: the last population, adjusted by regression if it could be and should. */
    public Population posterior() {
        return adjusted != null ? adjusted : unadjusted();
    }

    /** The last population as the rounds left it. */
    public Population unadjusted() {
        return rounds.get(rounds.size() - 1);
    }

    /** A population adjusted by regression; null where it has too few particles for the number of series. */
    public static Population adjusted(Population p) {
        return LocalLinear.adjusted(p).orElse(null);
    }

    /** Every parameter that was fitted, before and after. */
    public List<Fitted> fitted() {
        return fitted(posterior());
    }

    /** The same before the adjustment. */
    public List<Fitted> fittedUnadjusted() {
        return fitted(unadjusted());
    }

    private List<Fitted> fitted(Population p) {
        return IntStream.range(0, priors.size())
                .mapToObj(i -> new Fitted(priors.get(i), new Weighted(p.column(i), p.weights()), p.effective())).toList();
    }

    /** Seen by the observations, yet weaker than those that were fitted. */
    public List<Influence> seenNotFitted() {
        return left().stream().filter(Influence::seen).toList();
    }

    /** Those that the observations do not see; they keep their defaults. */
    public List<Influence> unseen() {
        return left().stream().filter(i -> !i.seen()).toList();
    }

    private List<Influence> left() {
        List<String> fitted = priors.stream().map(Prior::id).toList();
        return influences.stream().filter(i -> !fitted.contains(i.id())).toList();
    }

    /** Targets that no run of the screening comes near. */
    public List<Reach> outOfReach() {
        return reaches.stream().filter(r -> !r.reached()).toList();
    }

    /** The same with more to tell. */
    public Calibration noting(List<String> more) {
        List<String> all = new ArrayList<>(more);
        all.addAll(notes);
        return new Calibration(distance, priors, influences, rounds, adjusted, reaches, byDefault, byPosterior, screened, all);
    }
}
