/** Rules by which scores become a choice; each is one small class behind {@link org.casus.actor.decision.DecisionRule}. */
package org.casus.actor.decision;
