/** Panes around the map and tabs of the console: news, claims, actors, parameters, scenarios, rules on when to pause. */
package org.casus.gui.pane;
