package org.casus.player;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.casus.actor.Appraiser;
import org.casus.actor.OptionNames;
import org.casus.actor.Options;
import org.casus.actor.Turn;
import org.casus.actor.mind.GuestFault;
import org.casus.world.Blueprint;
import org.casus.world.FeatureTable.GoalEntry;

/**
 * What is said to the player of an actor, and how its answers are read.
 *
 * @param blueprint the scenario compiled
 * @param actor its id
 * @param names what options are called
 */
record Message(Blueprint blueprint, String actor, OptionNames names) {
    private static final int PROTOCOL = 1;
    private static final int DAYS = 7;
    private static final int DRAWS = 4;
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The first line. */
    String hello(int deadlineMs) {
        ObjectNode out = JSON.createObjectNode().put("type", "hello").put("protocol", PROTOCOL);
        out.put("scenario", blueprint.scenario().id()).put("actor", actor).put("deadline", deadlineMs);
        out.put("start", blueprint.scenario().start().toString());
        return out.toString();
    }

    /** The last line. */
    String end() {
        return JSON.createObjectNode().put("type", "end").toString();
    }

    /** One draw: what the actor perceives and believes, and its options with what they are expected to do. */
    String decide(Turn t) {
        ObjectNode out = JSON.createObjectNode().put("type", "decide").put("week", t.w().week() + 1).put("draw", t.draw() + 1);
        out.put("date", blueprint.scenario().start().plusDays((long) t.w().week() * DAYS).toString());
        out.put("budget", t.budget());
        perceived(t, out.putObject("perceived"));
        ObjectNode beliefs = out.putObject("beliefs");
        for (int j = 0; j < blueprint.actors().size(); j++) {
            if (j != t.actor()) {
                beliefs.put(blueprint.names().actors().id(j), t.portfolio().appraiser().belief(t.w(), j));
            }
        }
        ArrayNode options = out.putArray("options");
        for (int k = 0; k < t.options().size(); k++) {
            if (t.within(k)) {
                option(t, k, options.addObject());
            }
        }
        return out.toString();
    }

    private void perceived(Turn t, ObjectNode out) {
        for (GoalEntry g : blueprint.features().goals()[t.actor()]) {
            out.put(g.code(), t.portfolio().appraiser().perceived(t.w(), g));
        }
    }

    private void option(Turn t, int k, ObjectNode out) {
        Options o = t.options();
        out.put("id", k).put("action", names.action(o, k)).put("target", names.target(o, k));
        out.put("level", names.level(t.actor(), o, k)).put("cost", o.cost(k));
        out.put("score", t.scores()[k]).put("probability", t.probabilities()[k]);
        ObjectNode expected = out.putObject("expected");
        Appraiser a = t.portfolio().appraiser();
        GoalEntry[] goals = blueprint.features().goals()[t.actor()];
        for (int g = 0; g < goals.length; g++) {
            if (o.delta(k)[goals[g].instance()] != 0) {
                ObjectNode one = expected.putObject(goals[g].code());
                one.put("change", o.delta(k)[goals[g].instance()]).put("utility", a.term(g, o.delta(k)));
            }
        }
    }

    /**
     * Reads an answer.
     *
     * @return the option; -1 for the agent; -2 where it answers an earlier draw
     * @throws GuestFault where it is no sound answer to this draw
     */
    int answer(String line, Turn t) throws GuestFault {
        JsonNode node = parse(line);
        JsonNode choice = node.path("choice");
        boolean addressed = node.path("week").isInt() && node.path("draw").isInt();
        if (!node.isObject() || !addressed || !choice.isInt() && !choice.asText().equals("agent")) {
            throw new GuestFault("sent " + shown(line) + ", which is not {\"week\": n, \"draw\": n, \"choice\": id or \"agent\"}");
        }
        int asked = (t.w().week() + 1) * DRAWS + t.draw() + 1;
        int answered = node.get("week").intValue() * DRAWS + node.get("draw").intValue();
        if (answered < asked) {
            return -2;
        }
        if (answered > asked) {
            throw new GuestFault("answered week " + node.get("week") + " draw " + node.get("draw") + " in week " + (t.w().week() + 1));
        }
        int k = choice.isInt() ? choice.intValue() : -1;
        if (k < -1 || k >= t.options().size() || k >= 0 && !t.within(k) || k == -1 && choice.isInt()) {
            throw new GuestFault("chose " + choice + ", which is not on offer");
        }
        return k;
    }

    private static JsonNode parse(String line) throws GuestFault {
        try {
            JsonNode node = JSON.readTree(line);
            return node == null ? JSON.createObjectNode() : node;
        } catch (JsonProcessingException e) {
            throw new GuestFault("sent " + shown(line) + ", which is not JSON");
        }
    }

    private static String shown(String line) {
        String plain = line.replaceAll("\\p{Cntrl}", " ").strip();
        return "'" + (plain.length() > 60 ? plain.substring(0, 60) + "..." : plain) + "'";
    }
}
