/**
 * Estimates over many replications: quantiles, intervals and whether an observed pattern is met
 * (pattern-oriented modelling, Grimm et al. 2005). Pure functions of what runs leave behind; a
 * result that rests on no run says so instead of giving a number.
 */
package org.casus.analysis;
