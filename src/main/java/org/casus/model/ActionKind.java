package org.casus.model;

import java.util.Arrays;
import java.util.List;

/** Kinds of action the program knows. */
public enum ActionKind {
    PASS("pass", false),
    POSTURE("posture", true),
    GESTURE("gesture", false),
    CRISIS_MOVE("crisisMove", false),
    AIR_CAMPAIGN("airCampaign", true),
    CONTINGENT("contingent", true),
    MISSILE_SALVO("missileSalvo", false),
    HELICOPTERS("helicopters", true),
    SHELLING("shelling", true),
    OFFENSIVE("offensive", false),
    SHOCK_ASSAULT("shockAssault", false),
    CUT_ROAD("cutRoad", false),
    BESIEGE("besiege", false),
    FORTIFY("fortify", false),
    EXPEDITION("expedition", false),
    TRAIN("train", false),
    PREY("prey", false),
    EVACUATE("evacuate", false),
    LOCAL_TRUCE("localTruce", false),
    AID("aid", false),
    CROSS_BORDER("crossBorder", false),
    PROPOSE("propose", false),
    DEFECT("defect", false),
    EVENT("event", false);

    private final String word;
    private final boolean posture;

    ActionKind(String word, boolean posture) {
        this.word = word;
        this.posture = posture;
    }

    /** The word in scenario files. */
    public String word() {
        return word;
    }

    /** Whether it is a level that stays until it is changed. */
    public boolean posture() {
        return posture;
    }

    /** Kind of a word; an unknown word is an error. */
    public static ActionKind of(String word) {
        return Arrays.stream(values())
                .filter(k -> k.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "action kind '" + word + "' is unknown; known are " + words()));
    }

    public static List<String> words() {
        return Arrays.stream(values()).map(ActionKind::word).toList();
    }
}
