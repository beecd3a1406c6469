package org.casus.badhouse.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.jerolba.carpet.CarpetReader;
import java.util.Random;
import org.jfree.chart.JFreeChart;
import sim.engine.SimState;

/** Breaks the rules on libraries, chance, clock, printing and leaving. */
final class Everything {
    private final ObjectMapper json = new ObjectMapper();
    private final Random random = new Random();

    long all(SimState state, JFreeChart chart, CarpetReader<?> rows) {
        System.out.println(json.toString() + rows + state + chart + random.nextInt() + Math.random());
        if (Thread.interrupted()) {
            System.exit(1);
        }
        return System.currentTimeMillis() + System.nanoTime() + java.time.LocalDate.now().toEpochDay();
    }
}
