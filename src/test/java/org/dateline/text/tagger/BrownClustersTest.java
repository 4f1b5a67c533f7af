package org.dateline.text.tagger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BrownClustersTest {
    @Test
    void everyWordKeepsItsPath() throws IOException {
        Random random = new Random(3);
        Map<String, String> paths = new HashMap<>();
        for (int i = 0; i < 5000; i++) {
            String path = Integer.toBinaryString(random.nextInt(900) + 8).substring(1);
            StringBuilder word = new StringBuilder();
            for (int c = 0; c < 6; c++) {
                word.append((char) ('a' + random.nextInt(26)));
            }
            paths.put(word.toString(), path);
        }
        BrownClusters clusters = read(paths);
        paths.forEach((word, path) -> assertThat(clusters.prefix(clusters.cluster(word), 30))
            .as(word).isEqualTo(Integer.parseInt("1" + path, 2)));
    }

    @Test
    void prefixIsCutFromTheFrontAndShortPathsStayWhole() throws IOException {
        BrownClusters clusters = read(Map.of("minister", "110101", "of", "01"));
        assertThat(clusters.prefix(clusters.cluster("minister"), 4)).isEqualTo(0b11101);
        assertThat(clusters.prefix(clusters.cluster("of"), 4)).isEqualTo(0b101);
    }

    @Test
    void unknownWordsHaveNoCluster() throws IOException {
        BrownClusters clusters = read(Map.of("minister", "110101"));
        assertThat(clusters.cluster("zebra")).isZero();
        assertThat(clusters.prefix(0, 6)).isZero();
    }

    @Test
    void otherFilesAreRefused() {
        assertThatThrownBy(() -> BrownClusters.read(new ByteArrayInputStream(new byte[40])))
            .isInstanceOf(IOException.class).hasMessageContaining("Brown");
    }

    private static BrownClusters read(Map<String, String> paths) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BrownClusters.write(paths, out);
        return BrownClusters.read(new ByteArrayInputStream(out.toByteArray()));
    }
}
