/**
 * Actors: what they perceive, what they want, what they think their options would do, and how they
 * choose. They read the world only through {@link org.casus.actor.Perception} and the cheap forward
 * model (McKelvey and Palfrey 1995; Tversky and Kahneman 1992; Fearon 1994, 1997).
 */
package org.casus.actor;
