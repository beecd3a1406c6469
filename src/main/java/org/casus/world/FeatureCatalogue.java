package org.casus.world;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casus.model.Feature;
import org.casus.scenario.Scenario;

/**
 * Instances of features: one for all where a feature is the same for everybody, one an actor where it
 * speaks of the actor's own side, losses or people.
 */
public final class FeatureCatalogue implements Serializable {
    private static final long serialVersionUID = 1;

    /** One instance. @param actor owner, null where it is shared */
    public record Instance(String code, String actor, Feature feature) implements Serializable {
        /** Name in series: code, or actor.code. */
        public String label() {
            return actor == null ? code : actor + "." + code;
        }
    }

    private final List<Instance> instances = new ArrayList<>();
    private final Map<String, Integer> positions = new LinkedHashMap<>();

    public FeatureCatalogue(Scenario s) {
        s.features().forEach((code, feature) -> {
            if (!ownedBy(feature)) {
                add(new Instance(code, null, feature));
            } else {
                s.actors().forEach((actor, a) -> {
                    boolean sided = feature.kind().equals("formula") || a.side() != null;
                    if (sided && s.goals().containsKey(actor + "." + code)) {
                        add(new Instance(code, actor, feature));
                    }
                });
            }
        });
    }

    private static boolean ownedBy(Feature f) {
        return f.kind().equals("formula")
                ? f.formula().text().matches("(?s).*\\bown\\b.*")
                : "own".equals(f.side());
    }

    private void add(Instance instance) {
        positions.put(instance.label(), instances.size());
        instances.add(instance);
    }

    public List<Instance> instances() {
        return Collections.unmodifiableList(instances);
    }

    public int size() {
        return instances.size();
    }

    /** Position of the instance that an actor sees, -1 if there is none. */
    public int instance(String code, String actor) {
        Integer shared = positions.get(code);
        if (shared != null) {
            return shared;
        }
        Integer owned = actor == null ? null : positions.get(actor + "." + code);
        return owned == null ? -1 : owned;
    }
}
