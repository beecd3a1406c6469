package org.casus.model;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * What a grave act between two actors sets off: a game of brinkmanship until one gives way or it has cooled.
 *
 * @param name in words
 * @param trigger action or event of rung 8 or more that opens it
 * @param parties the two, first who was hit and moves first
 * @param moves what each can do beside holding: actions, by actor
 * @param yields the action by which each gives way, by actor
 * @param topics topic of the liability that each takes on by standing firm in public, by actor
 * @param soothes agreements that let it cool faster while in force
 * @param source provenance
 */
public record Crisis(
        String name,
        String trigger,
        List<String> parties,
        Map<String, List<String>> moves,
        Map<String, String> yields,
        Map<String, String> topics,
        List<String> soothes,
        String source)
        implements Serializable {
    public Crisis {
        parties = parties == null ? List.of() : List.copyOf(parties);
        moves = Ordered.copy(moves);
        yields = Ordered.copy(yields);
        topics = Ordered.copy(topics);
        soothes = soothes == null ? List.of() : List.copyOf(soothes);
    }
}
