/**
 * Design points computed by index, so that no design need ever be held in memory: full factorial,
 * one-at-a-time, Latin hypercube (McKay, Beckman and Conover 1979), Sobol sequence (Sobol 1967; direction
 * numbers of Joe and Kuo 2008), Saltelli's scheme for Sobol indices (Saltelli 2002), Morris's trajectories
 * (Morris 1991), and points from a table.
 */
package org.casus.experiment.design;
