package org.casus.engine;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.casus.actor.Mind;
import org.casus.expression.Expression;
import org.casus.random.RandomStreams;
import org.casus.world.ActionTable;
import org.casus.world.Blueprint;
import org.casus.world.Consequences;
import org.casus.world.DependencyGraph;
import org.casus.world.Geography;
import org.casus.world.Quantities;

/**
 * Copies of a world for search: what never changes is shared, minds are left out (in a copy everybody decides
 * by rule), nothing is told, and randomness is exchanged for that of the copy.
 */
final class Copier {
    /** Stands in the bytes for something that is not copied. */
    private record Share(int index) implements Serializable {
        private static final int STREAMS = -1;
        private static final int SILENCE = -2;
    }

    private final List<Object> shared = new ArrayList<>();
    private final byte[] bytes;

    /** Takes the state of something in. */
    Copier(Serializable original) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream(); Writer writer = new Writer(out)) {
            writer.writeObject(original);
            writer.flush();
            bytes = out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException("a copy of the world failed: " + e.getMessage(), e);
        }
    }

    /** A copy that draws from other streams. */
    Object copy(RandomStreams streams) {
        try (Reader reader = new Reader(streams)) {
            return reader.readObject();
        } catch (IOException | ClassNotFoundException e) {
            throw new IllegalStateException("a copy of the world failed: " + e.getMessage(), e);
        }
    }

    /** Leaves out what is shared. */
    private final class Writer extends ObjectOutputStream {
        private final Map<Object, Share> places = new IdentityHashMap<>();

        Writer(ByteArrayOutputStream out) throws IOException {
            super(out);
            enableReplaceObject(true);
        }

        @Override
        protected Object replaceObject(Object o) {
            if (o instanceof RandomStreams) {
                return new Share(Share.STREAMS);
            }
            if (o instanceof EventJournal || o instanceof Silence) {
                return new Share(Share.SILENCE);
            }
            if (o instanceof Mind[]) {
                return null;
            }
            return constant(o) ? places.computeIfAbsent(o, this::share) : o;
        }

        private Share share(Object o) {
            shared.add(o);
            return new Share(shared.size() - 1);
        }
    }

    /** Whether something never changes, so that copies may share it. */
    static boolean constant(Object o) {
        return o instanceof Blueprint || o instanceof DependencyGraph || o instanceof Consequences || o instanceof Expression
                || o instanceof Geography || o instanceof Quantities || o instanceof ActionTable;
    }

    /** Puts back what is shared. */
    private final class Reader extends ObjectInputStream {
        private final RandomStreams streams;

        Reader(RandomStreams streams) throws IOException {
            super(new ByteArrayInputStream(bytes));
            this.streams = streams;
            enableResolveObject(true);
        }

        @Override
        protected Object resolveObject(Object o) {
            if (!(o instanceof Share share)) {
                return o;
            }
            return switch (share.index()) {
                case Share.STREAMS -> streams;
                case Share.SILENCE -> new Silence();
                default -> shared.get(share.index());
            };
        }
    }
}
