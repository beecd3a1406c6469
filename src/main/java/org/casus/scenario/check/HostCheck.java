package org.casus.scenario.check;

import org.casus.scenario.Scenario;

/** Hosts of refugees: zones nearby and hosts on the way exist. */
final class HostCheck implements Check {
    @Override
    public void check(Scenario s, Known known, Findings out) {
        s.hosts().forEach((id, host) -> {
            known.requireTokens(host.near(), out, "hosts", id, "near");
            known.require(Sort.HOST, host.via(), out, "hosts", id, "via");
        });
    }
}
