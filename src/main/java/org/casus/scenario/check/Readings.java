package org.casus.scenario.check;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.casus.expression.ExpressionException;
import org.casus.expression.ExpressionParser;
import org.casus.expression.Formula;
import org.casus.expression.Node;
import org.casus.model.Family;
import org.casus.scenario.Scenario;

/**
 * What the formulas of a scenario read, in full: {@code relation(A,B)}, not relation; pairs without an order stand in
 * that of the alphabet, and own stands for each actor that it may mean. Measures read series by their names.
 */
final class Readings {
    private final Map<String, Set<List<String>>> readers = new LinkedHashMap<>();
    private final Map<List<String>, Set<String>> read = new LinkedHashMap<>();

    Readings(Scenario s, Known known) {
        for (Parts.Part part : known.parts()) {
            if (part.value() instanceof Formula formula && !Mentions.isNumber(formula.text())) {
                add(part.path(), of(formula.text(), FormulaCheck.owners(part.path(), s)));
            }
        }
        s.tallies().forEach((id, tally) -> add(List.of("tallies", id, "series"), series(String.valueOf(tally.series()))));
        for (int i = 0; i < s.airspace().size(); i++) {
            add(List.of("airspace", String.valueOf(i)), words(s.airspace().get(i).incursions(), s.airspace().get(i).shoot()));
        }
        for (int i = 0; i < s.encounters().size(); i++) {
            add(List.of("encounters", String.valueOf(i)), words(s.encounters().get(i).rate(), s.encounters().get(i).incident()));
        }
    }

    private static Set<String> words(String... names) {
        Set<String> words = new LinkedHashSet<>();
        for (String name : names) {
            words.add(String.valueOf(name));
        }
        return words;
    }

    private void add(List<String> path, Set<String> names) {
        read.put(path, names);
        names.forEach(n -> readers.computeIfAbsent(n, x -> new LinkedHashSet<>()).add(path));
    }

    /** Whether a formula reads something. @param path whether the place of a formula counts */
    boolean reads(String name, Predicate<List<String>> path) {
        return readers.getOrDefault(name, Set.of()).stream().anyMatch(path);
    }

    /** What the formula at a place reads; empty where there is none. */
    Set<String> at(String... path) {
        return read.getOrDefault(List.of(path), Set.of());
    }

    /** Everything that formulas read. */
    Set<String> names() {
        return readers.keySet();
    }

    /** What a formula reads. @param owners actors that own stands for, null for none */
    static Set<String> of(String text, Collection<String> owners) {
        Set<String> names = new LinkedHashSet<>();
        try {
            walk(ExpressionParser.parse(text), owners == null ? List.of("own") : owners, names);
        } catch (ExpressionException e) {
            return Set.of(); // told elsewhere
        }
        return names;
    }

    private static void walk(Node node, Collection<String> owners, Set<String> names) {
        if (node instanceof Node.Binary binary) {
            walk(binary.left(), owners, names);
            walk(binary.right(), owners, names);
        } else if (node instanceof Node.Unary unary) {
            walk(unary.operand(), owners, names);
        } else if (node instanceof Node.Text text) {
            names.addAll(series(text.value()));
        } else if (node instanceof Node.Call call) {
            call.arguments().forEach(a -> walk(a, owners, names));
            owners.forEach(own -> names.add(name(call, own)));
            names.add(call.name());
        }
    }

    private static String name(Node.Call call, String own) {
        return name(call.name(), call.arguments().stream()
                .map(a -> a instanceof Node.Call c && !c.called() ? c.name().equals("own") ? own : c.name() : "?").toList());
    }

    /** The name of something with arguments, in the order of the alphabet where their order does not matter. */
    static String name(String word, List<String> ids) {
        Family family = Family.called().get(word);
        List<String> sorted = family != null && family.symmetric() ? ids.stream().sorted().toList() : ids;
        return sorted.isEmpty() ? word : word + "(" + String.join(",", sorted) + ")";
    }

    /** {@code stock.X}, {@code feature.X} and {@code relation.A.B} name what a series is of. */
    private static Set<String> series(String text) {
        String[] parts = text.split("\\.", -1);
        List<String> ids = List.of(parts).subList(1, parts.length);
        return parts.length < 2 ? Set.of()
                : parts[0].equals("stock") || parts[0].equals("feature") ? Set.of(parts[1]) : Set.of(name(parts[0], ids));
    }
}
