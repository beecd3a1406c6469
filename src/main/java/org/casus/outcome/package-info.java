/**
 * What a replication leaves behind: the record of the run, weekly series, control of zones, events
 * and decisions. Reports, ensembles and windows read these and never the engine.
 */
package org.casus.outcome;
