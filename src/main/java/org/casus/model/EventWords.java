package org.casus.model;

import java.util.List;

/** Words of the program for events that are neither actions nor agreements. */
public final class EventWords {
    /** A zone changes hands. */
    public static final String FALL = "fall";

    /** A side loses its hold on its own forces. */
    public static final String COLLAPSE = "collapse";

    /** Aircraft of one actor cross another's border. */
    public static final String INCURSION = "incursion";

    /** Helicopters are lost. */
    public static final String HELICOPTER = "helicopter";

    /** A round of talks comes to nothing. */
    public static final String TALKS = "talks";

    /** A crisis between two actors opens. */
    public static final String CRISIS = "crisis";

    /** A side's move in a crisis is drawn. */
    public static final String MOVE = "crisisMove";

    /** A crisis is over. */
    public static final String CRISIS_END = "crisisEnd";

    /** Words that only occur where a scenario has crises. */
    public static final List<String> CRISES = List.of(CRISIS, MOVE, CRISIS_END);

    /** A script names what is not possible: nothing that happens in the world. */
    public static final String SCRIPT = "script";

    /** What stands before the id of an agreement that ends. */
    public static final String END = "end of ";

    /** What stands before the id of an agreement that holds though a party has left it. */
    public static final String HOLD = "hold of ";

    /** Those that occur in any scenario. */
    public static final List<String> ALL = List.of(FALL, COLLAPSE, INCURSION, HELICOPTER, TALKS);

    private EventWords() {}

    /** Id of the agreement that ends or holds by a kind of event; other kinds as they are. */
    public static String agreement(String kind) {
        return kind.startsWith(END) ? kind.substring(END.length()) : kind.startsWith(HOLD) ? kind.substring(HOLD.length()) : kind;
    }
}
