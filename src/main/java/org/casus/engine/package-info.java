/**
 * Replications on MASON's schedule: the one {@code SimState}, phases as steppables with unique
 * orderings, recording, and the entry point {@link org.casus.engine.Simulation}.
 */
package org.casus.engine;
