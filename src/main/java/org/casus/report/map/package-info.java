/**
 * Maps of control. Zones are Voronoi cells clipped to the outline of the theatre; inside a cell,
 * only as much ground is filled as the zone holds, the rest is empty ground. Pockets are discs of
 * their true area drawn over the cells.
 */
package org.casus.report.map;
