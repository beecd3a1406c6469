package org.casus.actor;

import java.io.Serializable;
import java.util.Arrays;
import org.casus.world.FeatureTable.ZoneFeature;
import org.casus.world.FeatureTable;

/** The control and area features that count each zone, laid out in a row zone by zone, since every forecast of an attack walks through them. */
final class Grounds implements Serializable {
    private static final long serialVersionUID = 1;
    private final int[] begin;
    private final int[] instance;
    private final int[] side;
    private final double[] weight;
    private final int[] slot;
    private final int[] exposed;

    Grounds(FeatureTable t) {
        ZoneFeature[][] zones = t.zoneFeatures();
        exposed = t.exposureSlots();
        begin = new int[zones.length + 1];
        for (int z = 0; z < zones.length; z++) {
            begin[z + 1] = begin[z] + zones[z].length;
        }
        ZoneFeature[] all = Arrays.stream(zones).flatMap(Arrays::stream).toArray(ZoneFeature[]::new);
        instance = Arrays.stream(all).mapToInt(ZoneFeature::instance).toArray();
        side = Arrays.stream(all).mapToInt(ZoneFeature::side).toArray();
        weight = Arrays.stream(all).mapToDouble(ZoneFeature::weight).toArray();
        slot = Arrays.stream(instance).map(this::slotOf).toArray();
    }

    private int slotOf(int feature) {
        int at = Arrays.binarySearch(exposed, feature);
        return at < 0 ? exposed.length : at;
    }

    /** First entry of a zone; that of the next zone is one past its last. */
    int begin(int zone) {
        return begin[zone];
    }

    /** Feature of an entry. */
    int instance(int entry) {
        return instance[entry];
    }

    /** Side whose control it counts. */
    int side(int entry) {
        return side[entry];
    }

    /** Change of the feature per unit of control. */
    double weight(int entry) {
        return weight[entry];
    }

    /** Place of its feature among those that are exposed, their number where it is not. */
    int slot(int entry) {
        return slot[entry];
    }

    /** Number of features that are exposed. */
    int exposed() {
        return exposed.length;
    }

    /** The feature at a place among those that are exposed. */
    int exposed(int place) {
        return exposed[place];
    }
}
