package org.casus.scenario.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.casus.expression.Binder;
import org.casus.expression.ExpressionException;
import org.casus.expression.ExpressionParser;
import org.casus.expression.Node;
import org.casus.model.Feature;
import org.casus.model.ModelParameters;
import org.casus.scenario.Scenario;

/** Says what in a formula refers to nothing. */
final class FormulaScope {
    private final Scenario scenario;
    private final Known known;
    private final List<String> names = new ArrayList<>();
    private final Measures measures;
    private final OwnNames own;
    private final Topics topics;

    FormulaScope(Scenario scenario, Known known) {
        this.scenario = scenario;
        this.known = known;
        this.measures = new Measures(known);
        this.own = new OwnNames(scenario, known);
        this.topics = new Topics(scenario);
        for (Sort sort : List.of(Sort.PARAMETER, Sort.STOCK, Sort.RATE, Sort.FEATURE)) {
            names.addAll(known.of(sort));
        }
        names.addAll(ModelParameters.names());
        names.addAll(Quantity.words());
        names.addAll(Vocabulary.FUNCTIONS);
    }

    /**
     * What a place in a scenario lets a formula say.
     *
     * @param locals words with a meaning of their own there
     * @param owners actors that own stands for there, each in its turn; null where it stands for nobody
     * @param measure whether it is a measure of a whole run, which may read series and events
     */
    record Place(List<String> locals, Collection<String> owners, boolean measure) {
        /** Whether own stands for an actor there. */
        boolean own() {
            return owners != null;
        }
    }

    /** Faults of a formula, in order; empty if it is fine. */
    Set<String> faults(String text, Place place) {
        Set<String> faults = new LinkedHashSet<>();
        try {
            expression(ExpressionParser.parse(text), place, faults);
        } catch (ExpressionException e) {
            faults.add("the formula cannot be read: " + e.getMessage());
        }
        return faults;
    }

    private void expression(Node node, Place place, Set<String> faults) {
        if (node instanceof Node.Binary binary) {
            expression(binary.left(), place, faults);
            expression(binary.right(), place, faults);
        } else if (node instanceof Node.Unary unary) {
            expression(unary.operand(), place, faults);
        } else if (node instanceof Node.Text text) {
            faults.add("'" + text.value() + "' is text; a formula is made of numbers");
        } else if (node instanceof Node.Call call) {
            call(call, place, faults);
        }
    }

    private void call(Node.Call call, Place place, Set<String> faults) {
        if (!call.called() && place.locals().contains(call.name())) {
            return;
        }
        if (place.measure() && Measures.reads(call)) {
            measures.check(call, faults).forEach(a -> expression(a, place, faults));
        } else if (call.called() && Binder.knows(call.name())) {
            arity(call, faults);
            call.arguments().forEach(a -> expression(a, place, faults));
        } else if (call.called() && (call.name().equals("initial") || call.name().equals("change"))) {
            boolean one = call.arguments().size() == 1 && call.arguments().get(0) instanceof Node.Call;
            if (one) {
                quantity((Node.Call) call.arguments().get(0), place, faults);
            } else {
                faults.add(call.name() + " takes one quantity, such as " + call.name() + "(area(A))");
            }
        } else {
            quantity(call, place, faults);
        }
    }

    private static void arity(Node.Call call, Set<String> faults) {
        int n = call.arguments().size();
        boolean three = call.name().equals("clip") || call.name().equals("choose");
        boolean many = call.name().equals("min") || call.name().equals("max");
        if (three ? n != 3 : many ? n < 2 || n > 9 : n != 1) {
            String takes = three ? "3 arguments" : many ? "2 to 9 arguments" : "1 argument";
            faults.add(call.name() + " takes " + takes + ", not " + n);
        }
    }

    /** Checks a name or call that must be a quantity, stock, rate, feature or parameter. */
    void quantity(Node.Call call, Place place, Set<String> faults) {
        if (stock(call, place, faults)) {
            return;
        }
        Quantity quantity = Quantity.of(call.name()).orElse(null);
        if (call.called() && quantity != null) {
            builtIn(quantity, call, place, faults);
        } else if (known.has(Sort.FEATURE, call.name())) {
            feature(call, place, faults);
        } else if (call.called() || !plain(call.name())) {
            unknown(call, quantity, faults);
        }
    }

    private boolean plain(String name) {
        return known.has(Sort.PARAMETER, name) || known.has(Sort.RATE, name) || ModelParameters.names().contains(name);
    }

    private boolean stock(Node.Call call, Place place, Set<String> faults) {
        if (!call.called()) {
            return known.has(Sort.STOCK, call.name());
        }
        List<String> words = call.arguments().stream().map(FormulaScope::word).toList();
        if (words.contains("own") && place.own()) {
            boolean any = known.of(Sort.STOCK).stream().anyMatch(id -> id.startsWith(call.name() + "("));
            if (any) {
                own.stock(call.name(), words, place.owners(), faults);
            }
            return any;
        }
        return known.has(Sort.STOCK, call.name() + "(" + String.join(",", words) + ")");
    }

    private void builtIn(Quantity quantity, Node.Call call, Place place, Set<String> faults) {
        Sort[] sorts = quantity.sorts(call.arguments().size()).orElse(null);
        if (sorts == null) {
            faults.add(call.name() + " takes " + quantity.arguments() + ", not " + call.arguments().size());
            return;
        }
        for (int i = 0; i < sorts.length; i++) {
            argument(sorts[i], call, i, place, faults);
        }
    }

    private void argument(Sort sort, Node.Call call, int index, Place place, Set<String> faults) {
        String word = word(call.arguments().get(index));
        if (word.isEmpty()) {
            faults.add("the arguments of " + call.name() + " are ids, not formulas");
        } else if (word.equals("own") && sort == Sort.ACTOR) {
            if (!place.own()) {
                faults.add("'own' stands for an actor in features, actions and effects only; name the actor in "
                        + call.name());
            }
        } else if (sort == null) {
            topics.check(word, known, faults);
        } else if (!known.has(sort, word)) {
            faults.add("'" + word + "' in " + call.name() + " is not " + sort.one() + "; "
                    + Known.list(sort.many(), known.of(sort)) + known.hint(word, known.of(sort)));
        }
    }

    private void feature(Node.Call call, Place place, Set<String> faults) {
        Feature feature = scenario.features().get(call.name());
        boolean owned = feature != null && Features.owned(feature);
        if (!call.called()) {
            if (owned && !place.own()) {
                faults.add(call.name() + " differs by actor; name one, such as " + call.name() + "("
                        + known.of(Sort.ACTOR).stream().findFirst().orElse("A") + ")");
            } else if (owned) {
                own.feature(call.name(), place.owners(), faults);
            }
            return;
        }
        if (call.arguments().size() != 1) {
            faults.add("the feature " + call.name() + " takes one actor, not " + call.arguments().size() + " arguments");
            return;
        }
        argument(Sort.ACTOR, call, 0, place, faults);
        String actor = word(call.arguments().get(0));
        if (owned && place.own() && actor.equals("own")) {
            own.feature(call.name(), place.owners(), faults);
        }
        if (owned && known.has(Sort.ACTOR, actor) && !scenario.goals().containsKey(actor + "." + call.name())) {
            faults.add(call.name() + "(" + actor + ") is unknown, for " + actor + " has no goal on " + call.name());
        }
    }

    private void unknown(Node.Call call, Quantity quantity, Set<String> faults) {
        if (quantity != null) {
            faults.add("'" + call.name() + "' needs " + quantity.arguments() + " in brackets");
        } else if (call.called() && plain(call.name())) {
            faults.add("'" + call.name() + "' takes no arguments");
        } else {
            String what = call.called()
                    ? "a function, quantity, feature or stock"
                    : "a parameter, stock, rate, feature or quantity";
            faults.add("'" + call.name() + "' is not " + what + "." + known.hint(call.name(), names));
        }
    }

    private static String word(Node node) {
        return node instanceof Node.Call call && !call.called() ? call.name()
                : node instanceof Node.Number n && n.value() == Math.rint(n.value()) ? String.valueOf((long) n.value()) : "";
    }
}
