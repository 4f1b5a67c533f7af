package org.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PosTaggerTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The envoys met in Oslo on Monday .             | DT NNS VBD IN NNP IN NNP .
        Troops will not leave the city .               | NNS MD RB VB DT NN .
        Anna Lind said she was invited by the queen .  | NNP NNP VBD PRP VBD VBN IN DT NN .
        His minister 's visit ended                    | PRP$ NN POS NN VBD
        """)
    void tagsPlainNews(String text, String tags) {
        Document d = Articles.document(text);
        assertThat(IntStream.range(0, d.size()).mapToObj(d::tag).collect(Collectors.joining(" "))).isEqualTo(tags);
    }
}
