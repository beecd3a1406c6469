/**
 * The world: a scenario compiled to flat arrays once ({@link org.casus.world.Blueprint}), the state of
 * one replication ({@link org.casus.world.WorldState}, read through {@link org.casus.world.WorldView},
 * changed only through {@link org.casus.world.WorldChange}), and the vector of named quantities that
 * formulas read ({@link org.casus.world.Quantities}).
 */
package org.casus.world;
