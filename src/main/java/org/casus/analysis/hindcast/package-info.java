/**
 * Runs set beside what was observed, and scored against baselines that know nothing of the model:
 * persistence (what held at first goes on), a straight line through the first points observed, and
 * the same scenario with actors that choose at random. A forecast that does not beat them has no
 * skill (Murphy 1993, "What is a good forecast?"). What was observed is taken as exact: its low and
 * high give persistence its spread and are shown, but no score allows for them.
 */
package org.casus.analysis.hindcast;
