package org.casus.engine;

import org.casus.mechanism.Setting;
import org.casus.model.SimTime;

/** Phases in the order in which they run at one time; the position is the ordering on MASON's schedule. */
enum PhaseOfWeek {
    SNAPSHOT("snapshot", 0, SimTime.WEEK),
    DECISIONS("decisions", 0, SimTime.WEEK),
    AGREEMENTS("agreements", 0, SimTime.WEEK),
    LOGISTICS("logistics", 0, SimTime.WEEK),
    SORTIES("sorties", 0, SimTime.WEEK),
    AIR_CAMPAIGN("air campaign", 0, Setting.HALF_WEEK),
    AIRSPACE("airspace", 0, Setting.HALF_WEEK),
    GROUND_COMBAT("ground combat", 0, Setting.HALF_WEEK),
    DISPLACEMENT("displacement", 0, Setting.HALF_WEEK),
    ECONOMY("economy", Setting.HALF_WEEK, SimTime.WEEK),
    COHESION("cohesion", Setting.HALF_WEEK, SimTime.WEEK),
    RECORDER("recorder", Setting.HALF_WEEK, SimTime.WEEK);

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
