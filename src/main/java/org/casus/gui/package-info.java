/**
 * The desktop: MASON's console (Luke et al. 2005) with a living map, inspectors, charts and news. It holds no rule of the
 * model; what is played is the replication that the command line runs.
 */
package org.casus.gui;
