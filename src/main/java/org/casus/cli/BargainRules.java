package org.casus.cli;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.casus.theory.bargain.Defect;
import org.casus.theory.bargain.Rules;
import org.casus.util.TextDistance;
import picocli.CommandLine.Option;

/** Options that say which form of the bargaining model is run. */
final class BargainRules {
    @Option(names = "--faithful", description = "The published procedure with all its defects.")
    private boolean faithful;

    @Option(names = "--fix", paramLabel = "DEFECT", split = ",", description = "Repair these defects only.")
    private List<String> fix = new ArrayList<>();

    @Option(names = "--keep", paramLabel = "DEFECT", split = ",", description = "Repair all defects but these.")
    private List<String> keep = new ArrayList<>();

    @Option(names = "--status-quo", paramLabel = "Q", defaultValue = "1",
            description = "Chance that nothing changes without a challenge (default: ${DEFAULT-VALUE}, as published).")
    private double statusQuo;

    @Option(names = "--better", paramLabel = "T",
            description = "Chance that what changes without a challenge is for the better; needed where Q is below 1.")
    private Double better;

    /** The rules asked for. */
    Rules chosen(Verb verb) {
        if (Stream.of(faithful, !fix.isEmpty(), !keep.isEmpty()).filter(b -> b).count() > 1) {
            throw verb.usage("--faithful, --fix and --keep exclude each other: --faithful repairs nothing, --fix only what it"
                    + " names, --keep all but what it names");
        }
        share(verb, "--status-quo", statusQuo);
        if (better != null) {
            share(verb, "--better", better);
        }
        if (statusQuo == 1 == (better != null)) {
            throw verb.usage(better == null ? "--status-quo " + statusQuo + " needs --better T"
                    : "--better " + better + " changes nothing while --status-quo is 1");
        }
        return new Rules(repaired(verb), statusQuo, better == null ? 1 : better);
    }

    private static void share(Verb verb, String option, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw verb.usage(option + " " + value + " must lie in [0, 1]");
        }
    }

    private Set<Defect> repaired(Verb verb) {
        if (!fix.isEmpty()) {
            return defects(verb, "--fix", fix);
        }
        EnumSet<Defect> all = faithful ? EnumSet.noneOf(Defect.class) : EnumSet.allOf(Defect.class);
        all.removeAll(defects(verb, "--keep", keep));
        return all;
    }

    private static Set<Defect> defects(Verb verb, String option, List<String> words) {
        EnumSet<Defect> found = EnumSet.noneOf(Defect.class);
        List<String> allowed = Stream.of(Defect.values()).map(Defect::word).toList();
        for (String word : words) {
            String plain = word.strip().toLowerCase(Locale.ROOT);
            if (!allowed.contains(plain)) {
                throw verb.usage(option + ": there is no defect '" + word + "'; allowed: " + String.join(", ", allowed) + "."
                        + TextDistance.hint(plain, allowed));
            }
            found.add(Defect.values()[allowed.indexOf(plain)]);
        }
        return found;
    }

    /** The options as typed, each after a blank. */
    String words() {
        return (faithful ? " --faithful" : "") + (fix.isEmpty() ? "" : " --fix " + String.join(",", fix))
                + (keep.isEmpty() ? "" : " --keep " + String.join(",", keep))
                + (better == null ? "" : " --status-quo " + statusQuo + " --better " + better);
    }
}
