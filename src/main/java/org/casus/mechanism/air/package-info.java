/**
 * War from the air: sorties and their dead, support of offensives, helicopters, and the sky that
 * several powers share (Pape 1996; Saunders and Souva 2020; Frear, Kulesa and Kearns 2014).
 */
package org.casus.mechanism.air;
