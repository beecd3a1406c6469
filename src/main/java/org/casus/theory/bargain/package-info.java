/**
 * Bargaining over one issue: the expected utility model of Bueno de Mesquita (1985, "The War Trap
 * Revisited"; 1994, "Political Forecasting: An Expected Utility Method"; 1997, "A Decision Making Model:
 * Its Structure and Form") as Scholz, Calbert and Smith (2011, "Unravelling Bueno De Mesquita's Group
 * Decision Model") specified it. {@link org.casus.theory.bargain.Bargain} runs it round by round; what
 * the published procedure gets wrong is listed in {@link org.casus.theory.bargain.Defect}, and each can
 * be repaired by itself.
 */
package org.casus.theory.bargain;
