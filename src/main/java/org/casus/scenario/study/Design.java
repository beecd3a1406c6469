package org.casus.scenario.study;

/**
 * How design points are chosen, as the file states it.
 *
 * @param kind word of the file such as saltelli
 * @param points points, base points, or draws of a posterior; may be null
 * @param trajectories trajectories of Morris; may be null
 * @param levels levels of the grid of Morris
 * @param secondOrder whether Saltelli finds second-order indices
 * @param file table of points or a posterior; may be null
 */
public record Design(String kind, Integer points, Integer trajectories, int levels, boolean secondOrder, String file) {}
