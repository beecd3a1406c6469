package org.casus.gui.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.casus.gui.figure.Figure;
import org.casus.gui.page.Markup;
import org.casus.gui.page.Page;
import org.casus.gui.session.Session;
import org.casus.gui.session.Week;
import org.casus.model.Zone;
import org.casus.outcome.ZoneControl;
import org.casus.report.read.Numbers;
import org.casus.report.read.Run;
import org.casus.world.Blueprint;
import org.casus.world.Index;

/** A zone: who holds it, who stands there, who fled, what happened. */
final class ZoneInspector extends Tabs {
    private static final long serialVersionUID = 1;
    private final String id;
    private final int zone;

    ZoneInspector(Session session, String id) {
        super(session, session.week().run().target(id));
        this.id = id;
        zone = session.replication().blueprint().names().zones().of(id);
        numbers("State", getTitle(), state());
        numbers("Forces", getTitle(), forces());
        Page events = new Page();
        page("Events", events, () -> events.show(EventPage.about(session.week().run(), id)));
        Page about = new Page();
        page("About", about, () -> about.show(about()));
    }

    private List<Figure> state() {
        Run run = session.week().run();
        Blueprint b = session.replication().blueprint();
        List<Figure> all = new ArrayList<>();
        Index sides = b.names().sides();
        for (int s = 0; s < sides.size(); s++) {
            int side = s;
            all.add(new Figure("held by " + run.side(sides.id(s)), "share", "Share of the zone that the side holds, 0 to 1",
                    w -> w.world().control(zone, side), w -> past(w.run().result().control(), side)));
        }
        all.add(live("persons present", "", "Residents and displaced", w -> w.world().population(zone)));
        all.add(live("displaced from elsewhere", "", "Of those present", w -> w.world().displaced(zone)));
        all.add(live("fled in the last week", "", "Persons who left", w -> w.fled()[zone]));
        all.add(live("killed in the last week", "", "Fighters and civilians", w -> w.killed()[zone]));
        for (int f = 0; f < b.airForces().length; f++) {
            int force = f;
            String actor = run.actor(b.names().actors().id(b.airForces()[f].actor()));
            all.add(live("sorties a day, " + actor, "", "Sorties over the zone", w -> w.world().sorties(force, zone)));
        }
        all.add(live("fortification", "", "From 0, none", w -> w.world().fortification(zone)));
        all.add(live("weeks of siege", "", "How long a side has been cut off here", w -> w.world().siegeWeeks(zone)));
        all.add(live("weeks of truce left", "", "Local truce", w -> w.world().truce(zone)));
        all.add(live("weeks the road stays cut", "", "Road through the zone", w -> w.world().roadCut(zone)));
        return all;
    }

    private double[] past(ZoneControl control, int side) {
        double[] shares = new double[control.size()];
        for (int row = 0; row < shares.length; row++) {
            shares[row] = control.share(row, zone, side);
        }
        return shares;
    }

    private List<Figure> forces() {
        Run run = session.week().run();
        Blueprint b = session.replication().blueprint();
        List<Figure> all = new ArrayList<>();
        run.scenario().factions().forEach((faction, f) -> {
            int i = b.names().factions().of(faction);
            String name = f.name() == null ? faction : f.name();
            all.add(live(name, "fighters", "Fighters of the faction in the zone", w -> w.world().heads(zone, i)));
        });
        for (int s = 0; s < b.sides().size(); s++) {
            int side = s;
            all.add(live("supply, " + run.side(b.names().sides().id(s)), "0 to 1", "Supply that reaches the side here",
                    w -> w.world().supply(zone, side)));
        }
        return all;
    }

    private static Figure live(String name, String unit, String meaning, java.util.function.ToDoubleFunction<Week> now) {
        return Figure.live(name, unit, meaning, now);
    }

    private String about() {
        Run run = session.week().run();
        Zone z = run.scenario().theatre().zones().get(id);
        Markup m = new Markup().head(getTitle() + " (" + id + ")");
        m.words(Numbers.whole(z.area()) + " km2, " + Numbers.whole(z.population()) + " persons at the start.");
        var terrain = run.scenario().theatre().terrain().get(z.terrain());
        m.words(terrain == null ? "" : "Terrain: " + terrain.name() + ".");
        m.words("Strategic value: " + Numbers.plain(z.value()) + " of 1.");
        m.words(z.roles().isEmpty() ? "" : "Roles: " + String.join(", ", z.roles()) + ".");
        m.words("Held at the start: " + held(run, z.control()) + ".");
        return m.words(z.source() == null ? "" : "Source: " + z.source()).toString();
    }

    private static String held(Run run, Map<String, Double> control) {
        List<String> parts = new ArrayList<>();
        control.forEach((side, share) -> parts.add(run.side(side) + " " + Numbers.percent(share)));
        return String.join(", ", parts);
    }
}
