package org.casus.player;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.casus.actor.OptionNames;
import org.casus.actor.mind.Guest;
import org.casus.actor.mind.Guests;
import org.casus.model.Actor;
import org.casus.model.DecisionSettings;
import org.casus.scenario.Scenario;
import org.casus.world.Blueprint;

/** The players of one run; programs are started at their first draw and ended by {@link #close}. */
public final class Players implements Guests, AutoCloseable {
    private static final String EXTERNAL = "external";
    private final Map<String, Player> players = new LinkedHashMap<>();

    /**
     * Players as the scenario asks for them; none is started yet.
     *
     * @param notice told in one sentence of every fault of a player
     */
    public Players(Blueprint b, Consumer<String> notice) {
        OptionNames names = new OptionNames(b);
        wanted(b.scenario()).forEach((id, d) -> players.put(id, new Player(new Message(b, id, names), d.player(), notice)));
    }

    /** Settings of the actors that a scenario leaves to players, by id. */
    public static Map<String, DecisionSettings> wanted(Scenario s) {
        Map<String, DecisionSettings> wanted = new LinkedHashMap<>();
        for (Map.Entry<String, Actor> e : s.actors().entrySet()) {
            DecisionSettings d = e.getValue().decision();
            if (d != null && EXTERNAL.equals(d.rule()) && d.player() != null) {
                wanted.put(e.getKey(), d);
            }
        }
        return wanted;
    }

    @Override
    public Guest at(String actor) {
        return players.get(actor);
    }

    @Override
    public void close() {
        players.values().forEach(Player::end);
    }
}
