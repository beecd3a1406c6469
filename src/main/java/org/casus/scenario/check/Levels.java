package org.casus.scenario.check;

import org.casus.scenario.Scenario;

/** Levels of actions: those of an actor if it has its own, else those all actors share. */
final class Levels {
    private static final int MOST = 1000;

    private Levels() {}

    /** Number of levels that an action has for an actor, counted from index 0. */
    static int count(Scenario s, String action, String actor) {
        int own = run(s, action + "." + actor + ".");
        return own > 0 ? own : run(s, action + ".");
    }

    /** Whether an action has levels for an actor. */
    static boolean any(Scenario s, String action, String actor) {
        return s.levels().containsKey(action + "." + actor + ".0") || s.levels().containsKey(action + ".0");
    }

    private static int run(Scenario s, String prefix) {
        int n = 0;
        while (n < MOST && s.levels().containsKey(prefix + n)) {
            n++;
        }
        return n;
    }
}
