/** Pictures of the map as files: a snapshot, a folder of frames, an animated GIF. */
package org.casus.gui.film;
