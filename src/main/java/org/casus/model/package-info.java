/**
 * The words of a scenario: zones, sides, factions, actors, features, goals, actions and the rules
 * that bind them. Each is a record that checks itself; none knows a particular war.
 */
package org.casus.model;
