/**
 * Many replications with a purpose. {@link org.casus.experiment.HindcastStudy} runs a scenario and its
 * rival with random actors over consecutive seeds, reads off them what was observed, and scores both.
 */
package org.casus.experiment;
