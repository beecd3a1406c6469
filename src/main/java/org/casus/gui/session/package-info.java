/**
 * One scenario at a desk: the replication that is played, parameters changed for the next one, and rules on
 * when to pause. No window is made here, so it can be tested without a screen.
 */
package org.casus.gui.session;
