package org.casus.model;

import java.io.Serializable;
import org.casus.expression.Formula;

/**
 * How credibility of outlets is gained and lost (Josang and Ismail 2002). Its numbers read parameters only.
 *
 * @param memory share of old evidence that still counts a week later, 0 to 1
 * @param weight how much evidence the first impression is worth, in judged claims, above 0
 * @param tolerance difference of logarithms of counts at which a claim is neither borne out nor belied, above 0
 * @param shareTolerance the same for shares, as a difference, above 0
 * @param source provenance
 */
public record Trust(Formula memory, Formula weight, Formula tolerance, Formula shareTolerance, String source)
        implements Serializable {}
