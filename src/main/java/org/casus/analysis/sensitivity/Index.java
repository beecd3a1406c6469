package org.casus.analysis.sensitivity;

import org.casus.analysis.Interval;

/**
 * An index with its 95% interval.
 *
 * @param value the estimate
 * @param interval by the bootstrap over trajectories or blocks
 */
public record Index(double value, Interval interval) {}
