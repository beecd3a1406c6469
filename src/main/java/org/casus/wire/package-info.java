/**
 * The wire: what ministries, observatories, officials, state agencies and unnamed sources tell of a run, made from its
 * record once it is over, so that it can move nothing in it. What is declared, what is actual and what is observed are
 * kept apart: each item holds what it claims and, beside that, what happened. An outlet tells only what it could know
 * ({@link org.casus.wire.Sight}), late, in its own words, and with counts that err by a bias and a spread of its own
 * ({@link org.casus.wire.Counting}). Outlets whose claims observers contradict lose credibility by the beta reputation
 * of Josang and Ismail (2002), {@link org.casus.wire.BetaReputation}. {@link org.casus.wire.Fog} leaves of a run what one
 * actor could know.
 */
package org.casus.wire;
