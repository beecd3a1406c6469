package org.casus.experiment.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShardTest {
    @Test
    void everyChunkBelongsToOneShard() {
        for (int of = 1; of <= 9; of++) {
            Chunks chunks = new Chunks(47, 5);
            long runs = 0;
            int count = 0;
            for (int k = 1; k <= of; k++) {
                Shard shard = new Shard(k, of);
                int[] own = IntStream.range(0, chunks.count()).filter(shard::has).toArray();
                assertThat(shard.count(chunks)).as("%s", shard).isEqualTo(own.length);
                long has = IntStream.of(own).mapToLong(c -> chunks.end(c) - chunks.first(c)).sum();
                assertThat(shard.runs(chunks)).as("%s", shard).isEqualTo(has);
                runs += has;
                count += own.length;
            }
            assertThat(runs).isEqualTo(47);
            assertThat(count).isEqualTo(10);
        }
    }

    @Test
    void readsAndRefuses() {
        assertThat(Shard.of("3/16")).isEqualTo(new Shard(3, 16)).hasToString("3/16");
        assertThat(new Shard(1, 1)).isEqualTo(Shard.WHOLE);
        assertThatThrownBy(() -> Shard.of("17/16")).hasMessage("the shard 17 must lie in [1, 16]");
        assertThatThrownBy(() -> Shard.of("0/16")).hasMessage("the shard 0 must lie in [1, 16]");
        assertThatThrownBy(() -> Shard.of("1/0")).hasMessage("the number of shards, 0, must lie in [1, 100000]");
        assertThatThrownBy(() -> Shard.of("a/b")).hasMessageContaining("'a/b' is not a shard, such as 3/16");
    }

    @Test
    void theFirstValuesStayAndTheLastUsedStay() {
        Cache<Integer, String> first = Cache.first(2);
        Cache<Integer, String> last = Cache.last(2);
        for (int k = 0; k < 3; k++) {
            int key = k;
            first.get(k, () -> "made " + key);
            last.get(k, () -> "made " + key);
        }
        assertThat(first.get(0, () -> "anew") + first.get(1, () -> "anew") + first.get(2, () -> "anew")).isEqualTo("made 0made 1anew");
        assertThat(last.get(2, () -> "anew") + last.get(1, () -> "anew") + last.get(0, () -> "anew")).isEqualTo("made 2made 1anew");
    }
}
