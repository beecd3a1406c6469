package org.casus.world;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.casus.expression.Binder;
import org.casus.expression.Expression;
import org.casus.expression.ExpressionException;
import org.casus.expression.Formula;
import org.casus.expression.Node;
import org.casus.expression.Resolver;
import org.casus.expression.Syntax;
import org.casus.model.Family;
import org.casus.model.Family.Sort;

/** Binds names in formulas to places in the vector of quantities. */
public final class QuantityResolver implements Resolver {
    private static final Map<String, Family> FAMILIES = Family.called();
    private final Names names;
    private final Quantities quantities;
    private final FeatureCatalogue catalogue;
    private final String own;
    private final double[] start;
    private final Syntax syntax;

    /** @param start vector at the start: parameters do not change in a run and become constants */
    QuantityResolver(Names names, Quantities quantities, FeatureCatalogue catalogue, double[] start) {
        this.names = names;
        this.quantities = quantities;
        this.catalogue = catalogue;
        this.start = start;
        own = null;
        syntax = new Syntax();
    }

    private QuantityResolver(QuantityResolver other, String own) {
        names = other.names;
        quantities = other.quantities;
        catalogue = other.catalogue;
        start = other.start;
        syntax = other.syntax;
        this.own = own;
    }

    /** The same names with an actor that {@code own} stands for. */
    QuantityResolver of(String actor) {
        return new QuantityResolver(this, actor);
    }

    /** Binds a formula; null gives the constant of the default. */
    public Expression bind(Formula formula, double ifAbsent) {
        return formula == null ? Expression.constant(ifAbsent) : new Binder(this).bind(syntax.of(formula.text()));
    }

    @Override
    public Expression resolve(Node.Call call) {
        return switch (call.name()) {
            case "initial" -> Expression.quantity(inner(call) + quantities.half());
            case "change" -> {
                if (!call.called()) {
                    yield read(place(call));
                }
                int place = inner(call);
                yield Expression.difference(place, place + quantities.half());
            }
            default -> read(place(call));
        };
    }

    private Expression read(int place) {
        boolean fixed = quantities.familyOf(place) == Family.PARAMETER
                && !Names.LOCALS.contains(names.parameters().id(quantities.within(place)));
        return fixed ? Expression.constant(start[place]) : Expression.quantity(place);
    }

    private int inner(Node.Call call) {
        if (call.arguments().size() == 1 && call.arguments().get(0) instanceof Node.Call quantity) {
            return place(quantity);
        }
        throw new ExpressionException(call.name() + " takes one quantity");
    }

    /** Place of a quantity named in a text such as {@code relation(A,B)}. */
    public int place(String text) {
        Node node = syntax.of(text);
        if (node instanceof Node.Call call) {
            return place(call);
        }
        throw new ExpressionException("'" + text + "' is not a quantity");
    }

    private int place(Node.Call call) {
        List<String> arguments = call.arguments().stream().map(this::word).toList();
        String text = arguments.isEmpty() ? call.name() : call.name() + "(" + String.join(",", arguments) + ")";
        int stock = names.stocks().find(text);
        if (stock >= 0) {
            return quantities.at(Family.STOCK, stock);
        }
        Family family = FAMILIES.get(call.name());
        if (call.called() && family != null) {
            return builtIn(family, arguments, call);
        }
        return named(call, arguments, text);
    }

    private int named(Node.Call call, List<String> arguments, String text) {
        if (names.features().find(call.name()) >= 0 && arguments.size() <= 1) {
            String actor = arguments.isEmpty() ? own : arguments.get(0);
            int instance = catalogue.instance(call.name(), actor);
            if (instance >= 0) {
                return quantities.at(Family.INSTANCE, instance);
            }
        }
        if (arguments.isEmpty() && names.parameters().find(text) >= 0) {
            return quantities.at(Family.PARAMETER, names.parameters().of(text));
        }
        if (arguments.isEmpty() && names.rates().find(text) >= 0) {
            return quantities.at(Family.RATE, names.rates().of(text));
        }
        throw new ExpressionException("'" + text + "' is not a quantity, parameter, rate, stock or feature");
    }

    private int builtIn(Family family, List<String> arguments, Node.Call call) {
        Family f = family;
        if (arguments.size() == 1 && family == Family.TIMES) {
            f = Family.EVENT_TIMES;
        } else if (arguments.size() == 1 && family == Family.WEEKS_SINCE) {
            f = Family.EVENT_WEEKS_SINCE;
        }
        int expected = f.second() == null ? 1 : 2;
        if (arguments.size() != expected) {
            throw new ExpressionException(family.word() + " takes " + expected + " arguments, not " + arguments.size());
        }
        int first = position(f.first(), arguments.get(0), call);
        return expected == 1
                ? quantities.at(f, first)
                : quantities.at(f, first, position(f.second(), arguments.get(1), call));
    }

    private int position(Sort sort, String id, Node.Call call) {
        Index index = switch (sort) {
            case ACTOR -> names.actors();
            case ACTION -> names.actions();
            case FEATURE -> names.features();
            case TOPIC -> names.topics();
            case CLASS -> names.classes();
            case FACTION -> names.factions();
            case SIDE -> names.sides();
            case AGREEMENT -> names.agreements();
            case CRISIS -> names.crises();
            case HOST -> names.hosts();
            default -> throw new ExpressionException("no argument of sort " + sort);
        };
        int i = index.find(id);
        if (i < 0) {
            String sortName = sort.name().toLowerCase(java.util.Locale.ROOT);
            throw new ExpressionException("'" + id + "' in " + call.name() + " is not of sort " + sortName + "; known: "
                            + index.ids().stream().limit(40).collect(Collectors.joining(", ")));
        }
        return i;
    }

    private String word(Node node) {
        if (node instanceof Node.Call c && !c.called()) {
            return c.name().equals("own") && own != null ? own : c.name();
        }
        throw new ExpressionException("an argument of a quantity must be an id");
    }
}
