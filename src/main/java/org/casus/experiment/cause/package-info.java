/**
 * Why something happened: runs are repeated with one decision replaced, on the same random numbers, and
 * then with other luck from there on (counterfactual dependence, Lewis 1973; probability raising, Pearl
 * 2009; common random numbers, Law 2015).
 */
package org.casus.experiment.cause;
