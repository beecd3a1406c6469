/**
 * What one policy changes against another, run by run under common random numbers: paired differences with
 * Student's and bootstrap intervals (Efron 1987), and the probability of superiority (McGraw and Wong 1992).
 */
package org.casus.analysis.comparison;
