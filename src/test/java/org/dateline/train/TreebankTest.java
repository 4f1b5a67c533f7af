package org.dateline.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TreebankTest {
    @TempDir
    private Path folder;

    @Test
    void hyphenatedWordsBecomeOneTokenWithTheHeadFromOutside() throws IOException {
        Tree tree = read("Norway-led troops didn't leave", """
            1\tNorway\tNorway\t_\tNNP\t_\t3\tobl\t_\t_
            2\t-\t-\t_\tHYPH\t_\t3\tpunct\t_\t_
            3\tled\tlead\t_\tVBN\t_\t4\tamod\t_\t_
            4\ttroops\ttroops\t_\tNNS\t_\t7\tnsubj\t_\t_
            5-6\tdidn't\t_\t_\t_\t_\t_\t_\t_\t_
            5\tdid\tdo\t_\tVBD\t_\t7\taux\t_\t_
            6\tn't\tnot\t_\tRB\t_\t7\tadvmod\t_\t_
            7\tleave\tleave\t_\tVB\t_\t0\troot\t_\t_
            """).get(0);
        assertThat(tree.token()).containsExactly("Norway-led", "troops", "did", "n't", "leave");
        assertThat(tree.tag()).containsExactly("JJ", "NNS", "VBD", "RB", "VB");
        assertThat(tree.head()).containsExactly(1, 4, 4, 4, -1);
        assertThat(tree.relation()).containsExactly("amod", "nsubj", "aux", "advmod", "root");
        assertThat(tree.lemma()).containsExactly(null, "troops", "do", "not", "leave");
        assertThat(tree.isProjective()).isTrue();
    }

    @Test
    void sentencesThatDoNotMatchTheirTextAreLeftOut() throws IOException {
        assertThat(read("Talks failed", """
            1\tTalks\ttalk\t_\tNNS\t_\t2\tnsubj\t_\t_
            2\twent\tgo\t_\tVBD\t_\t0\troot\t_\t_
            """)).isEmpty();
    }

    @Test
    void crossingArcsAreNotProjective() {
        assertThat(new Tree(new String[4], new String[4], new String[4], new int[] {2, 3, -1, 2}, new String[4])
            .isProjective()).isFalse();
    }

    @Test
    void mergedWordsTakeTheTagOfTheirUse() {
        assertThat(MergedTag.of(List.of("NNP", "HYPH", "NNP"), "compound", true)).isEqualTo("NNP");
        assertThat(MergedTag.of(List.of("CD", "HYPH", "NN"), "compound", true)).isEqualTo("JJ");
        assertThat(MergedTag.of(List.of("VB", "HYPH", "RP"), "obj", false)).isEqualTo("NN");
        assertThat(MergedTag.of(List.of("CD", "HYPH", "NNS"), "obj", false)).isEqualTo("NNS");
    }

    private List<Tree> read(String text, String lines) throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve("bank.conllu.gz")))) {
            out.write(("# text = " + text + "\n" + lines + "\n").getBytes(StandardCharsets.UTF_8));
        }
        return new Treebank().read(new TrainingFolders(folder.toString()), "bank");
    }
}
