/**
 * Randomness as an argument: counter-based uniforms addressed by (seed, stream, entity, tick, draw),
 * one uniform per draw, turned into other laws by inversion, so that runs that share a seed stay
 * coupled when a policy changes how much is drawn (common random numbers; Law 2015; Salmon et al. 2011).
 */
package org.casus.random;
