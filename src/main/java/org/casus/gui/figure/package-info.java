/** Numbers of a run that an inspector lists and a chart can follow: what they are called, their unit, now and before. */
package org.casus.gui.figure;
