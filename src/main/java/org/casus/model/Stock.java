package org.casus.model;

import java.io.Serializable;
import org.casus.expression.Formula;

/**
 * A quantity that relaxes towards a target every week.
 *
 * @param name in words
 * @param initial value at the start
 * @param target what it tends to; null: its start
 * @param rate share of the gap closed in a week, 0 to 1
 * @param low least value
 * @param high greatest value
 * @param unit unit
 * @param source provenance
 */
public record Stock(
        String name,
        Formula initial,
        Formula target,
        Formula rate,
        double low,
        double high,
        String unit,
        String source)
        implements Serializable {}
