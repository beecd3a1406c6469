package org.casus.report.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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

    /**
     * One sentence on each agreement that came into force, by when it first did: such as "X held from 2030-01-08 to the
     * end" or "X held 3 times, first from 2030-01-08 to 2030-02-05, last from 2030-03-05 to the end".
     */
    public static List<String> sentences(Run run) {
        Map<String, List<Spell>> byAgreement = of(run).stream().sorted(Comparator.comparingInt(Spell::from))
                .collect(Collectors.groupingBy(Spell::agreement, LinkedHashMap::new, Collectors.toList()));
        return byAgreement.values().stream().map(s -> sentence(run, s)).toList();
    }

    private static String sentence(Run run, List<Spell> spells) {
        Spell first = spells.get(0);
        String held = run.agreement(first.agreement()) + " held ";
        return spells.size() == 1 ? held + first.when(run)
                : held + spells.size() + " times, first " + first.when(run) + ", last " + spells.get(spells.size() - 1).when(run);
    }

    private String when(Run run) {
        return "from " + run.date(from) + " " + (lasting ? "to the end" : "to " + run.date(to));
    }
}
