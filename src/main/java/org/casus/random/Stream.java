package org.casus.random;

/** Named substreams of a replication. The key, not the position, addresses the numbers: never reuse one. */
public enum Stream {
    DECISION(1),
    ACCEPTANCE(2),
    CONCLUSION(3),
    BREAKDOWN(4),
    VIOLATION(5),
    GESTURE(6),
    JOINT(7),
    RUN_QUALITY(10, 0),
    RUN_ADVANCE(11, 0),
    COMBAT(20, 2),
    BREAKTHROUGH(21, 2),
    AIR_FIGHTERS(30, 2),
    AIR_CIVILIANS(31, 2),
    AIR_LOSSES(32, 2),
    HELICOPTER(33, 2),
    SALVO(34),
    INCURSION(40, 2),
    SHOOT(41, 2),
    ENCOUNTER(42, 2),
    REDEPLOYMENT(50),
    TRAINING(51),
    ROAD(52),
    OBSERVER(60),
    COLLAPSE(70),
    PIT(90, 0),
    WIRE(100, 2),
    CALIBRATION(110, 0),
    SCREENING(111, 0),
    POSTERIOR(112, 0),
    OBSERVATION_ERROR(113, 0),
    CRISIS(75),
    SEARCH(120),
    SEARCH_TYPE(121);

    private final int key;
    private final int ticks;

    Stream(int key) {
        this(key, 1);
    }

    /** @param ticks numbers of a week: 1, 2 where half-weeks are drawn for, 0 where a number is not a week's */
    Stream(int key, int ticks) {
        this.key = key;
        this.ticks = ticks;
    }

    int key() {
        return key;
    }

    /** Whether a tick lies in a week or after it. */
    boolean reaches(int tick, int week) {
        return ticks > 0 && tick >= ticks * week;
    }
}
