package org.casus.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InOrderTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 200})
    void runsAreHandedOnInOrderOnTheThreadThatAsks(int threads) {
        List<Integer> taken = new ArrayList<>();
        Thread here = Thread.currentThread();
        InOrder.run(threads, 100, run -> run * run, (square, run) -> {
            assertThat(Thread.currentThread()).isSameAs(here);
            assertThat(square).isEqualTo(run * run);
            taken.add(run);
        });
        assertThat(taken).isEqualTo(IntStream.range(0, 100).boxed().toList());
        InOrder.run(threads, 0, run -> run, (result, run) -> taken.clear());
        assertThat(taken).hasSize(100);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void whatAJobThrowsIsThrownOn(int threads) {
        assertThatThrownBy(() -> InOrder.run(threads, 50, run -> {
            if (run == 7) {
                throw new IllegalArgumentException("run 7");
            }
            return run;
        }, (result, run) -> assertThat(run).isLessThan(7))).isInstanceOf(IllegalArgumentException.class).hasMessage("run 7");
    }

    @Test
    void onlyAFewRunsWait() {
        AtomicInteger begun = new AtomicInteger();
        InOrder.run(3, 100, run -> begun.incrementAndGet(), (result, run) -> assertThat(begun.get()).isLessThanOrEqualTo(run + 6));
    }

    @Test
    void anInterruptIsFoundWhenTheNextRunIsHandedOn() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> InOrder.run(2, 10, run -> run, (result, run) -> {
            if (Thread.interrupted()) {
                throw new CancellationException("after run " + run);
            }
        })).isInstanceOf(CancellationException.class).hasMessage("after run 0");
        assertThat(Thread.interrupted()).isFalse();
    }
}
