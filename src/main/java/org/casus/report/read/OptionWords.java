package org.casus.report.read;

/** An option in words: what is done, to whom or where, and how much of it. */
public final class OptionWords {
    private OptionWords() {}

    /**
     * Words of an option.
     *
     * @param action name of the action
     * @param target name of the zone, party or agreement; empty for none. It is left out where the action names it already
     * @param level label of the level; null or empty for none
     */
    public static String of(String action, String target, String level) {
        boolean said = target.isEmpty() || action.endsWith(target);
        return action + (said ? "" : ", " + target) + (level == null || level.isEmpty() ? "" : " (" + level + ")");
    }
}
