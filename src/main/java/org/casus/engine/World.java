package org.casus.engine;

import java.io.Serializable;
import org.casus.actor.AccordForecast;
import org.casus.actor.Appraiser;
import org.casus.actor.ForwardModel;
import org.casus.actor.Judgement;
import org.casus.actor.OptionMaker;
import org.casus.actor.Perception;
import org.casus.actor.Portfolio;
import org.casus.actor.Standoff;
import org.casus.actor.Tables;
import org.casus.actor.mind.Foresight;
import org.casus.actor.mind.Guests;
import org.casus.actor.mind.Minds;
import org.casus.mechanism.Mechanism;
import org.casus.mechanism.Setting;
import org.casus.mechanism.action.Arrivals;
import org.casus.mechanism.action.Execution;
import org.casus.mechanism.action.Expiry;
import org.casus.mechanism.action.OffensivesEnd;
import org.casus.mechanism.air.Airspaces;
import org.casus.mechanism.air.Helicopters;
import org.casus.mechanism.air.Sorties;
import org.casus.mechanism.air.Strikes;
import org.casus.mechanism.diplomacy.Agreements;
import org.casus.mechanism.diplomacy.Crises;
import org.casus.mechanism.economy.Accounts;
import org.casus.mechanism.economy.Stocks;
import org.casus.mechanism.ground.Cohesion;
import org.casus.mechanism.ground.Combat;
import org.casus.mechanism.ground.Contact;
import org.casus.mechanism.ground.Momentum;
import org.casus.mechanism.ground.Morale;
import org.casus.mechanism.ground.Recruitment;
import org.casus.mechanism.ground.Redeployment;
import org.casus.mechanism.ground.SupplyLines;
import org.casus.mechanism.information.Claims;
import org.casus.mechanism.population.Displacement;
import org.casus.mechanism.population.OtherDeaths;
import org.casus.mechanism.population.Sieges;
import org.casus.random.RandomStreams;
import org.casus.world.AirTargets;
import org.casus.world.Battle;
import org.casus.world.Blueprint;
import org.casus.world.Choices;
import org.casus.world.Exposure;
import org.casus.world.WorldState;

/** Puts actors and mechanisms together: the phases of a week, each a {@link Mechanism}. */
final class World implements Serializable {
    private static final long serialVersionUID = 1;
    private final Setting s;
    private final Choices choices = new Choices();
    private final Snapshot snapshot;
    private final Perception perception;
    private final ForwardModel model;
    private final OptionMaker maker;
    private final Portfolio portfolio;
    private final Execution execution;
    private final Arrivals arrivals;
    private final Agreements agreements;
    private final Crises crises;
    private final Standoff standoff;
    private final Displacement displacement;
    private final Battle battle;
    private final Sorties sorties;

    World(Setting setting) {
        s = setting;
        Blueprint b = s.blueprint();
        battle = new Battle(b);
        Tables tables = new Tables(b, battle, new Exposure(b), new AirTargets(b));
        snapshot = new Snapshot(setting, tables);
        perception = new Perception(b);
        model = new ForwardModel(tables, perception);
        AccordForecast accords = new AccordForecast(model);
        Appraiser appraiser = new Appraiser(b, perception);
        maker = new OptionMaker(model, accords);
        portfolio = new Portfolio(appraiser, maker, b);
        Judgement judgement = new Judgement(s.world(), model, accords, portfolio);
        arrivals = new Arrivals(setting);
        execution = new Execution(setting, choices, judgement, arrivals);
        agreements = new Agreements(setting, choices, judgement);
        standoff = new Standoff(s.world(), portfolio, maker, s.streams());
        crises = new Crises(setting, choices, standoff);
        displacement = new Displacement(setting);
        sorties = new Sorties(setting, tables.targets());
    }

    WorldState state() {
        return s.world();
    }

    Portfolio portfolio() {
        return portfolio;
    }

    /** Gives actors the minds that their rules ask for. @param guests null where nobody plays */
    void minds(Foresight foresight, Guests guests) {
        portfolio.minds(new Minds(s.blueprint(), maker, perception, s.journal(), foresight, guests).of(portfolio));
    }

    Standoff standoff() {
        return standoff;
    }

    RandomStreams streams() {
        return s.streams();
    }

    Perception perception() {
        return perception;
    }

    /** Quantities at the very start, before any decision. */
    void start() {
        snapshot.step();
        perception.anchor(s.world());
    }

    /** What a phase does; the recorder is not part of the world. */
    Mechanism mechanism(PhaseOfWeek phase) {
        return switch (phase) {
            case SNAPSHOT -> snapshot();
            case DECISIONS -> decisions();
            case AGREEMENTS -> agreements();
            case LOGISTICS -> logistics();
            case SORTIES -> sorties();
            case AIR_CAMPAIGN -> air();
            case AIRSPACE -> airspace();
            case GROUND_COMBAT -> ground();
            case DISPLACEMENT -> displacement();
            case ECONOMY -> economy();
            case COHESION -> cohesion();
            case RECORDER -> throw new IllegalArgumentException("the recorder is not part of the world");
        };
    }

    private Mechanism snapshot() {
        return () -> {
            snapshot.step();
            perception.observe(s.world());
            model.observe(s.world());
        };
    }

    /** All actors decide on one snapshot; what they chose is carried out afterwards. */
    private Mechanism decisions() {
        return () -> {
            choices.clear();
            for (int i = 0; i < s.blueprint().actors().size(); i++) {
                portfolio.decide(s.world(), i, s.streams(), choices);
            }
            crises.step();
            execution.step();
        };
    }

    private Mechanism agreements() {
        OffensivesEnd end = new OffensivesEnd(s, battle);
        return () -> {
            agreements.step();
            end.step();
        };
    }

    private Mechanism logistics() {
        SupplyLines supply = new SupplyLines(s);
        Sieges sieges = new Sieges(s);
        Expiry expiry = new Expiry(s);
        Recruitment recruitment = new Recruitment(s);
        Redeployment redeployment = new Redeployment(s);
        Morale morale = new Morale(s);
        return () -> {
            snapshot.formulas();
            supply.step();
            sieges.step();
            expiry.step();
            arrivals.step();
            recruitment.step();
            redeployment.step();
            morale.step();
        };
    }

    private Mechanism sorties() {
        return () -> {
            snapshot.targets();
            sorties.step();
        };
    }

    private Mechanism air() {
        Strikes strikes = new Strikes(s);
        Helicopters helicopters = new Helicopters(s);
        return () -> {
            strikes.step();
            helicopters.step();
        };
    }

    private Mechanism airspace() {
        return new Airspaces(s);
    }

    private Mechanism ground() {
        Combat combat = new Combat(s, battle);
        Contact contact = new Contact(s);
        return () -> {
            snapshot.fighting();
            combat.step();
            contact.step();
        };
    }

    private Mechanism displacement() {
        return () -> {
            displacement.step();
            s.change().tick(s.world().tick() + 1);
        };
    }

    private Mechanism economy() {
        Stocks stocks = new Stocks(s);
        Momentum momentum = new Momentum(s);
        Accounts accounts = new Accounts(s);
        Claims claims = new Claims(s);
        OtherDeaths others = new OtherDeaths(s);
        return () -> {
            others.step();
            displacement.endOfWeek();
            momentum.step();
            claims.step();
            snapshot.review();
            stocks.step();
            accounts.step();
            snapshot.formulas();
        };
    }

    private Mechanism cohesion() {
        return new Cohesion(s);
    }

    /** Ends the week: conflict of goals is told, the week counts up. */
    void close() {
        snapshot.conflicts(portfolio);
        snapshot.compliance(portfolio);
        s.change().week(s.world().week() + 1);
    }
}
