/**
 * Runs set beside what was observed, and scored against baselines that know nothing of the model:
 * persistence (what held at first goes on), a straight line through the first points observed, and
 * the same scenario with actors that choose at random. A forecast that does not beat them has no
 * skill (Murphy 1993, "What is a good forecast?"). Where what was observed has
 * a low or high, the CRPS is its mean over what may have been true (Ferro 2017, "Measuring forecast performance in the presence
 * of observation error"); coverage, ranks and bias take the value as exact.
 */
package org.casus.analysis.hindcast;
