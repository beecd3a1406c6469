/**
 * What turns choices into changes of the world. A mechanism reads the {@link
 * org.casus.world.WorldView}, draws from named streams, and writes through {@link
 * org.casus.world.WorldChange}. Mechanisms never import actors, nor each other across subpackages.
 */
package org.casus.mechanism;
