/**
 * The living map: layers over the ground of the theatre, each of them a portrayal that MASON's display can switch on
 * and off, and the legend beside them. Geometry, colours and marks are those of the report's maps.
 */
package org.casus.gui.map;
