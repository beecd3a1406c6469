/**
 * Charts of one run over time. Each is a small class that turns a run into pictures, or into none
 * where the run holds no data for it; {@link org.casus.report.chart.Charts} lists them all.
 */
package org.casus.report.chart;
