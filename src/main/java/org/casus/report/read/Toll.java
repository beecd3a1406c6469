package org.casus.report.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * People killed over the run by one causer.
 *
 * @param causer actor id, shelling or ground
 * @param fighters persons
 * @param civilians persons
 */
public record Toll(String causer, double fighters, double civilians) {
    private static final String FIGHTERS = "fighters.by.";
    private static final String CIVILIANS = "civilians.by.";

    /** One row a causer, in the order of the series. */
    public static List<Toll> of(Run run) {
        return Stream.concat(run.after(FIGHTERS).stream(), run.after(CIVILIANS).stream())
                .distinct()
                .map(c -> new Toll(c, run.total(FIGHTERS + c), run.total(CIVILIANS + c)))
                .toList();
    }

    /** Whether civilians whom this causer kills are not counted: a scenario may leave out those who die in ground fighting. */
    public boolean partial() {
        return "ground".equals(causer) && fighters > 0 && civilians == 0;
    }

    /** Which deaths of civilians a run leaves out; empty where it counts a rate of them. */
    public static Optional<String> missing(Run run) {
        return of(run).stream().filter(Toll::partial).findAny().map(t -> "Civilians are counted where aircraft, missiles or shelling killed"
                + " them. Those who died in ground fighting, by mines, execution or hunger or in detention are not: the true toll is higher.");
    }

    /** Fighters killed by all causers. */
    public static double fighters(Run run) {
        return of(run).stream().mapToDouble(Toll::fighters).sum();
    }

    /** Civilians killed by all causers. */
    public static double civilians(Run run) {
        return of(run).stream().mapToDouble(Toll::civilians).sum();
    }
}
