package org.casus.scenario.check;

import java.util.Arrays;
import java.util.List;

/** What each kind of action takes, as the format page says. */
enum KindRule {
    PASS("pass", ""),
    POSTURE("posture", "P L"),
    GESTURE("gesture", "", "chance?"),
    CRISIS_MOVE("crisisMove", "", "chance?"),
    AIR_CAMPAIGN("airCampaign", "P L mixes"),
    CONTINGENT("contingent", "P L"),
    MISSILE_SALVO("missileSalvo", "", "missiles", "killsPerMissile", "civiliansPerMissile"),
    HELICOPTERS("helicopters", "P L", "support", "loss", "manpadsFactor", "crew"),
    SHELLING("shelling", "P L", "contact", "civilianShare"),
    OFFENSIVE("offensive", "L", "minHeads", "minChance", "maxWeeks"),
    SHOCK_ASSAULT("shockAssault", "", "bonus"),
    CUT_ROAD("cutRoad", "", "chance", "weeks", "patience"),
    BESIEGE("besiege", "", "supply"),
    FORTIFY("fortify", "", "bonus", "limit"),
    EXPEDITION("expedition", "L factions", "limit", "perWeek"),
    TRAIN("train", "L factions", "weeks", "success"),
    PREY("prey", "factions", "share", "joins", "minShare"),
    EVACUATE("evacuate", "", "minWeeks", "maxSupply", "transfer"),
    LOCAL_TRUCE("localTruce", "", "minWeeks", "weeks", "damping"),
    AID("aid", "", "relief"),
    CROSS_BORDER("crossBorder", "L factions", "takes"),
    PROPOSE("propose", "agreement"),
    DEFECT("defect", "agreement", "chance?"),
    EVENT("event", "");

    private final String word;
    private final List<String> needs;
    private final List<String> settings;

    KindRule(String word, String needs, String... settings) {
        this.word = word;
        this.needs = List.of(needs.split(" "));
        this.settings = List.of(settings);
    }

    /** Rule of a word; null if no kind has it. */
    static KindRule of(String word) {
        return Arrays.stream(values()).filter(k -> k.word.equals(word)).findFirst().orElse(null);
    }

    String word() {
        return word;
    }

    /** Whether its level stays until it is changed. */
    boolean posture() {
        return needs.contains("P");
    }

    /** Whether it is chosen at a level. */
    boolean levels() {
        return needs.contains("L");
    }

    /** Whether the row must have a field such as mixes. */
    boolean needs(String field) {
        return needs.contains(field);
    }

    /** Names of all settings it takes. */
    List<String> settings() {
        return settings.stream().map(s -> s.replace("?", "")).toList();
    }

    /** Names of the settings it cannot do without. */
    List<String> required() {
        return settings.stream().filter(s -> !s.endsWith("?")).toList();
    }
}
