package org.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {
    @ParameterizedTest
    @ValueSource(strings = {
        "U.S. President Ada Moreno met Gen. Karl T. Brandt on Sept. 3 in St. Petersburg.",
        "Acme Corp. shares fell, Mr. Lind of Brook Inc. said at 5 p.m. Tuesday.",
        "\"Why now?\" the minister asked.",
        "\"Never!\" Moreno said, waving.",
        "He cited U.N. Resolution No. 242 and Art. 5 of the treaty.",
        "The gain was 3.5 percent (see p. 12), i.e. more than hoped.",
        "Wait ... there is more, the Lt. Gov. said."})
    void staysOneSentence(String text) {
        assertThat(Articles.sentences(text)).containsExactly(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "They flew to the U.S.|The talks start today.",
        "\"We agree.\"|He left at once.",
        "(Both sides signed.)|Then they left.",
        "They met at 9 a.m.|Moreno left early.",
        "Will it hold?|Nobody knows.",
        "It was sold to Brook Inc.|The price is not known.",
        "He said so.|\"It is over.\"|Others doubt it.",
        "“It is over.”|“We won.”",
        "Prices rose 2 pct.|Exports fell."})
    void fallsIntoSentences(String parts) {
        assertThat(Articles.sentences(parts.replace('|', ' '))).containsExactly(parts.split("\\|"));
    }

    @Test
    void blankLinesEndSentencesWithoutAStop() {
        assertThat(Articles.sentences("Talks open in Geneva\n\nEnvoys arrived early")).hasSize(2);
    }

    @Test
    void hardWrappedLinesAreJoinedAndIndentedLinesStartParagraphs() {
        Document d = Articles.document("""
                The two governments said on Monday that they would send
            envoys to the border town to look into the shooting, which
            left three soldiers dead and stopped traffic for six hours
            on the only road.
                Neither side gave a date for the first round of talks or
            said who would lead them, but both called the step useful.
            """);
        assertThat(d.sentences()).hasSize(2).extracting(Sentence::paragraph).containsExactly(0, 1);
    }

    @Test
    void oneParagraphALineStaysApart() {
        Document d = Articles.document("""
            The two governments said on Monday that they would send envoys to the border town to look into the shooting.
            Neither side gave a date.
            Three soldiers died
            Traffic stopped for six hours on the only road that links the two valleys in winter and summer alike.
            """);
        assertThat(d.sentences()).hasSize(4).extracting(Sentence::paragraph).containsExactly(0, 1, 2, 3);
    }

    @Test
    void listsStayLineByLineInWrappedText() {
        assertThat(Articles.sentences("""
            The ministry named the towns that will get a new bridge under
            the plan, which the cabinet passed on Friday after a debate of
            eleven hours that was shown live on television.
            The towns:
            Alba
            Berta
            """)).endsWith("Alba", "Berta");
    }
}
