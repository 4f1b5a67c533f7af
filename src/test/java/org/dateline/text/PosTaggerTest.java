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
        The rebels vowed to resume attacks .           | DT NNS VBD TO VB NNS .
        They met to debate the plan .                  | PRP VBD TO VB DT NN .
        A bomber killed at least nine soldiers .       | DT NN VBD IN JJS CD NNS .
        Police fired tear gas at protesters .          | NNS VBD NN NN IN NNS .
        Throngs of police fired tear gas at protesters . | NNS IN NN VBD NN NN IN NNS .
        The raid on displaced civilians was long .     | DT NN IN VBN NNS VBD JJ .
        Officials said Abbas ' party won .             | NNS VBD NNP POS NN VBD .
        A Kenyan official alleged that ballots were moved . | DT JJ NN VBD IN NNS VBD VBN .
        Kenyan officials were slain .                  | JJ NNS VBD VBN .
        Gunmen in Yemen kidnapped two nurses .         | NNS IN NNP VBD CD NNS .
        """)
    void tagsPlainNews(String text, String tags) {
        Document d = Articles.document(text);
        assertThat(IntStream.range(0, d.size()).mapToObj(d::tag).collect(Collectors.joining(" "))).isEqualTo(tags);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Norwegian minister praises Iceland 's reforms | JJ NN VBZ NNP POS NNS
        Peruvian president visits Quito               | JJ NN VBZ NNP
        Five miners killed in Bolivia                 | CD NNS VBN IN NNP
        Kenya to open new airport                     | NNP TO VB JJ NN
        Kenya , Uganda vow to fight rebels            | NNP , NNP VBP TO VB NNS
        Students clash with officers in Bogota        | NNS VBP IN NNS IN NNP
        """)
    void findsTheVerbOfAHeadline(String headline, String tags) {
        Document d = Articles.document(headline, "The story tells it. It goes on.");
        int end = d.sentences().get(0).endToken();
        assertThat(IntStream.range(0, end).mapToObj(d::tag).collect(Collectors.joining(" "))).isEqualTo(tags);
    }
}
