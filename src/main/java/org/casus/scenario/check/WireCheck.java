package org.casus.scenario.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.casus.model.Agreement;
import org.casus.model.EventWords;
import org.casus.model.WireRow;
import org.casus.scenario.Scenario;

/** Rows of the wire tell of events that can happen, by outlets that exist; and no kind of event is forgotten. */
final class WireCheck implements Check {
    private static final String LEVEL = "{level}";
    private final boolean strict;

    WireCheck(boolean strict) {
        this.strict = strict;
    }

    @Override
    public void check(Scenario s, Known known, Findings out) {
        Set<String> kinds = kinds(s, known);
        s.wire().forEach((id, row) -> {
            voices(id, row, known, out);
            events(id, row, kinds, known, out);
            Wording.sentences(row.texts(), Wording.EVENT, known, out, "wire", id, "texts");
            levels(id, row, s, out);
            known.requireAll(Sort.ACTOR, row.by(), out, "wire", id, "by");
            losers(id, row, known, out);
            known.requireAll(Sort.SIDE, row.side(), out, "wire", id, "side");
        });
        if (!s.outlets().isEmpty()) {
            forgotten(s, out);
        }
    }

    private static void voices(String id, WireRow row, Known known, Findings out) {
        known.requireAll(Sort.OUTLET, row.outlets(), out, "wire", id, "outlets");
        boolean silent = row.silence() != null;
        if (silent == !row.texts().isEmpty()) {
            out.error(silent ? "a row has either 'texts' or 'silence', not both" : "a row needs 'texts', or 'silence' with a reason",
                    "wire", id);
        } else if (silent != row.outlets().isEmpty()) {
            out.error(silent ? "nobody tells of what is kept in 'silence'; leave out the outlets" : "a row with 'texts' needs 'outlets'",
                    "wire", id);
        }
    }

    private static void losers(String id, WireRow row, Known known, Findings out) {
        known.requireAll(Sort.SIDE, row.from(), out, "wire", id, "from");
        if (!row.from().isEmpty() && !row.on().equals(List.of(EventWords.FALL))) {
            out.error("only a " + EventWords.FALL + " takes something from a side, and the row is on " + String.join(", ", row.on()),
                    "wire", id, "from");
        }
    }

    private static void events(String id, WireRow row, Set<String> kinds, Known known, Findings out) {
        for (int i = 0; i < row.on().size(); i++) {
            String kind = row.on().get(i);
            if (!kinds.contains(kind)) {
                out.error("'" + kind + "' is no kind of event: neither an action, nor an agreement, nor 'end of' one, nor one of "
                        + String.join(", ", EventWords.ALL) + "." + known.hint(kind, kinds), "wire", id, "on", String.valueOf(i));
            }
        }
    }

    /** A level is only filled in where each action of the row has levels. */
    private static void levels(String id, WireRow row, Scenario s, Findings out) {
        if (row.texts().stream().noneMatch(t -> t.contains(LEVEL))) {
            return;
        }
        row.on().stream().filter(k -> s.levels().keySet().stream().noneMatch(l -> l.startsWith(k + "."))).forEach(k ->
                out.error("'{level}' stands for nothing on " + k + ", which has no levels", "wire", id, "texts"));
    }

    private void forgotten(Scenario s, Findings out) {
        Set<String> told = new LinkedHashSet<>();
        s.wire().values().forEach(row -> told.addAll(row.on()));
        Set<String> happen = new LinkedHashSet<>(EventWords.ALL);
        happen.addAll(s.crises().isEmpty() ? List.of() : EventWords.CRISES);
        s.actions().forEach((id, a) -> happen.addAll("pass".equals(a.kind()) ? List.of() : List.of(id)));
        s.agreements().forEach((id, a) -> happen.addAll(ends(s, id, a) ? List.of(id, EventWords.END + id) : List.of(id)));
        happen.removeAll(told);
        if (!happen.isEmpty()) {
            out.add("nobody tells of " + String.join(", ", happen) + ", and no row says why; add 'texts' or 'silence' for them",
                    strict, List.of("wire"));
        }
    }

    private static boolean ends(Scenario s, String id, Agreement a) {
        return a.breakdown() != null || s.actions().values().stream().anyMatch(x -> "defect".equals(x.kind()) && id.equals(x.agreement()));
    }

    private static Set<String> kinds(Scenario s, Known known) {
        Set<String> kinds = new LinkedHashSet<>(known.of(Sort.ACTION));
        for (String id : known.of(Sort.AGREEMENT)) {
            kinds.add(id);
            kinds.add(EventWords.END + id);
            kinds.add(EventWords.HOLD + id);
        }
        kinds.addAll(EventWords.ALL);
        kinds.addAll(s.crises().isEmpty() ? List.of() : EventWords.CRISES);
        return kinds;
    }
}
