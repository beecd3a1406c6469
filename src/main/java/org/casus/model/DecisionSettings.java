package org.casus.model;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.casus.expression.Formula;

/**
 * How an actor decides. Which of the fields count depends on the rule.
 *
 * @param rule random, greedy, quantalResponse, levelK, cognitiveHierarchy, uct, scripted or external
 * @param lambda rationality of the logit, per unit of the actor's scale; null is the parameter lambda
 * @param level of levelK, 0 to 3; null is 1
 * @param tau mean number of steps of thinking of cognitiveHierarchy, 0 to 5; null is the parameter tau_ch
 * @param frequencies weight of each action when the actor plays at level 0, also in what others expect of it;
 *     empty is the same for every action on offer
 * @param search how far and how long uct looks ahead; null is all by default
 * @param script what a scripted actor chooses
 * @param otherwise where the script has nothing that is possible: pass or quantalResponse; null is pass
 * @param player the program that plays an external actor
 */
public record DecisionSettings(
        String rule,
        Formula lambda,
        Integer level,
        Formula tau,
        Map<String, Double> frequencies,
        SearchSettings search,
        List<ScriptEntry> script,
        String otherwise,
        PlayerSettings player)
        implements Serializable {
    public DecisionSettings {
        frequencies = Ordered.copy(frequencies);
        script = script == null ? List.of() : List.copyOf(script);
    }
}
