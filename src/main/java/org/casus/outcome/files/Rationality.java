package org.casus.outcome.files;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * How an actor turned scores into chances; kept with a run so that its decisions can be explained.
 *
 * @param rule name of the decision rule
 * @param lambda rationality of the logit, per unit of scale
 * @param scale unit of the logit, in utility; above 0
 */
public record Rationality(String rule, double lambda, double scale) {
    /** As {@code run.json} holds it; lambda and scale are not-a-number where it does not. */
    public static Rationality of(JsonNode actor) {
        return new Rationality(actor.path("rule").asText(), Field.number(actor, "lambda"), Field.number(actor, "scale"));
    }
}
