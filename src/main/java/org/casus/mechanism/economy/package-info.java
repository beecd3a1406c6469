/** Stocks that relax towards targets (trade, prestige, tenure and the like) and the smoothed flows of the week. */
package org.casus.mechanism.economy;
