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
    RUN_QUALITY(10),
    RUN_ADVANCE(11),
    COMBAT(20),
    BREAKTHROUGH(21),
    ROUNDING(22),
    AIR_FIGHTERS(30),
    AIR_CIVILIANS(31),
    AIR_LOSSES(32),
    HELICOPTER(33),
    SALVO(34),
    INCURSION(40),
    SHOOT(41),
    ENCOUNTER(42),
    REDEPLOYMENT(50),
    TRAINING(51),
    ROAD(52),
    OBSERVER(60),
    COLLAPSE(70),
    EXOGENOUS(80),
    PIT(90);

    private final int key;

    Stream(int key) {
        this.key = key;
    }

    int key() {
        return key;
    }
}
