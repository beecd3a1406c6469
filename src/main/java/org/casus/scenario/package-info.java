/**
 * A scenario: everything the program knows of one conflict, immutable once loaded.
 * The records it is made of stand in {@link org.casus.model}; {@code io} reads it from files.
 */
package org.casus.scenario;
