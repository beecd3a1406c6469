package org.casus.scenario.study;

import org.casus.expression.Formula;

/**
 * A number of one run.
 *
 * @param measure formula over series, events and quantities at the end
 * @param given a run has a value only where this is above 0; null for always
 * @param unit in words, may be empty
 * @param better more, less, or null where nobody says
 * @param meaning in words, may be null
 */
public record OutcomeMeasure(Formula measure, Formula given, String unit, String better, String meaning) {}
