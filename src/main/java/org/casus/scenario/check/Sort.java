package org.casus.scenario.check;

/** Sorts of things that have ids, and the words for them. */
public enum Sort {
    LEDGER("a ledger row", "ledger rows"),
    PARAMETER("a parameter", "parameters"),
    TERRAIN("a terrain class", "terrain classes"),
    ZONE("a zone", "zones"),
    SIDE("a side", "sides"),
    FACTION("a faction", "factions"),
    ACTOR("an actor", "actors"),
    FEATURE("a feature", "features"),
    GOAL("a goal", "goals"),
    ACTION("an action", "actions"),
    STOCK("a stock", "stocks"),
    RATE("a rate", "rates"),
    TARGET_CLASS("a target class", "target classes"),
    HOST("a host", "hosts"),
    AGREEMENT("an agreement", "agreements"),
    CRISIS("a crisis", "crises"),
    OUTLET("an outlet", "outlets");

    private final String one;
    private final String many;

    Sort(String one, String many) {
        this.one = one;
        this.many = many;
    }

    /** With its article. */
    String one() {
        return one;
    }

    String many() {
        return many;
    }
}
