package org.casus.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.casus.modeltest.Worlds;
import org.junit.jupiter.api.Test;

class SharedTablesTest {
    private final AtomicInteger made = new AtomicInteger();

    /** Something that follows from a blueprint. */
    private record Zones(int number, int order) {}

    private Zones zones(Blueprint b) {
        return b.shared(Zones.class, of -> new Zones(of.geography().size(), made.incrementAndGet()));
    }

    @Test
    void aTableIsMadeOnceForEachBlueprint() {
        Blueprint b = Blueprint.of(Worlds.tiny());
        assertThat(zones(b)).isSameAs(zones(b)).isEqualTo(new Zones(b.geography().size(), 1));
        double[] scale = new double[b.actors().size()];
        java.util.Arrays.fill(scale, 1);
        assertThat(zones(b.withScale(scale)).order()).as("other units, another blueprint").isEqualTo(2);
        assertThat(zones(Blueprint.of(Worlds.tiny(), Map.of("redeploy", .9))).order()).as("another parameter").isEqualTo(3);
    }

    @Test
    void aBlueprintThatWasSentMakesItsTablesAnew() throws Exception {
        Blueprint b = Blueprint.of(Worlds.tiny());
        zones(b);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(b);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(zones((Blueprint) in.readObject()).order()).isEqualTo(2);
        }
    }
}
