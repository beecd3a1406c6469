/**
 * Runs a calibration: the defaults for chance from run to run, a screening of all parameters, then
 * rounds of approximate Bayesian computation on those that the observations see, and a check of the
 * result. Each stage is a pure function of settings and of the stages before, so that one that was kept
 * need not be run again: a row is a function of its number, the settings and the committed rows of
 * the stage before, and is kept in chunks as a study's rows are. {@link org.casus.experiment.calibration.StageFolder}
 * opens each stage and leaves to a {@link org.casus.experiment.calibration.StageWork} who computes what it lacks:
 * threads of this process, or machines that get the study and the stages before
 * ({@link org.casus.experiment.calibration.OpenStage}).
 */
package org.casus.experiment.calibration;
