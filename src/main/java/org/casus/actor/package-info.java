/**
 * Actors: what they perceive, what they want, what they think their options would do, and how they
 * choose (McKelvey and Palfrey 1995; Tversky and Kahneman 1992; Fearon 1994, 1997). What they want they judge
 * by features as they perceive them ({@link org.casus.actor.Perception}); who stands where and holds what is
 * known to options and to the forward model as it is.
 */
package org.casus.actor;
