package org.casus.modeltest;

import java.util.Map;
import org.casus.world.Blueprint;

/** A small world in which SU may strike NV once and a crisis, FEUD, follows. */
public final class CrisisWorld {
    static final String ONCE = "times(SU,STRIKE)<1";

    private CrisisWorld() {}

    /** @param first resolve of NV, 0 to 1 @param second resolve of SU */
    public static Blueprint of(double first, double second) {
        return Worlds.compiled(Worlds.tiny(lines(first, second, ONCE, "")), Map.of());
    }

    /** The same as lines of a scenario. @param strike when SU may strike @param more further lines */
    static String lines(double first, double second, String strike, String more) {
        return """
                actors: {NV: {patron: null, audience: .5, resolve: %s}, SU: {audience: .5, resolve: %s}}
                goals: {NV.CORE: {weight: .1}, NV.LAND: {weight: .2}, NV.DEAD: {weight: -.1}, NV.PEACE: {weight: .1}, NV.CALM: {weight: -.5, form: LIN, reference: 0, scale: 2, source: R01},
                  SU.LAND: {weight: .2}, SU.DEAD: {weight: -.1}, SU.PEACE: {weight: .1}, SU.CALM: {weight: -.6, form: LIN, reference: 0, scale: 2, source: R01}}
                features: {CALM: {name: strain, kind: formula, formula: "tension(NV,SU)", unit: "-", low: 0, high: 9, source: R01}}
                actions:
                  STRIKE: {name: strike, kind: gesture, actors: [SU], represents: a grave act, when: "%s", rung: 8, visibility: 1, source: R01}
                  BAN: {name: ban on trade, kind: crisisMove, actors: [NV, SU], represents: a ban, rung: 3, visibility: 1, source: R01}
                  ALERT: {name: alert, kind: crisisMove, actors: [NV, SU], represents: an alert of all forces, rung: 10, visibility: 1, source: R01}
                  SORRY: {name: regret, kind: crisisMove, actors: [NV, SU], represents: giving way, rung: 0, visibility: 1, source: R01}
                effects:
                  sorryNv: {on: SORRY, by: NV, target: "liability(NV,line)", mode: RENEGE, value: .8, low: .5, high: 1, source: R01}
                  sorrySu: {on: SORRY, by: SU, target: "liability(SU,line)", mode: RENEGE, value: .8, low: .5, high: 1, source: R01}
                  sorryCalm: {on: SORRY, target: "tension(NV,SU)", mode: MULTIPLY, value: .9, low: .5, high: 1, source: R01}
                crises:
                  FEUD: {name: feud, trigger: STRIKE, parties: [NV, SU], moves: {NV: [BAN, ALERT], SU: [BAN, ALERT]},
                    yields: {NV: SORRY, SU: SORRY}, topics: {NV: line, SU: line}, soothes: [PACT], source: R01}
                %s
                """.formatted(first, second, strike, more);
    }
}
