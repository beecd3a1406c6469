/** Pages of words in windows: escaped, wrapped, with as much HTML as Swing knows. */
package org.casus.gui.page;
