package org.dateline.text.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordFormTest {
    private static final String[] SENTENCE =
        "The Anglo-Dutch envoy , 47 , visited UN-led talks in Geneva on Tuesday .".split(" ");

    @Test
    void whatAFormSaysOfItsTagIsTheSameWhetherItIsSummedBeforeOrInItsPlace() throws Exception {
        SequenceModel model;
        try (InputStream in = WordForm.class.getResourceAsStream("/org/dateline/data/model/tagger.bin")) {
            model = SequenceModel.read(in);
        }
        assertThat(tags(model, model)).isEqualTo(tags(model, null));
    }

    @Test
    void theClusterOfAnUnknownHyphenatedWordIsThatOfItsLastPart() {
        BrownClusters clusters = BrownClusters.shared();
        WordForm form = new WordForm(clusters, "Qqxzv-led", "qqxzv-led");
        assertThat(form.cluster()).isEqualTo(clusters.cluster("led")).isPositive();
    }

    private static byte[] tags(SequenceModel model, SequenceModel summing) {
        WordForm[] forms = Arrays.stream(SENTENCE).map(t -> new WordForm(BrownClusters.shared(), summing, Map.of(),
            Map.of(), t, t.toLowerCase(Locale.ROOT))).toArray(WordForm[]::new);
        byte[] out = new byte[forms.length];
        new SequenceTagger(model).tag(new TagFeatures(forms, 0, forms.length), out);
        return out;
    }
}
