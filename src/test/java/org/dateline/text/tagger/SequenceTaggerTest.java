package org.dateline.text.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SequenceTaggerTest {
    private static final List<String> LABELS = List.of("low", "high", "flip");

    @Test
    void greedyTaggerLearnsLabelsThatHangOnTheLabelBefore() throws IOException {
        assertThat(share(1)).isGreaterThan(0.97);
    }

    @Test
    void beamTaggerLearnsLabelsThatHangOnTheLabelBefore() throws IOException {
        assertThat(share(4)).isGreaterThan(0.97);
    }

    @Test
    void equalTrainingGivesEqualBytes() throws IOException {
        assertThat(train(3)).isEqualTo(train(3));
    }

    @Test
    void emptySequenceGetsNoLabels() throws IOException {
        byte[] out = {9};
        new SequenceTagger(model(2)).tag(new Words(new int[0]), out);
        assertThat(out).containsExactly(9);
    }

    @Test
    void unknownFeaturesDoNotDisturb() throws IOException {
        byte[] out = new byte[3];
        new SequenceTagger(model(2)).tag(new Words(new int[] {123456, -98765, 0}), out);
        for (byte label : out) {
            assertThat(label).isBetween((byte) 0, (byte) 2);
        }
    }

    private static double share(int beam) throws IOException {
        SequenceTagger tagger = new SequenceTagger(model(beam));
        Random random = new Random(99);
        int right = 0;
        int all = 0;
        for (int s = 0; s < 50; s++) {
            Words words = Words.random(random);
            byte[] out = new byte[words.length()];
            tagger.tag(words, out);
            byte[] gold = words.labels();
            for (int i = 0; i < out.length; i++, all++) {
                right += out[i] == gold[i] ? 1 : 0;
            }
        }
        return right / (double) all;
    }

    private static SequenceModel model(int beam) throws IOException {
        return SequenceModel.read(new ByteArrayInputStream(train(beam)));
    }

    private static byte[] train(int beam) throws IOException {
        Random random = new Random(5);
        List<Words> sequences = new ArrayList<>();
        List<byte[]> gold = new ArrayList<>();
        for (int s = 0; s < 300; s++) {
            Words words = Words.random(random);
            sequences.add(words);
            gold.add(words.labels());
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new SequenceTrainer(LABELS, new SequenceTrainer.Options(beam, 6, 1, 1, 0.001)).train(sequences, gold, out);
        return out.toByteArray();
    }

    /** Words below 10 are low, below 20 high; above, a word takes the other label than the one before it. */
    private record Words(int[] words) implements SequenceFeatures {
        static Words random(Random random) {
            int[] words = new int[3 + random.nextInt(9)];
            for (int i = 0; i < words.length; i++) {
                words[i] = random.nextInt(i == 0 ? 20 : 30);
            }
            return new Words(words);
        }

        byte[] labels() {
            byte[] labels = new byte[words.length];
            for (int i = 0; i < words.length; i++) {
                labels[i] = (byte) (words[i] < 10 ? 0 : words[i] < 20 ? 1 : 1 - labels[i - 1]);
            }
            return labels;
        }

        @Override
        public int length() {
            return words.length;
        }

        @Override
        public int features(int position, int[] out) {
            out[0] = FeatureHash.of(1, words[position]);
            out[1] = FeatureHash.of(2, position > 0 ? words[position - 1] : -1);
            return 2;
        }
    }
}
