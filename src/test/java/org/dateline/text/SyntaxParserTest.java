package org.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyntaxParserTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The minister met his counterpart in Oslo on Monday. | nsubj(met,minister) obj(met,counterpart) case(Oslo,in)
        The bridge was destroyed by rebels.                 | nsubj:pass(destroyed,bridge) obl:agent(destroyed,rebels)
        Norway said it would send troops to the border.     | ccomp(said,send) obj(send,troops) case(border,to)
        Soldiers attacked the village and killed two men.   | nsubj(attacked,Soldiers) conj(attacked,killed) obj(killed,men)
        """)
    void arcsSayWhoDidWhatToWhom(String text, String arcs) {
        assertThat(arcs(text)).contains(arcs.split(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The exercise was held during Kamau's "working trip" to Chad at the request of Idris, Kenya's Water Ministry said Friday. \
        | nsubj:pass(held,exercise) ccomp(said,held) nsubj(said,Ministry)
        Two grenades rocked the port city of Beira on Friday, wounding three sailors and nine dockers, the navy reported. \
        | nsubj(rocked,grenades) ccomp(reported,rocked) nsubj(reported,navy)
        "We are building a road and mending two bridges," Governor Sefu Okello told reporters. \
        | conj(building,mending) ccomp(told,building) iobj(told,reporters)
        The guards were arrested and two bridges were closed, said a ministry official. \
        | ccomp(said,arrested) nsubj(said,official)
        Kamau landed in Lagos for talks, during which he is set to meet the army's leaders, Kenya's Water Ministry said in a \
        statement, referring to its army by its old name. | nsubj(landed,Kamau) ccomp(said,landed) nsubj(said,Ministry) \
        advcl(said,referring)
        Kamau, also a member of the board, said the dam is safe. | nsubj(said,Kamau) ccomp(said,safe)
        After the guards left, the ministry announced a curfew. | nsubj(announced,ministry) obj(announced,curfew)
        """)
    void whoTellsASentenceFromItsEndIsAClauseApart(String text, String arcs) {
        assertThat(arcs(text)).contains(arcs.split(" "));
    }

    @Test
    void whatLooksLikeTheObjectOfSaidIsTheSubjectOfWhatIsSaid() {
        String[] lower = "she said one of them had fled".split(" ");
        String[] tag = "PRP VBD CD IN PRP VBD VBN".split(" ");
        String[] relation = "nsubj root obj case nmod aux ccomp".split(" ");
        int[] head = {1, -1, 1, 4, 2, 6, 1};
        FiniteClauses.mend(lower, tag, 0, head, relation);
        assertThat(head[2]).isEqualTo(6);
        assertThat(relation[2]).isEqualTo("nsubj");
    }

    @Test
    void anIngPhraseBehindAClauseGoesWithTheSpeakerOnlyWhenItIsSpeech() {
        String[] lower = "she thinks that he may come , bringing gifts".split(" ");
        String[] tag = "PRP VBZ IN PRP MD VB , VBG NNS".split(" ");
        String[] relation = "nsubj root mark nsubj aux ccomp punct advcl obj".split(" ");
        int[] head = {1, -1, 5, 5, 5, 1, 7, 1, 7};
        ParticiplePhrases phrases = new ParticiplePhrases();
        phrases.mend(lower, tag, 0, head, relation);
        assertThat(head[7]).isEqualTo(5);
        int[] speech = {1, -1, 5, 5, 5, 1, 7, 1, 7};
        lower[7] = "adding";
        phrases.mend(lower, tag, 0, speech, relation);
        assertThat(speech[7]).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The mission said Friday that the vote has met its aims, and hailed the clerks. | ccomp(said,met) conj(said,hailed)
        Police said supporters of the general chanted, smashed cars and ransacked shops. | nsubj(chanted,supporters) conj(chanted,ransacked)
        """)
    void aJoinedVerbGoesOnWithWhomItsTenseAndMeaningTell(String text, String arcs) {
        assertThat(arcs(text)).contains(arcs.split(" "));
    }

    @Test
    void theTitleOfAnOwnerIsPartOfHisName() {
        String[] tag = "NNP NNP POS NN , VBD".split(" ");
        String[] relation = "nsubj nmod:poss case appos punct root".split(" ");
        int[] head = {5, 3, 1, 0, 3, -1};
        Possessives.mend(tag, 0, head, relation);
        assertThat(head).containsExactly(1, 3, 1, 5, 3, -1);
        assertThat(relation[3]).isEqualTo("nsubj");
    }

    @Test
    void aNameWithAPossessiveBelongsToTheNounBehindIt() {
        String[] tag = "VBN IN NNP POS `` JJ NN '' TO NNP".split(" ");
        String[] relation = "root obl obl case punct amod appos punct case nmod".split(" ");
        int[] head = {-1, 0, 1, 2, 6, 6, 2, 6, 9, 2};
        Possessives.mend(tag, 0, head, relation);
        assertThat(head).containsExactly(-1, 6, 6, 2, 6, 6, 0, 6, 9, 6);
        assertThat(relation).containsExactly("root", "case", "nmod:poss", "case", "punct", "amod", "obl", "punct", "case", "nmod");
    }

    @Test
    void aJoinedPhraseWithoutAPrepositionJoinsThePhraseBeforeIt() {
        String[] lower = "met kamau and his nine guards".split(" ");
        String[] tag = "VBD NNP CC PRP$ CD NNS".split(" ");
        String[] relation = "root obj cc nmod:poss nummod obl".split(" ");
        int[] head = {-1, 0, 5, 5, 5, 0};
        Coordinations.mend(lower, tag, 0, head, relation);
        assertThat(head).containsExactly(-1, 0, 5, 5, 5, 1);
        assertThat(relation[5]).isEqualTo("conj");
    }

    @Test
    void aNounBeforeAFiniteVerbIsItsSubject() {
        int[] head = {-1, 0, 3, 1, 1, 0};
        String[] relation = {"root", "acl", "det", "obj", "obl", "punct"};
        FiniteClauses.mend("police fired the gas yesterday .".split(" "),
            new String[] {"NNS", "VBD", "DT", "NN", "NNS", "."}, 0, head, relation);
        assertThat(head).containsExactly(1, -1, 3, 1, 1, 1);
        assertThat(relation).containsExactly("nsubj", "root", "det", "obj", "obl", "punct");
        int[] participle = {-1, 0};
        FiniteClauses.mend(new String[] {"men", "killed"}, new String[] {"NNS", "VBN"}, 0, participle,
            new String[] {"root", "acl"});
        assertThat(participle).containsExactly(-1, 0);
        int[] told = {-1, 0, 1, 2};
        String[] telling = {"root", "obj", "acl", "obj"};
        FiniteClauses.mend("said police fired shots".split(" "), new String[] {"VBD", "NNS", "VBN", "NNS"}, 0, told, telling);
        assertThat(told).containsExactly(-1, 2, 0, 2);
        assertThat(telling).containsExactly("root", "nsubj", "ccomp", "obj");
    }

    @Test
    void everyTreeHasOneRootAndNoCircle() {
        for (String text : List.of("Hello", "Talks, talks, talks!", "NATO TO SEND TROOPS TO BORDER", "a b ".repeat(400),
            "He said \"she said 'they said' again\" (twice); and left... or not? 5 - 3 = 2.")) {
            Document d = Articles.document(text);
            for (Sentence s : d.sentences()) {
                Parse p = d.parse(s);
                assertThat(p.head()).hasSize(s.length());
                int roots = 0;
                for (int t = 0; t < s.length(); t++) {
                    roots += p.head()[t] < 0 ? 1 : 0;
                    int steps = 0;
                    for (int h = t; h >= 0; h = p.head()[h]) {
                        assertThat(steps++).isLessThan(s.length());
                    }
                    assertThat(p.relation()[t]).isNotNull();
                }
                assertThat(roots).isEqualTo(1);
            }
        }
    }

    private static List<String> arcs(String text) {
        Document d = Articles.document(text);
        List<String> arcs = new ArrayList<>();
        for (Sentence s : d.sentences()) {
            Parse p = d.parse(s);
            for (int t = 0; t < s.length(); t++) {
                String head = p.head()[t] < 0 ? "ROOT" : d.token(s.firstToken() + p.head()[t]);
                arcs.add(p.relation()[t] + "(" + head + "," + d.token(s.firstToken() + t) + ")");
            }
        }
        return arcs;
    }
}
