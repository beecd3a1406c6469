package org.casus.wire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casus.model.Stance;
import org.casus.model.WireRow;
import org.casus.outcome.Assertion;
import org.casus.outcome.Event;
import org.casus.outcome.Truth;
import org.casus.random.Inversion;
import org.casus.scenario.Constants;
import org.casus.scenario.Scenario;
import org.casus.wire.Luck.Draw;

/** What outlets tell of single events. */
final class EventDesk {
    private static final String COUNT = "{count}";
    private static final List<String> OWN_WORDS = List.of("{actor}", "{level}", COUNT);
    private static final int TICKS = 2;

    /** A row with its id and its numbers worked out. */
    private record Entry(String id, WireRow row, double chance, double factor) {}

    /** An event with its place among all, words that tell it from any other, and the matter to which it belongs. */
    private record Story(int index, Event event, String about, String matter) {
        int tick() {
            return TICKS * event.week() + (event.day() > 7.0 * event.week() ? 1 : 0);
        }
    }

    private final Map<String, List<Entry>> rows = new LinkedHashMap<>();
    private final Map<String, Voice> voices;
    private final Sight sight;
    private final Names names;
    private final Luck luck;
    private final Phrases phrases;
    private final Front front;
    private final Notebook notebook = new Notebook();
    private final int days;

    EventDesk(Scenario s, Map<String, Voice> voices, Luck luck, Phrases phrases, int days) {
        Constants constants = new Constants(s);
        s.wire().forEach((id, row) -> {
            Entry entry = new Entry(id, row, constants.of(row.chance(), 1), constants.of(row.factor(), 1));
            row.on().forEach(kind -> rows.computeIfAbsent(kind, k -> new ArrayList<>()).add(entry));
        });
        this.voices = voices;
        this.sight = new Sight(s);
        this.names = new Names(s);
        this.luck = luck;
        this.phrases = phrases;
        this.front = new Front(s);
        this.days = days;
    }

    /** Items on all events, in the order of the events. */
    List<Draft> drafts(List<Event> events) {
        List<Draft> drafts = new ArrayList<>();
        Set<String> told = new LinkedHashSet<>();
        for (int i = 0; i < events.size(); i++) {
            Event e = events.get(i);
            String about = e.kind() + '/' + e.actor() + '/' + e.subject();
            if (told.add(e.day() + "/" + about) && rows.containsKey(e.kind())) {
                Story story = new Story(i, e, about, sight.matter(e));
                voices.values().forEach(v -> tell(story, v, drafts));
            }
            front.pass(e);
        }
        return drafts;
    }

    private void tell(Story story, Voice v, List<Draft> drafts) {
        List<Entry> fitting = rows.get(story.event().kind()).stream().filter(r -> fits(r.row(), story.event(), v)).toList();
        if (fitting.isEmpty()) {
            return;
        }
        Entry entry = fitting.get((int) (uniform(story, v, Draw.ROW) * fitting.size()));
        boolean knows = sight.insider(story.event(), v.outlet().actor())
                || uniform(story, v, Draw.KNOWS) < sight.openness(story.event(), entry.row().seen()) * v.reach();
        int delay = Inversion.poisson(v.delay(), uniform(story, v, Draw.DELAY));
        int day = notebook.day(v.id(), story.matter(), (int) Math.floor(story.event().day()) + delay);
        if (knows && uniform(story, v, Draw.PRINTS) < v.attention() * entry.chance() && day < days) {
            List<String> texts = texts(story, v, entry);
            if (!texts.isEmpty()) {
                drafts.add(draft(story, v, entry, day, phrases.pick(v.id(), entry.id(), texts, uniform(story, v, Draw.TEXT))));
                notebook.print(v.id(), story.matter(), day);
                notebook.speak(v.id(), entry.id(), story.event().subject(), story.event().week());
            }
        }
    }

    /** Sentences of which no word is empty, and which would not say once more what the outlet has said that week. */
    private List<String> texts(Story story, Voice v, Entry entry) {
        Map<String, String> words = names.words(v, story.event());
        boolean again = notebook.spoke(v.id(), entry.id(), story.event().subject(), story.event().week());
        return entry.row().texts().stream().filter(t -> Phrases.says(t, words))
                .filter(t -> !again || OWN_WORDS.stream().anyMatch(t::contains)).toList();
    }

    private boolean fits(WireRow row, Event e, Voice v) {
        boolean told = row.silence() == null && row.outlets().contains(v.id());
        boolean by = row.by().isEmpty() || row.by().contains(e.actor());
        boolean from = row.from().isEmpty() || row.from().contains(e.from());
        boolean low = row.least() == null || e.value() >= row.least();
        boolean high = row.most() == null || e.value() <= row.most();
        boolean whose = switch (row.whose()) {
            case "own" -> v.speaksFor(e.actor());
            case "target" -> v.speaksFor(e.subject());
            case "other" -> !v.speaksFor(e.actor());
            default -> true;
        };
        boolean side = row.side().isEmpty() || front.concerns(e, row.side());
        boolean result = row.result().equals("any") || row.result().equals(Ending.of(e).toString());
        return result && told && by && from && side && low && high && whose;
    }

    private Draft draft(Story story, Voice v, Entry entry, int day, String template) {
        WireRow row = entry.row();
        Event e = story.event();
        boolean counts = template.contains(COUNT);
        double count = counts ? Counting.count(e.value(), entry.factor(), v.spread(), uniform(story, v, Draw.COUNT)) : Double.NaN;
        String text = Phrases.fill(template, names.counted(names.words(v, e), count));
        double number = counts ? e.value() : Double.NaN;
        boolean affirms = row.stance().says() == Stance.Says.HAPPENED;
        String slant = affirms && counts ? Slant.of(row.stance(), count, number) : Slant.of(row, e);
        Truth truth = new Truth(story.index(), e.week(), e.kind(), e.actor(), e.subject(), e.text(), number, slant);
        return new Draft(entry.id(), v.id(), day, text, new Assertion(row.stance().says().toString(), count, ""), truth,
                new Draft.Topic("event " + story.index(), false, row.stance() == Stance.REPORT));
    }

    private double uniform(Story story, Voice v, Draw draw) {
        return luck.uniform(v.id(), story.tick(), story.about(), draw);
    }
}
