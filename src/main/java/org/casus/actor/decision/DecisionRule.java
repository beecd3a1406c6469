package org.casus.actor.decision;

import java.io.Serializable;
import java.util.List;

/**
 * Turns scores into probabilities of choice. Rules that need more than the scores of one actor start from
 * quantal response and are completed by a mind.
 */
public sealed interface DecisionRule extends Serializable permits QuantalResponse, Greedy, RandomChoice {
    /**
     * Replaces scores by probabilities.
     *
     * @param score value in units of the actor's scale; negative infinity for what is out of reach
     * @param kinds how many options of the same kind there are, 1 or more
     * @param n options that count; the first is to pass
     * @param lambda rationality
     */
    void probabilities(double[] score, int[] kinds, int n, double lambda);

    /** Rule of a name; an unknown name is an error. @param nest weight of the group normaliser @param pass logit bonus of passing */
    static DecisionRule of(String name, double nest, double pass) {
        return switch (name) {
            case "quantalResponse", "levelK", "cognitiveHierarchy", "uct", "scripted", "external" -> new QuantalResponse(nest, pass);
            case "greedy" -> new Greedy();
            case "random" -> new RandomChoice();
            default -> throw new IllegalArgumentException("decision rule '" + name + "' is unknown; known are " + names());
        };
    }

    /** Names of the rules. */
    static List<String> names() {
        return List.of("quantalResponse", "greedy", "random", "levelK", "cognitiveHierarchy", "uct", "scripted", "external");
    }
}
