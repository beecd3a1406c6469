package org.casus.gui.session;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.casus.model.ModelParameters;
import org.casus.model.Parameter;
import org.casus.scenario.Scenario;

/** The parameters of a scenario and what the user made of them. They are compiled, so a change holds from the next run on. */
public final class Knobs {
    private final Scenario scenario;
    private final Map<String, Double> changed = new LinkedHashMap<>();

    Knobs(Scenario scenario) {
        this.scenario = scenario;
    }

    /** Ids: those of the scenario in the order of its files, then those for which the program's default holds. */
    public List<String> ids() {
        List<String> ids = new ArrayList<>(scenario.parameters().keySet());
        Set<String> rest = new TreeSet<>(ModelParameters.names());
        ids.forEach(rest::remove);
        ids.addAll(rest);
        return ids;
    }

    /** What the scenario says of a parameter; null where the program's default holds. */
    public Parameter stated(String id) {
        return scenario.parameters().get(id);
    }

    /** Value without any change. */
    public double original(String id) {
        Parameter p = stated(id);
        return p == null ? ModelParameters.defaultOf(id) : p.value();
    }

    /** Value that the next run uses. */
    public double value(String id) {
        return changed.getOrDefault(id, original(id));
    }

    public boolean isChanged(String id) {
        return changed.containsKey(id);
    }

    /**
     * Sets the value for the next run; the original value counts as no change.
     *
     * @throws IllegalArgumentException if it is not a finite number, or outside the range where there is one
     */
    public void set(String id, double value) {
        Parameter p = stated(id);
        if (!Double.isFinite(value) || p != null && (value < p.low() || value > p.high())) {
            String range = p == null ? "a finite number" : "in [" + p.low() + ", " + p.high() + "]";
            throw new IllegalArgumentException(id + " " + value + " must be " + range);
        }
        if (value == original(id)) {
            changed.remove(id);
        } else {
            changed.put(id, value);
        }
    }

    /** Every value as the scenario has it. */
    public void reset() {
        changed.clear();
    }

    /** Changed values by id, in the order of the changes. */
    public Map<String, Double> changes() {
        return new LinkedHashMap<>(changed);
    }
}
