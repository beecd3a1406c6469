/**
 * Pages and charts of studies: paired differences, effects of factors, boxes, robustness. Charts are SVG within
 * the page, readable without scripts and in greyscale; under each stands the command that makes it again.
 */
package org.casus.report.study;
