/**
 * Which policy holds up over many states of the world: minimax regret (Savage 1951), satisficing (Starr 1963;
 * Schneller and Sphicas 1983), signal to noise (Hamarat et al. 2014); compared by McPhail et al. (2018).
 */
package org.casus.analysis.robustness;
