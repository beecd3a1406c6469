package org.casus.report.read;

import java.util.List;
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

    /** Fighters killed by all causers. */
    public static double fighters(Run run) {
        return of(run).stream().mapToDouble(Toll::fighters).sum();
    }

    /** Civilians killed by all causers. */
    public static double civilians(Run run) {
        return of(run).stream().mapToDouble(Toll::civilians).sum();
    }
}
