/** Charts of any number of an inspector, for MASON's own menu. MASON 18's charts need an older JFreeChart than ours. */
package org.casus.gui.chart;
