package org.casus.experiment.cause;

import org.casus.analysis.Interval;

/**
 * What a parting did to an outcome.
 *
 * @param parting where the runs chose differently
 * @param effect outcome with the second's choice less that with the first's, in the second's world
 * @param interval its 95% interval over other luck
 */
public record PartingEffect(Parting parting, double effect, Interval interval) {}
