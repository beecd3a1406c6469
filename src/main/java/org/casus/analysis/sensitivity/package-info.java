/**
 * How outcomes answer to factors: elementary effects (Morris 1991; Campolongo, Cariboni and Saltelli 2007) and
 * variance-based indices (Sobol 1993; Jansen 1999; Saltelli et al. 2010), each with a bootstrap interval. Noise
 * between replications is told apart from what the design leaves open. A constant outcome has zeros throughout.
 */
package org.casus.analysis.sensitivity;
