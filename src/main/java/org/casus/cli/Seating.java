package org.casus.cli;

import java.util.Map;
import java.util.stream.Collectors;
import org.casus.engine.Logging;
import org.casus.engine.Simulation;
import org.casus.model.DecisionSettings;
import org.casus.model.PlayerSettings;
import org.casus.outcome.RunResult;
import org.casus.player.Players;
import org.casus.scenario.Scenario;
import org.casus.world.Blueprint;

/** Players from outside: a scenario may name programs, and none is started unless the user says so. */
final class Seating {
    static final String LEAVE = "--allow-external";

    private Seating() {}

    /** Refuses a scenario that wants players where they are not allowed. */
    static void check(Scenario s, boolean allowed, Verb verb) {
        Map<String, DecisionSettings> wanted = Players.wanted(s);
        if (!wanted.isEmpty() && !allowed) {
            String who = wanted.entrySet().stream().map(e -> e.getKey() + ": " + told(e.getValue().player()))
                    .collect(Collectors.joining("; "));
            throw verb.usage("scenario '" + s.id() + "' lets programs play (" + who + "). Look at what they are, then run it with "
                    + LEAVE);
        }
    }

    private static String told(PlayerSettings p) {
        return p.port() == null ? "starts '" + String.join(" ", p.command()) + "'" : "port " + p.port() + " of this machine";
    }

    /** Runs with the players of the scenario; they are ended however the run ends. Faults are told as errors. */
    static RunResult run(Blueprint b, long seed, int weeks, Verb verb) {
        if (Players.wanted(b.scenario()).isEmpty()) {
            return Simulation.run(b, seed, weeks, Logging.FULL);
        }
        try (Players players = new Players(b, text -> verb.complain(text + "; the agent decides"))) {
            Thread hook = new Thread(players::close, "end players");
            Runtime.getRuntime().addShutdownHook(hook);
            RunResult result = Simulation.played(b, seed, weeks, Logging.FULL, players);
            dismiss(hook);
            return result;
        }
    }

    private static void dismiss(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // the process is stopping already, and the hook does its work
        }
    }
}
