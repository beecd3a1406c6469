/**
 * Minds: rules of choice that need more than the scores of one actor's own options. Steps of thinking about
 * what the others do this week (Stahl and Wilson 1995; Camerer, Ho and Chong 2004), search in futures played
 * through (Kocsis and Szepesvari 2006; Cowling, Powley and Whitehouse 2012), a script, a player from outside.
 */
package org.casus.actor.mind;
