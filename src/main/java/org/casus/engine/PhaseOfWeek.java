package org.casus.engine;

import org.casus.mechanism.Setting;

/** Phases in the order in which they run at one time (MODEL 6); the position is the ordering on MASON's schedule. */
enum PhaseOfWeek {
    SNAPSHOT("snapshot", 0, 7),
    DECISIONS("decisions", 0, 7),
    AGREEMENTS("agreements", 0, 7),
    LOGISTICS("logistics", 0, 7),
    SORTIES("sorties", 0, 7),
    AIR_CAMPAIGN("air campaign", 0, Setting.HALF_WEEK),
    AIRSPACE("airspace", 0, Setting.HALF_WEEK),
    GROUND_COMBAT("ground combat", 0, Setting.HALF_WEEK),
    DISPLACEMENT("displacement", 0, Setting.HALF_WEEK),
    ECONOMY("economy", Setting.HALF_WEEK, 7),
    COHESION("cohesion", Setting.HALF_WEEK, 7),
    RECORDER("recorder", Setting.HALF_WEEK, 7);

    private final String word;
    private final double first;
    private final double interval;

    PhaseOfWeek(String word, double first, double interval) {
        this.word = word;
        this.first = first;
        this.interval = interval;
    }

    String word() {
        return word;
    }

    /** Day of its first run. */
    double first() {
        return first;
    }

    /** Days between runs. */
    double interval() {
        return interval;
    }
}
