/**
 * Agreements: who proposes, who accepts by the surplus it sees, how they break (Nash 1950;
 * Fortna 2004). The level is bargained by Nash's solution with powers from patience (Rubinstein 1982; Binmore,
 * Rubinstein and Wolinsky 1986). Crises: who gives way after a grave act (Schelling 1966; Fearon 1994).
 */
package org.casus.mechanism.diplomacy;
