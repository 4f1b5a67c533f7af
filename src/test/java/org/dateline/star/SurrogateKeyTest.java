package org.dateline.star;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SurrogateKeyTest {
    @Test
    void keysNeverChangeFromVersionToVersion() {
        assertThat(SurrogateKey.of("country", "NOR")).isEqualTo(SurrogateKey.of("country", "NOR"));
        assertThat(Long.toHexString(SurrogateKey.of("country", "NOR"))).isEqualTo("1c662479a47903b1");
    }

    @Test
    void partsCannotRunIntoEachOtherAndNullIsNotEmpty() {
        assertThat(SurrogateKey.of("k", "ab", "c")).isNotEqualTo(SurrogateKey.of("k", "a", "bc"));
        assertThat(SurrogateKey.of("k", "a", null)).isNotEqualTo(SurrogateKey.of("k", "a", ""));
        assertThat(SurrogateKey.of("k", "a")).isNotEqualTo(SurrogateKey.of("k", "a", null));
        assertThat(SurrogateKey.of("ka", "b")).isNotEqualTo(SurrogateKey.of("k", "ab"));
    }

    @Test
    void keysAreAboveTheSpecialMembersAndDiffer() {
        Random random = new Random(5);
        Set<Long> seen = new HashSet<>();
        for (int i = 0; i < 50_000; i++) {
            long key = SurrogateKey.of("n", i, random.nextInt(3) == 0 ? null : "x");
            assertThat(key).isPositive();
            seen.add(key);
        }
        assertThat(seen).hasSize(50_000);
    }
}
