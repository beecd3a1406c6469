/**
 * Pure formulas that actors forecast with and mechanisms run on, so that an action does what its
 * chooser expects of it. Each class cites where its equation comes from.
 */
package org.casus.theory;
