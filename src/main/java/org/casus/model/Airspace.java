package org.casus.model;

import java.io.Serializable;
import org.casus.expression.Formula;

/**
 * A border that aircraft may violate, and who answers.
 *
 * @param intruder actor
 * @param defender actor
 * @param length km over which exposure falls by e
 * @param incursions rate: incursions a day
 * @param shoot rate: chance that one is answered by fire
 * @param event event action
 * @param spacing least days between two shoot-downs
 * @param tension tension added by each incursion
 * @param source provenance
 */
public record Airspace(
        String intruder,
        String defender,
        Formula length,
        String incursions,
        String shoot,
        String event,
        Formula spacing,
        Formula tension,
        String source)
        implements Serializable {}
