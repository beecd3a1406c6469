/**
 * Fitting parameters to what was observed by approximate Bayesian computation (Beaumont, Zhang and
 * Balding 2002): parameters are kept where a run of theirs comes near the observations. Populations of
 * them come nearer round by round (Toni et al. 2009; Beaumont et al. 2009). Before that, a screening
 * says which parameters the observations can see at all. Pure functions of numbers: who runs the model,
 * and on how many threads, is told from above.
 */
package org.casus.analysis.calibration;
