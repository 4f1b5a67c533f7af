package org.dateline.text.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParserTrainerTest {
    private static final List<String> SENTENCES = List.of("envoy/N met/V king/N", "king/N met/V old/A envoy/N",
        "old/A king/N spoke/V", "envoy/N spoke/V and/C left/V", "king/N left/V old/A town/N", "town/N fell/V",
        "envoy/N left/V and/C king/N spoke/V");
    private static final List<int[]> HEADS = List.of(new int[] {1, -1, 1}, new int[] {1, -1, 3, 1}, new int[] {1, 2, -1},
        new int[] {1, -1, 3, 1}, new int[] {1, -1, 3, 1}, new int[] {1, -1}, new int[] {1, -1, 4, 4, 1});
    private static final List<String[]> RELATIONS = List.of(r("nsubj root obj"), r("nsubj root amod obj"),
        r("amod nsubj root"), r("nsubj root cc conj"), r("nsubj root amod obj"), r("nsubj root"),
        r("nsubj root cc nsubj conj"));

    @Test
    void learnsItsTreesAndWritesTheSameBytesEachTime() throws IOException {
        byte[] model = train();
        assertThat(train()).isEqualTo(model);
        TransitionParser parser = new TransitionParser(ParserModel.read(new ByteArrayInputStream(model)));
        List<String> names = ParserModel.read(new ByteArrayInputStream(model)).relations();
        for (int s = 0; s < SENTENCES.size(); s++) {
            int[] head = new int[HEADS.get(s).length];
            byte[] relation = new byte[head.length];
            int steps = parser.parse(input(SENTENCES.get(s)), head, relation);
            assertThat(head).isEqualTo(HEADS.get(s));
            assertThat(steps).isEqualTo(2 * head.length);
            for (int t = 0; t < head.length; t++) {
                assertThat(names.get(relation[t])).isEqualTo(RELATIONS.get(s)[t]);
            }
        }
    }

    @Test
    void otherBytesAreNoModel() {
        assertThatThrownBy(() -> ParserModel.read(new ByteArrayInputStream(new byte[64]))).isInstanceOf(IOException.class)
            .hasMessageContaining("parser model");
    }

    private static byte[] train() throws IOException {
        List<ParserInput> inputs = new ArrayList<>();
        List<int[]> heads = new ArrayList<>();
        List<String[]> relations = new ArrayList<>();
        for (int round = 0; round < 10; round++) {
            for (int s = 0; s < SENTENCES.size(); s++) {
                inputs.add(input(SENTENCES.get(s)));
                heads.add(HEADS.get(s));
                relations.add(RELATIONS.get(s));
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ParserTrainer(new ParserTrainer.Options(4, 0.997, 1, 0.001, 0.001, 0.0005)).train(inputs, heads, relations, out);
        return out.toByteArray();
    }

    private static ParserInput input(String sentence) {
        String[] tokens = sentence.split(" ");
        int n = tokens.length;
        int[] word = new int[n];
        int[] tag = new int[n];
        for (int i = 0; i < n; i++) {
            word[i] = tokens[i].substring(0, tokens[i].length() - 2).hashCode();
            tag[i] = tokens[i].charAt(tokens[i].length() - 1);
        }
        return new ParserInput(word, tag, new int[n], new int[n], new boolean[n]);
    }

    private static String[] r(String relations) {
        return relations.split(" ");
    }
}
