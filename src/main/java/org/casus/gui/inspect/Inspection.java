package org.casus.gui.inspect;

import org.casus.gui.session.Session;
import sim.display.Controller;
import sim.portrayal.Inspector;
import sim.util.Bag;

/** Opens inspectors in the console's own tab. */
public final class Inspection {
    private Inspection() {}

    /** Inspector of a zone. @param zone its id */
    public static Inspector zone(Session session, String zone) {
        return new ZoneInspector(session, zone);
    }

    /** Inspector of an actor. @param actor its id */
    public static Inspector actor(Session session, String actor) {
        return new ActorInspector(session, actor);
    }

    /** Shows an actor in the console. */
    public static void open(Session session, String actor) {
        Controller controller = session.controller;
        Bag inspectors = new Bag();
        inspectors.add(actor(session, actor));
        Bag names = new Bag();
        names.add(session.week().run().actor(actor));
        controller.setInspectors(inspectors, names);
    }
}
