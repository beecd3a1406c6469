package org.casus.scenario.check;

import org.casus.scenario.Scenario;

/** One question put to a scenario. */
@FunctionalInterface
interface Check {
    /** Adds what it finds; must bear rows that refer to nothing. */
    void check(Scenario scenario, Known known, Findings out);
}
