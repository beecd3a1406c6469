package org.casus.theory.bargain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

/** Issues to test with: two that were published, and any number of random ones. */
final class Issues {
    private Issues() {}

    /** Introduction of emission standards, in years (Bueno de Mesquita 1994, p. 78; Scholz and others 2011, table 1). */
    static Issue emissions() {
        return of("NL .08 4 .8", "BE .08 7 .4", "LU .03 4 .2", "DE .16 4 .8", "FR .16 10 .6", "IT .16 10 .6", "UK .16 10 .9",
                "IE .05 7 .1", "DK .05 4 1", "GR .08 7 .7");
    }

    /** The price of oil, 17 interests: an example that goes round with public implementations of the model. */
    static Issue oil() {
        return of("hawks .65 14.25 .8", "i1 .85 14.2 .85", "r1 .55 14.2 .65", "ipec .7 14.1 .75", "gulf .5 14.1 .75",
                "military .75 14 .85", "k1 .65 14 .9", "tribals .85 13.95 .85", "religious .95 13.9 .9", "business .6 13.75 .8",
                "sultan .95 13.4 .95", "majlis .45 13.35 .75", "a1 1 13.25 .9", "f1 1.05 13 .9", "u1 .6 13 .7", "n1 .8 12.9 .85",
                "e1 .75 12.85 .75");
    }

    /** One stakeholder a line: name, capability, position, salience. */
    static Issue of(String... lines) {
        List<Stakeholder> all = new ArrayList<>();
        for (String line : lines) {
            String[] w = line.split(" ");
            all.add(new Stakeholder(w[0], Double.parseDouble(w[1]), Double.parseDouble(w[2]), Double.parseDouble(w[3])));
        }
        return new Issue(all);
    }

    static Issue random(long seed) {
        Random luck = new Random(seed);
        List<Stakeholder> all = new ArrayList<>();
        int n = 2 + luck.nextInt(9);
        for (int i = 0; i < n; i++) {
            all.add(new Stakeholder("s" + i, 1 + luck.nextInt(100), i < 2 ? 50.0 * i : luck.nextInt(101), (1 + luck.nextInt(100)) / 100.0));
        }
        return new Issue(all);
    }

    static Issue each(Issue issue, UnaryOperator<Stakeholder> change) {
        return new Issue(issue.stakeholders().stream().map(change).toList());
    }

    static Issue shuffled(Issue issue, long seed) {
        List<Stakeholder> all = new ArrayList<>(issue.stakeholders());
        Collections.shuffle(all, new Random(seed));
        return new Issue(all);
    }
}
