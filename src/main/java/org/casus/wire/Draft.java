package org.casus.wire;

import org.casus.outcome.Assertion;
import org.casus.outcome.Dispatch;
import org.casus.outcome.Truth;

/**
 * An item before its outlet's credibility is known.
 *
 * @param topic what it is about
 */
record Draft(String row, String outlet, int day, String text, Assertion claim, Truth truth, Topic topic) {
    /**
     * What an item is about; items on one topic can be held against one another.
     *
     * @param key the same for items on one topic
     * @param share whether the figure is a share, not a count
     * @param plain whether it says no more than can be held against an observation: a boast, an excuse and blame say more
     */
    record Topic(String key, boolean share, boolean plain) {}

    Dispatch printed(double credibility) {
        return new Dispatch(row, outlet, day, text, claim, credibility, truth);
    }
}
