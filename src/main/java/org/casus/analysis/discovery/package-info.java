/**
 * Under which conditions an outcome comes about (scenario discovery, Bryant and Lempert 2010): boxes by the
 * patient rule induction method (Friedman and Fisher 1999) and a classification tree (Breiman et al. 1984).
 * A factor with levels is unordered: each level has a number, and boxes are sets of levels.
 */
package org.casus.analysis.discovery;
