package org.casus.report.read;

import java.util.ArrayList;
import java.util.List;

/**
 * A time during which an agreement was in force.
 *
 * @param agreement agreement id
 * @param from row at which the first week in force began
 * @param to last row in force
 * @param lasting whether it was still in force at the end of the run
 */
public record Spell(String agreement, int from, int to, boolean lasting) {
    /** All spells of all agreements, by agreement and then by time. */
    public static List<Spell> of(Run run) {
        List<Spell> spells = new ArrayList<>();
        run.after("agreement.").forEach(a -> collect(run, a, spells));
        return spells;
    }

    private static void collect(Run run, String agreement, List<Spell> into) {
        double[] level = run.series().series("agreement." + agreement);
        int from = -1;
        for (int row = 0; row < level.length; row++) {
            boolean on = level[row] > 0;
            if (on && from < 0) {
                from = row;
            }
            boolean last = row == level.length - 1;
            if (from >= 0 && (!on || last)) {
                into.add(new Spell(agreement, Math.max(0, from - 1), on ? row : row - 1, on));
                from = -1;
            }
        }
    }

    /** Such as "X held from 2030-01-08 to the end". */
    public String sentence(Run run) {
        String until = lasting ? "to the end" : "to " + run.date(to);
        return run.agreement(agreement) + " held from " + run.date(from) + " " + until;
    }
}
