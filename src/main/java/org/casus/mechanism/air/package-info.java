/**
 * War from the air: sorties and their dead, support of offensives, helicopters, and the sky that
 * several powers share (MODEL 5.6-5.8; Pape 1996; Saunders and Souva 2020; Frear, Kulesa and Kearns 2014).
 */
package org.casus.mechanism.air;
