package org.casus.scenario.check;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.casus.scenario.Scenario;

/** Every number says where it comes from: a ledger id, a publication, or a tag with a reason. */
final class SourceCheck implements Check {
    private static final Set<String> SECTIONS = Set.of(
            "goals", "actions", "parameters", "forces", "factions", "actors", "relations", "hostility", "stocks",
            "features", "effects", "rates", "levels", "agreements", "crises", "outlets", "wire", "tallies");
    private static final Pattern TAGGED = Pattern.compile("\\[[ARPV]\\].*", Pattern.DOTALL);
    private static final Pattern REASON = Pattern.compile("\\[[ARPV]\\][\\s:]*\\S.{2,}", Pattern.DOTALL);
    private static final int SHORTEST = 8;
    private final boolean strict;

    SourceCheck(boolean strict) {
        this.strict = strict;
    }

    @Override
    public void check(Scenario s, Known known, Findings out) {
        for (Parts.Part part : known.parts()) {
            if (part.sourced() && needsSource(part.path())) {
                String fault = fault(part.source(), known);
                if (fault != null) {
                    out.add(fault + "; give a ledger id such as R05, a publication, or '[A] reason'", strict,
                            part.source() == null ? part.path() : Paths.and(part.path(), "source"));
                }
            }
        }
    }

    private static boolean needsSource(List<String> path) {
        return path.equals(List.of("trust")) || path.size() == 2 && SECTIONS.contains(path.get(0))
                || path.size() == 3 && zone(path) || path.size() == 4 && zone(path) && path.get(3).equals("truce");
    }

    private static boolean zone(List<String> path) {
        return path.get(0).equals("theatre") && path.get(1).equals("zones");
    }

    /** What is wrong with a source, null if nothing. */
    static String fault(String source, Known known) {
        if (source == null || source.isBlank()) {
            return "no source";
        }
        String text = source.strip();
        if (TAGGED.matcher(text).matches()) {
            return REASON.matcher(text).matches() ? null : "'" + text + "' gives no reason";
        }
        boolean ledger = LedgerCheck.ID.matcher(text).find() || !LedgerCheck.ids(text, known).isEmpty();
        return ledger || text.length() >= SHORTEST ? null : "'" + text + "' is too short to be a source";
    }
}
