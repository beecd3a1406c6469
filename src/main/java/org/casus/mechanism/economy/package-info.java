/** Stocks that relax towards targets (trade, prestige, tenure and the like) and the smoothed flows of the week (MODEL 5.13, 5.16; corrections A13, A14). */
package org.casus.mechanism.economy;
