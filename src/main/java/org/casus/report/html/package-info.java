/**
 * The page of one run: one file, no network, readable without scripts, in print and in greyscale.
 * Each section is a small class; {@link org.casus.report.html.ReportPage} puts them in order. All
 * text is escaped on its way into the page.
 */
package org.casus.report.html;
