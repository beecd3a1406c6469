package org.casus.model;

import java.io.Serializable;
import org.casus.expression.Formula;

/**
 * How an actor decides.
 *
 * @param rule random, greedy or quantalResponse
 * @param lambda rationality of the logit, per unit of the actor's scale; null is the parameter lambda
 */
public record DecisionSettings(
        String rule,
        Formula lambda)
        implements Serializable {}
