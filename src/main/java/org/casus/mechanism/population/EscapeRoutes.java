package org.casus.mechanism.population;

import java.io.Serializable;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.casus.model.Family;
import org.casus.model.Host;
import org.casus.world.Blueprint;

/**
 * Where people who flee the country go, as the scenario states it. Shared by all replications of a
 * blueprint; must not be written to.
 *
 * @param places quantities that count the refugees of the hosts that people reach straight from zones
 * @param hosts those hosts
 * @param weight share of those who flee a zone that would cross, at zone x hosts + position in hosts
 * @param via host that people come to a host from, -1 where they come from zones
 */
record EscapeRoutes(int[] places, int[] hosts, double[] weight, int[] via) implements Serializable {
    static EscapeRoutes of(Blueprint blueprint) {
        return blueprint.shared(EscapeRoutes.class, EscapeRoutes::made);
    }

    private static EscapeRoutes made(Blueprint b) {
        Host[] all = b.scenario().hosts().values().toArray(Host[]::new);
        int[] via = Arrays.stream(all).mapToInt(h -> h.via() == null ? -1 : b.names().hosts().of(h.via())).toArray();
        int[] hosts = IntStream.range(0, all.length).filter(h -> via[h] < 0).toArray();
        int[] places = Arrays.stream(hosts).map(h -> b.quantities().at(Family.REFUGEES, h)).toArray();
        double[] weight = new double[b.geography().size() * hosts.length];
        for (int k = 0; k < hosts.length; k++) {
            weigh(b, all[hosts[k]], weight, k, hosts.length);
        }
        return new EscapeRoutes(places, hosts, weight, via);
    }

    private static void weigh(Blueprint b, Host host, double[] weight, int k, int hosts) {
        boolean[] near = host.near().isEmpty() ? new boolean[b.geography().size()] : b.geography().select(host.near());
        double far = b.constant(host.farWeight(), 0);
        for (int z = 0; z < near.length; z++) {
            weight[z * hosts + k] = near[z] ? 1 : far;
        }
    }
}
