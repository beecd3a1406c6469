package org.casus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WarmUpTest {
    @Test
    void theJobIsNumberedFromOneAndRepeatedAsOftenAsIsTold() {
        List<Long> numbers = new ArrayList<>();
        List<String> told = new ArrayList<>();

        int times = new WarmUp().until(numbers::add, new Progress("times", WarmUp.MOST, told::add));

        assertEquals(times, numbers.size());
        assertEquals(1, numbers.get(0));
        assertEquals(times, numbers.get(times - 1));
    }

    @Test
    void aJobThatLeavesTheCompilerNothingToDoIsSoonWarm() {
        int times = new WarmUp().until(i -> sleep(), new Progress("times", WarmUp.MOST, told -> {}));

        assertTrue(times < WarmUp.MOST, "repeated " + times + " times");
    }

    private static void sleep() {
        try {
            Thread.sleep(2);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
