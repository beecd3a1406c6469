package org.casus.scenario.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casus.model.Action;
import org.casus.model.Claim;
import org.casus.scenario.Scenario;

/** Every R05 in a source is a row of the ledger, and every row of the ledger is cited somewhere. */
final class LedgerCheck implements Check {
    static final Pattern ID = Pattern.compile("\\bR\\d{2,3}\\b");
    private static final Pattern WORD = Pattern.compile("\\w+");
    private final boolean strict;

    LedgerCheck(boolean strict) {
        this.strict = strict;
    }

    @Override
    public void check(Scenario s, Known known, Findings out) {
        Set<String> cited = new LinkedHashSet<>();
        s.claims().forEach((id, claim) -> known.require(Sort.LEDGER, claim.reporting(), out, "claims", id, "reporting"));
        for (Parts.Part part : known.parts()) {
            if (part.value() instanceof Action action) {
                cited.addAll(action.reporting());
            } else if (part.value() instanceof Claim claim && claim.reporting() != null) {
                cited.add(claim.reporting());
            }
            if (part.source() != null) {
                source(part.source(), part.path(), known, cited, out);
            }
        }
        s.reporting().keySet().stream().filter(id -> !cited.contains(id)).forEach(id ->
                out.add("nothing cites this row; name it in the source of what it grounds", strict, List.of("reporting", id)));
    }

    /** Ledger ids among the words of a source. */
    static Set<String> ids(String source, Known known) {
        Set<String> ids = new LinkedHashSet<>();
        Matcher words = WORD.matcher(source);
        while (words.find()) {
            if (known.has(Sort.LEDGER, words.group())) {
                ids.add(words.group());
            }
        }
        return ids;
    }

    private static void source(String source, List<String> path, Known known, Set<String> cited, Findings out) {
        cited.addAll(ids(source, known));
        Matcher ids = ID.matcher(source);
        while (ids.find()) {
            known.require(Sort.LEDGER, ids.group(), out, Paths.and(path, "source").toArray(String[]::new));
        }
    }
}
