/**
 * How an outcome lies over two factors or one: a Gaussian process fitted to the means at design points, with the
 * noise of replications as its nugget (kriging of simulations: Sacks, Welch, Mitchell and Wynn 1989; Ankenman, Nelson
 * and Staum 2010), its error by leaving one point out (Dubrule 1983), and averages of its prediction over the other
 * factors (partial dependence, Friedman 2001).
 */
package org.casus.analysis.surface;
