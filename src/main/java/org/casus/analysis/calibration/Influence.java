package org.casus.analysis.calibration;

/**
 * What the observations see of a parameter.
 *
 * @param id parameter
 * @param series series that it moves most; empty where every series is constant
 * @param correlation rank correlation with that series, -1 to 1
 * @param force how many spreads of the series one standard deviation of the parameter moves it, 0 or more: size of the
 *     correlation x standard deviation of the series over the design
 * @param seen whether the correlation is more than chance over all parameters and series
 */
public record Influence(String id, String series, double correlation, double force, boolean seen) {}
