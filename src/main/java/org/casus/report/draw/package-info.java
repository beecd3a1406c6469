/**
 * Drawing tools shared by charts and maps: fonts, colours, fill patterns that survive greyscale
 * printing, keys, labels that keep clear of each other, and the writers of PNG and SVG. Pictures
 * are deterministic: the same input gives the same bytes.
 */
package org.casus.report.draw;
