package org.casus.report.read;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Three sentences that say what happened in a run: ground, deaths, agreements and incidents. They
 * claim nothing beyond the run.
 *
 * @param run the run
 */
public record Answer(Run run) {
    private static final int AGREEMENTS = 5;

    /** What every reader of one run must be told. */
    public static List<String> limits() {
        return List.of(
                "This is one simulated run of many. The same scenario with another seed takes another course, so the run"
                        + " shows what can happen under these assumptions, not what would have happened and not a forecast.",
                "One run can't answer a what-if. Even the sign of such a difference depends on parameters that the evidence"
                        + " doesn't settle; it takes pairs of runs with equal seeds over many draws of the parameters.",
                "Goals, weights and many numbers are judgements. Section 7 lists them with their ranges and sources.");
    }

    /** The three sentences, in order. */
    public List<String> sentences() {
        return List.of(ground(), deaths(), politics());
    }

    private String ground() {
        List<Holding> held = Holding.of(run);
        String opening = "In this simulated run, from " + run.date(0) + " to " + run.date(run.lastRow()) + ", ";
        Holding up = extreme(held, 1);
        Holding down = extreme(held, -1);
        if (up == null && down == null) {
            return opening + "no side gained or lost ground.";
        }
        String gain = up == null ? "no side gained ground" : run.side(up.side()) + " gained most ground, " + up.course();
        String loss = down == null ? "" : ", and " + run.side(down.side()) + " lost most, " + down.course();
        return opening + gain + loss + ".";
    }

    private static Holding extreme(List<Holding> held, int sign) {
        return held.stream()
                .filter(h -> sign * h.change() > .5)
                .max(Comparator.comparingDouble(h -> sign * h.change()))
                .orElse(null);
    }

    private String deaths() {
        double civilians = Toll.civilians(run);
        double fighters = Toll.fighters(run);
        String fled = run.series().has("displaced")
                ? "; people were driven from home " + Numbers.whole(run.total("displaced")) + " times"
                : "";
        return "The fighting killed " + Numbers.whole(civilians + fighters) + " people, " + Numbers.whole(civilians)
                + " of them civilians and " + Numbers.whole(fighters) + " fighters" + fled + ".";
    }

    private String politics() {
        List<Incidents> grave = Incidents.of(run);
        return agreed(Spell.sentences(run)) + "; " + happened(grave) + ".";
    }

    private static String agreed(List<String> agreements) {
        if (agreements.isEmpty()) {
            return "No agreement came into force";
        }
        int more = agreements.size() - AGREEMENTS;
        return capital(agreements.stream().limit(AGREEMENTS).collect(Collectors.joining("; ")))
                + (more > 0 ? "; " + more + " more came into force" : "");
    }

    private String happened(List<Incidents> grave) {
        if (grave.isEmpty()) {
            return "no state violated another's sovereignty (nothing reached rung 7 of 10 on the escalation ladder)";
        }
        String kinds = grave.size() == 1 ? "" : " of " + grave.size() + " kinds of grave event";
        return "the gravest" + kinds + " was: " + grave.get(0).phrase(run);
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
