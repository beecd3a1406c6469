package org.casus.experiment.store;

import java.util.Collections;
import java.util.ArrayList;
import java.util.List;

/**
 * What a study keeps of one run.
 *
 * @param run number of the run in the study, from 0
 * @param replication which replication, from 0
 * @param point design point, from 0
 * @param scenario id of the scenario
 * @param seed seed of the run
 * @param factors value of each factor; null where it was left as the scenario has it
 * @param outcomes value of each outcome; NaN where it has none
 * @param series kept series, one array each of weeks plus one numbers
 * @param control who holds which zone at each week that the study keeps, one letter a zone; see Columns
 * @param fingerprint hash of every weekly series of the run; 0 for a failed run
 * @param error why the run failed, with the places; empty where it did not
 */
public record Row(
        long run,
        int replication,
        long point,
        String scenario,
        long seed,
        List<Object> factors,
        double[] outcomes,
        double[][] series,
        List<String> control,
        long fingerprint,
        String error) {
    public Row {
        control = List.copyOf(control);
        factors = Collections.unmodifiableList(new ArrayList<>(factors));
    }

    public boolean failed() {
        return !error.isEmpty();
    }

    double[] series(int i) {
        return i < series.length ? series[i] : new double[0];
    }
}
