/**
 * What a reader sees of one run: charts, maps and one HTML page, drawn from the outcome and the
 * scenario alone. {@link org.casus.report.RunReport} is the door; {@code read} puts questions to a
 * run, {@code draw} holds the drawing tools, {@code chart} and {@code map} the pictures, {@code
 * html} the page. Nothing here computes a rule of the model.
 */
package org.casus.report;
