/** The content of a decision card: what an actor knew, what it weighed, by which goals, and what would have turned it. */
package org.casus.report.card;
