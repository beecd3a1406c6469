package org.casus.scenario.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casus.model.ActionKind;

/**
 * What a kind of action takes, as the format page says.
 *
 * @param kind the kind
 * @param needs what its rows must have: fields such as mixes, or levels
 * @param settings names of its settings; a question mark follows those it can do without
 */
record KindRule(ActionKind kind, Set<String> needs, List<String> settings) {
    private static final String LEVELS = "levels";
    private static final Set<String> SHARES = Set.of("chance", "minChance", "damping", "joins", "loss", "maxSupply", "minShare",
            "relief", "share", "success", "supply", "takes", "transfer");

    /** Rule of a word; empty if no kind has it. */
    static Optional<KindRule> of(String word) {
        return ActionKind.words().contains(word) ? Optional.of(of(ActionKind.of(word))) : Optional.empty();
    }

    private static KindRule of(ActionKind kind) {
        return switch (kind) {
            case PASS, EVENT -> plain(kind);
            case POSTURE, CONTINGENT -> levelled(kind);
            case GESTURE, CRISIS_MOVE -> plain(kind, "chance?");
            case AIR_CAMPAIGN -> new KindRule(kind, Set.of(LEVELS, "mixes"), List.of());
            case MISSILE_SALVO -> plain(kind, "missiles", "killsPerMissile", "civiliansPerMissile");
            case HELICOPTERS -> levelled(kind, "support", "loss", "manpadsFactor", "crew");
            case SHELLING -> levelled(kind, "contact", "civilianShare");
            case OFFENSIVE -> levelled(kind, "minHeads", "minChance", "maxWeeks");
            case SHOCK_ASSAULT -> plain(kind, "bonus");
            case CUT_ROAD -> plain(kind, "chance", "weeks", "patience");
            case BESIEGE -> plain(kind, "supply");
            case FORTIFY -> plain(kind, "bonus", "limit");
            case EXPEDITION -> new KindRule(kind, Set.of(LEVELS, "factions"), List.of("limit", "perWeek"));
            case TRAIN -> new KindRule(kind, Set.of(LEVELS, "factions"), List.of("weeks", "success"));
            case PREY -> new KindRule(kind, Set.of("factions"), List.of("share", "joins", "minShare"));
            case EVACUATE -> plain(kind, "minWeeks", "maxSupply", "transfer");
            case LOCAL_TRUCE -> plain(kind, "minWeeks", "weeks", "damping");
            case AID -> plain(kind, "relief");
            case CROSS_BORDER -> new KindRule(kind, Set.of(LEVELS, "factions"), List.of("takes"));
            case PROPOSE -> new KindRule(kind, Set.of("agreement"), List.of());
            case DEFECT -> new KindRule(kind, Set.of("agreement"), List.of("chance?"));
        };
    }

    private static KindRule plain(ActionKind kind, String... settings) {
        return new KindRule(kind, Set.of(), List.of(settings));
    }

    private static KindRule levelled(ActionKind kind, String... settings) {
        return new KindRule(kind, Set.of(LEVELS), List.of(settings));
    }

    String word() {
        return kind.word();
    }

    /** Whether it is chosen at a level. */
    boolean levelled() {
        return needs.contains(LEVELS);
    }

    /** Whether the row must have a field such as mixes. */
    boolean needs(String field) {
        return needs.contains(field);
    }

    /** Whether its levels count something, so that none lies below 0; those of postures are what formulas make of them. */
    boolean counts() {
        return levelled() && kind != ActionKind.POSTURE && kind != ActionKind.CONTINGENT;
    }

    /** The most that a setting may be: 1 for chances and shares; the least of all is 0. */
    static double most(String setting) {
        return SHARES.contains(setting) ? 1 : Double.POSITIVE_INFINITY;
    }

    /** Names of all settings it takes. */
    List<String> allowed() {
        return settings.stream().map(s -> s.replace("?", "")).toList();
    }

    /** Names of the settings it cannot do without. */
    List<String> required() {
        return settings.stream().filter(s -> !s.endsWith("?")).toList();
    }
}
