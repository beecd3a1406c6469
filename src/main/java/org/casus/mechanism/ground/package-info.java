/**
 * War on the ground: offensives by Helmbold's mixed law, attrition in contact, control, supply,
 * recruits, redeployment, morale, cohesion and collapse (Helmbold 1965; Bracken
 * 1995; Biddle 2004; McLauchlin 2015; Christia 2012).
 */
package org.casus.mechanism.ground;
