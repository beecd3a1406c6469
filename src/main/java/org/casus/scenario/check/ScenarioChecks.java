package org.casus.scenario.check;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.casus.scenario.Scenario;

/** All checks of a scenario. */
public final class ScenarioChecks {
    private ScenarioChecks() {}

    /**
     * Every finding, in the order of the checks.
     *
     * @param strict whether missing sources and unused ledger rows are errors or warnings
     * @param more ids of rows that exist but could not be read, so that references to them are no faults
     */
    public static List<Finding> all(Scenario scenario, boolean strict, Map<Sort, ? extends Collection<String>> more) {
        Findings out = new Findings();
        Known known = new Known(scenario, more);
        for (Check check : checks(strict)) {
            check.check(scenario, known, out);
        }
        if (!out.faulty() && !known.incomplete()) { // what a faulty row would have read looks unread
            new UnreadCheck(strict).check(scenario, known, out);
            new UnmovedGoals(strict).check(scenario, known, out);
        }
        return out.all();
    }

    private static List<Check> checks(boolean strict) {
        return List.of(
                new PlaceCheck(),
                new LocalTruceCheck(),
                new PairCheck(),
                new GraphCheck(),
                new FactionCheck(),
                new ActorCheck(),
                new PostureCheck(),
                new DecisionCheck(),
                new GoalCheck(),
                new FeatureCheck(),
                new ActionCheck(),
                new KindCheck(),
                new LevelCheck(),
                new EffectCheck(),
                new InertCheck(),
                new AirCheck(),
                new SkyCheck(),
                new AgreementCheck(),
                new CrisisCheck(),
                new TriggerCheck(strict),
                new HostCheck(),
                new RangeCheck(),
                new NameCheck(),
                new FormulaCheck(),
                new StillCheck(strict),
                new StartCheck(),
                new PerformerCheck(),
                new CircleCheck(),
                new OutletCheck(),
                new WireCheck(strict),
                new TallyCheck(),
                new LedgerCheck(strict),
                new SourceCheck(strict));
    }
}
