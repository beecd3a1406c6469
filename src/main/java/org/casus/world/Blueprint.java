package org.casus.world;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.casus.expression.Expression;
import org.casus.expression.Formula;
import org.casus.model.ActionKind;
import org.casus.model.Airspace;
import org.casus.model.Family;
import org.casus.scenario.Scenario;
import org.casus.theory.Advance;

/**
 * A scenario compiled to arrays and bound formulas: made once, shared by all replications, never
 * changed. Arrays that it hands out must not be written to.
 */
public final class Blueprint implements Serializable {
    private static final long serialVersionUID = 1;
    private final Scenario scenario;
    private final Names names;
    private final FeatureCatalogue catalogue;
    private final Quantities quantities;
    private final Geography geography;
    private final Holding holding;
    private final Factions factions;
    private final Sides sides;
    private final Actors actors;
    private final ActionTable[] actions;
    private final int[][] actionsOf;
    private final int[][] pricedPostures;
    private final FeatureTable features;
    private final ClassTable[] classes;
    private final AirTable[] airForces;
    private final AccordTable[] accords;
    private final CrisisTable[] crises;
    private final StockTable[] stocks;
    private final DependencyGraph graph;
    private final int[] ceasefires;
    private final int[] safeZones;
    private final Neighbourhoods neighbourhoods;
    private final double[] initial;
    private final double[] startControl;
    private final double[] startHeads;
    private final int[] startTruce;
    private final double[] scale;
    private final SharedTables shared = new SharedTables();

    private Blueprint(Compiler c) {
        scenario = c.scenario;
        names = c.names;
        catalogue = c.catalogue;
        quantities = c.quantities;
        geography = Geography.of(scenario.theatre(), names.zones(), f -> c.number(f, 1), c.parameter("road_loss"));
        holding = Holding.of(c);
        factions = c.factions();
        sides = c.sides(geography);
        actors = c.actors(geography);
        StartState start = new StartState(c);
        startControl = start.control();
        startHeads = start.heads();
        startTruce = start.truceWeeks();
        ActionCompiler ac = new ActionCompiler(c, geography);
        actions = ac.tables();
        actionsOf = byKind(actions);
        pricedPostures = pricedPostures(actions, actors.size());
        features = new FeatureCompiler(c, geography, startControl).table();
        AirCompiler air = new AirCompiler(c, geography);
        classes = air.classes();
        airForces = air.forces();
        accords = new AccordCompiler(c, geography, ac).accords();
        crises = CrisisTable.all(scenario, names);
        ceasefires = accordsThat(AccordTable::ceasefire);
        safeZones = accordsThat(AccordTable::safeZone);
        neighbourhoods = new Neighbourhoods(features, geography, c.parameter("ring_one"), c.parameter("ring_two"));
        stocks = StockTable.of(c);
        start.quantities(actions, actors, accords);
        initial = c.initial;
        scale = actors.scale().clone();
        graph = new DependencyGraph(this, c);
    }

    /** Compiles a scenario as it stands. */
    public static Blueprint of(Scenario scenario) {
        return of(scenario, Map.of());
    }

    /** Compiles a scenario with some parameters replaced. @param parameters value by id */
    public static Blueprint of(Scenario scenario, Map<String, Double> parameters) {
        return new Blueprint(new Compiler(scenario, parameters));
    }

    /** The same blueprint with the units of the actors' logits replaced. @param scale one an actor, above 0 */
    public Blueprint withScale(double[] scale) {
        return new Blueprint(this, scale);
    }

    private Blueprint(Blueprint other, double[] scale) {
        scenario = other.scenario;
        names = other.names;
        catalogue = other.catalogue;
        quantities = other.quantities;
        geography = other.geography;
        holding = other.holding;
        factions = other.factions;
        sides = other.sides;
        actors = other.actors;
        actions = other.actions;
        actionsOf = other.actionsOf;
        pricedPostures = other.pricedPostures;
        features = other.features;
        classes = other.classes;
        airForces = other.airForces;
        accords = other.accords;
        crises = other.crises;
        ceasefires = other.ceasefires;
        safeZones = other.safeZones;
        neighbourhoods = other.neighbourhoods;
        stocks = other.stocks;
        graph = other.graph;
        initial = other.initial;
        startControl = other.startControl;
        startHeads = other.startHeads;
        startTruce = other.startTruce;
        this.scale = scale.clone();
    }

    public Scenario scenario() {
        return scenario;
    }

    public Names names() {
        return names;
    }

    public FeatureCatalogue catalogue() {
        return catalogue;
    }

    public Quantities quantities() {
        return quantities;
    }

    public Geography geography() {
        return geography;
    }

    /** Shares of a zone that decide what a side can do there. */
    public Holding holding() {
        return holding;
    }

    public Factions factions() {
        return factions;
    }

    public Sides sides() {
        return sides;
    }

    public Actors actors() {
        return actors;
    }

    public ActionTable action(int i) {
        return actions[i];
    }

    public int actionCount() {
        return actions.length;
    }

    private static int[][] byKind(ActionTable[] actions) {
        int[][] byKind = new int[ActionKind.values().length][];
        for (ActionKind kind : ActionKind.values()) {
            byKind[kind.ordinal()] = IntStream.range(0, actions.length).filter(k -> actions[k].kind() == kind).toArray();
        }
        return byKind;
    }

    /** Positions of the actions of a kind, ascending. */
    public int[] actionsOf(ActionKind kind) {
        return actionsOf[kind.ordinal()];
    }

    private static int[][] pricedPostures(ActionTable[] actions, int actors) {
        int[][] byActor = new int[actors][];
        for (int i = 0; i < actors; i++) {
            int actor = i;
            byActor[i] = Arrays.stream(actions)
                    .filter(a -> a.mayChoose()[actor] && a.kind().posture() && a.levels()[actor] != null)
                    .mapToInt(ActionTable::position)
                    .toArray();
        }
        return byActor;
    }

    /** Postures of an actor whose levels cost so much a week, by position, ascending. */
    public int[] pricedPostures(int actor) {
        return pricedPostures[actor];
    }

    public FeatureTable features() {
        return features;
    }

    public ClassTable[] classes() {
        return classes;
    }

    public AirTable[] airForces() {
        return airForces;
    }

    /** Position of the air force of an actor, -1 without. */
    public int airForceAt(int actor) {
        for (int a = 0; a < airForces.length; a++) {
            if (airForces[a].actor() == actor) {
                return a;
            }
        }
        return -1;
    }

    /** Air force of an actor, null without. */
    public AirTable airForceOf(int actor) {
        int at = airForceAt(actor);
        return at < 0 ? null : airForces[at];
    }

    /** Side whose offensives an actor's helicopters help: its own, else the one that its air force supports; -1 for none. */
    public int helped(int actor) {
        AirTable air = airForceOf(actor);
        return actors.side()[actor] >= 0 ? actors.side()[actor] : air == null ? -1 : air.supports();
    }

    /** Crises that may open. */
    public CrisisTable[] crises() {
        return crises;
    }

    public AccordTable[] accords() {
        return accords;
    }

    private int[] accordsThat(Predicate<AccordTable> are) {
        return IntStream.range(0, accords.length).filter(a -> are.test(accords[a])).toArray();
    }

    /** Positions of the agreements that are ceasefires. */
    public int[] ceasefires() {
        return ceasefires;
    }

    /** Positions of the agreements that are safe zones. */
    public int[] safeZones() {
        return safeZones;
    }

    /** What lies around the zones of exposed features. */
    Neighbourhoods neighbourhoods() {
        return neighbourhoods;
    }

    public StockTable[] stocks() {
        return stocks;
    }

    public DependencyGraph graph() {
        return graph;
    }

    /** A table that depends on this blueprint alone and never changes, made when it is first asked for and shared by all replications. */
    public <T> T shared(Class<T> table, Function<Blueprint, T> make) {
        return shared.of(table, () -> make.apply(this));
    }

    /** Unit of an actor's logit; NaN where it has not been computed. */
    public double scale(int actor) {
        return scale[actor];
    }

    /** What names in formulas mean here. */
    public QuantityResolver resolver() {
        return new QuantityResolver(names, quantities, catalogue, initial);
    }

    /** Binds a formula to the quantities of this scenario. */
    public Expression bind(Formula formula, double ifAbsent) {
        return formula == null ? Expression.constant(ifAbsent) : shared.bound(formula, f -> resolver().bind(f, ifAbsent));
    }

    /** Value at the start of a formula that depends on nothing that changes, or a default. */
    public double constant(Formula formula, double ifAbsent) {
        return bind(formula, ifAbsent).value(initial);
    }

    /** Value of a parameter that the program or the scenario names. */
    public double parameter(String name) {
        return initial[quantities.at(Family.PARAMETER, names.parameters().of(name))];
    }

    double[] initial() {
        return initial;
    }

    double[] startControl() {
        return startControl;
    }

    double[] startHeads() {
        return startHeads;
    }

    int[] startTruce() {
        return startTruce;
    }

    /** What would be left of the fighting, by zone, under a local truce in force at the start: as under those agreed on later, 1 where none can be. */
    double[] startDamping() {
        double least = 1;
        for (int k : actionsOf(ActionKind.LOCAL_TRUCE)) {
            for (int i = 0; i < actors().size(); i++) {
                least = action(k).mayChoose()[i] ? Math.min(least, action(k).setting("damping", i, initial)) : least;
            }
        }
        double[] damping = new double[geography.size()];
        Arrays.fill(damping, least);
        return damping;
    }

    /** The law by which control moves under attack, as fought and as foreseen. */
    public Advance advance() {
        return new Advance(parameter("v0"), parameter("p_b"), parameter("breakthrough"), parameter("v_steep"), parameter("rho_error"));
    }

    /** Place of a rate. */
    public int rate(String id) {
        return quantities.at(Family.RATE, names.rates().of(id));
    }

    /** How near each zone is to the border of an airspace, see {@link Geography#nearness}. */
    public double[] nearness(Airspace a) {
        return geography.nearness(constant(a.length(), parameter("L_b")));
    }

    /** Place of the smoothed incursions of an airspace. */
    public int incursions(Airspace a) {
        return quantities.at(Family.INCURSIONS, names.actors().of(a.intruder()), names.actors().of(a.defender()));
    }
}
