/**
 * Agreements: who proposes, who accepts by the surplus it sees, how they break (MODEL 5.14; Nash 1950;
 * Fortna 2004). Bargaining over the level is by the greatest product of surpluses among the levels on offer.
 */
package org.casus.mechanism.diplomacy;
