/**
 * What only a whole scenario can tell: whether every reference refers to something, shares and weights
 * add up, settings fit their kinds, formulas name known quantities, and every row says where it comes
 * from. One class a question; each looks at a {@link org.casus.scenario.Scenario} and never at files, so
 * that changes made in memory are checked by the same rules. All findings come at once.
 */
package org.casus.scenario.check;
