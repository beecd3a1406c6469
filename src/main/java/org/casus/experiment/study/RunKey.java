package org.casus.experiment.study;

/**
 * Which run of a study.
 *
 * @param run number, from 0
 * @param replication which replication, from 0
 * @param point design point, from 0
 * @param scenario place of its scenario in the study
 * @param seed its seed
 */
public record RunKey(long run, int replication, long point, int scenario, long seed) {}
