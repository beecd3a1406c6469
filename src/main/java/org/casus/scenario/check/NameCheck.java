package org.casus.scenario.check;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.casus.expression.Formula;
import org.casus.model.ModelParameters;
import org.casus.scenario.Scenario;
import org.casus.util.TextDistance;

/** Names in formulas have one meaning, and every parameter is read by something. */
final class NameCheck implements Check {
    private static final Map<Sort, String> SECTIONS = sections();

    @Override
    public void check(Scenario s, Known known, Findings out) {
        Map<String, Sort> seen = new LinkedHashMap<>();
        SECTIONS.forEach((sort, section) -> known.of(sort).forEach(id -> {
            Sort other = seen.putIfAbsent(id, sort);
            if (other != null) {
                out.error("'" + id + "' is also " + other.one() + "; formulas could mean either", section, id);
            }
            reserved(id, sort, section, out);
        }));
        unread(s, known, out);
    }

    private static void reserved(String id, Sort sort, String section, Findings out) {
        boolean callable = sort == Sort.STOCK || sort == Sort.FEATURE;
        boolean word = Vocabulary.FUNCTIONS.contains(id) || Quantity.of(id).isPresent();
        if (Vocabulary.RESERVED.contains(id) || callable && word) {
            out.error("'" + id + "' is a word of formulas; choose another id", section, id);
        }
    }

    private static void unread(Scenario s, Known known, Findings out) {
        Set<String> read = new LinkedHashSet<>(ModelParameters.names());
        for (Parts.Part part : known.parts()) {
            if (part.value() instanceof Formula formula) {
                read.addAll(Mentions.of(formula.text()));
            }
        }
        s.parameters().keySet().stream().filter(id -> !read.contains(id)).forEach(id ->
                out.warning("neither a formula nor the program reads this parameter."
                        + TextDistance.hint(id, ModelParameters.names()), "parameters", id));
    }

    private static Map<Sort, String> sections() {
        Map<Sort, String> sections = new LinkedHashMap<>();
        sections.put(Sort.PARAMETER, "parameters");
        sections.put(Sort.STOCK, "stocks");
        sections.put(Sort.RATE, "rates");
        sections.put(Sort.FEATURE, "features");
        return sections;
    }
}
