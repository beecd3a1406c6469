/**
 * What a replication leaves behind: the record of the run, weekly series, control of zones, events
 * and decisions. Reports and estimates read these and never the engine.
 */
package org.casus.outcome;
