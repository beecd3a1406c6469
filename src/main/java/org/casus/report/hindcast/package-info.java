/**
 * The page of a hindcast: what runs gave beside what was observed, one HTML file without scripts or
 * network. Charts are drawn as SVG in the page. Runs are grey and blue, observations black; marks and
 * words carry everything that colour does.
 */
package org.casus.report.hindcast;
