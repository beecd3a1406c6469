/**
 * Runs a calibration: the defaults for chance from run to run, a screening of all parameters, then
 * rounds of approximate Bayesian computation on those that the observations see, and a check of the
 * result. Each stage is a pure function of settings and of the stages before, so that one that was kept
 * need not be run again.
 */
package org.casus.experiment.calibration;
