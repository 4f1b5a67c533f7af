package org.dateline.normalize.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.mention.EventSense;
import org.dateline.mention.TriggerMention;
import org.dateline.normalize.Modality;
import org.dateline.text.AnnotatedText;
import org.dateline.text.Document;
import org.junit.jupiter.api.Test;

class ModalityFinderTest {
    private static final ModalityWords WORDS = new ModalityWords();

    private static ModalityFinder.Finding find(Document d, int token, EventSense.Kind kind) {
        EventSense sense = new EventSense("test", kind, "test", "190", null, null, List.of("subj"), List.of("obj"), false,
            List.of(), 1, "");
        TriggerMention m = new TriggerMention(0, token, d.span(token, token + 1), sense, -1, -1, -1, false, null, List.of());
        return new ModalityFinder(WORDS, new Tree(d, d.sentences().get(0), d.parse(d.sentences().get(0)))).find(m);
    }

    private static Modality verb(String lines, int token) {
        return find(AnnotatedText.of(lines), token, EventSense.Kind.VERB).modality();
    }

    private static Modality noun(String lines, int token) {
        return find(AnnotatedText.of(lines), token, EventSense.Kind.NOUN).modality();
    }

    @Test
    void aPlainPastIsAsserted() {
        assertThat(verb("""
            Chad NNP 2 nsubj
            attacked VBD 0 root attack""", 1)).isEqualTo(Modality.ASSERTED);
    }

    @Test
    void willIsPlanned() {
        assertThat(verb("""
            Chad NNP 3 nsubj
            will MD 3 aux
            visit VB 0 root""", 2)).isEqualTo(Modality.PLANNED);
    }

    @Test
    void mayIsHypothetical() {
        assertThat(verb("""
            Chad NNP 3 nsubj
            may MD 3 aux
            visit VB 0 root""", 2)).isEqualTo(Modality.HYPOTHETICAL);
    }

    @Test
    void notIsNegated() {
        assertThat(verb("""
            Chad NNP 4 nsubj
            did VBD 4 aux do
            not RB 4 advmod
            attack VB 0 root""", 3)).isEqualTo(Modality.NEGATED);
    }

    @Test
    void ifIsHypothetical() {
        assertThat(verb("""
            If IN 3 mark
            Chad NNP 3 nsubj
            attacks VBZ 5 advcl attack
            Mali NNP 5 nsubj
            reacts VBZ 0 root react""", 2)).isEqualTo(Modality.HYPOTHETICAL);
    }

    @Test
    void plansToIsPlannedAndHopesToIsHypothetical() {
        String lines = """
            Chad NNP 2 nsubj
            %s VBZ 0 root %s
            to TO 4 mark
            visit VB 2 xcomp""";
        assertThat(verb(lines.formatted("plans", "plan"), 3)).isEqualTo(Modality.PLANNED);
        assertThat(verb(lines.formatted("hopes", "hope"), 3)).isEqualTo(Modality.HYPOTHETICAL);
    }

    @Test
    void wouldUnderAVerbOfSpeechIsPlanned() {
        assertThat(verb("""
            Chad NNP 2 nsubj
            said VBD 0 root say
            it PRP 5 nsubj
            would MD 5 aux
            withdraw VB 2 ccomp""", 4)).isEqualTo(Modality.PLANNED);
    }

    @Test
    void whatIsSaidRemembersTheVerbOfSpeech() {
        ModalityFinder.Finding f = find(AnnotatedText.of("""
            Chad NNP 2 nsubj
            claimed VBD 0 root claim
            Mali NNP 4 nsubj
            attacked VBD 2 ccomp attack"""), 3, EventSense.Kind.VERB);
        assertThat(f.speech()).isEqualTo(1);
        assertThat(f.strong()).isTrue();
    }

    @Test
    void aPossibleVisitIsHypotheticalAndAPlannedOnePlanned() {
        String lines = """
            They PRP 2 nsubj
            discussed VBD 0 root review
            a DT 5 det
            %s JJ 5 amod
            visit NN 2 obj""";
        assertThat(noun(lines.formatted("possible"), 4)).isEqualTo(Modality.HYPOTHETICAL);
        assertThat(noun(lines.formatted("planned"), 4)).isEqualTo(Modality.PLANNED);
    }

    @Test
    void aCancelledVisitDidNotHappen() {
        assertThat(noun("""
            Chad NNP 2 nsubj
            cancelled VBD 0 root cancel
            the DT 4 det
            visit NN 2 obj""", 3)).isEqualTo(Modality.NEGATED);
    }

    @Test
    void theRiskOfWarIsHypothetical() {
        assertThat(noun("""
            The DT 2 det
            risk NN 5 nsubj
            of IN 4 case
            war NN 2 nmod
            grows VBZ 0 root grow""", 3)).isEqualTo(Modality.HYPOTHETICAL);
    }

    @Test
    void nobodyNegates() {
        assertThat(verb("""
            No DT 2 det
            soldier NN 3 nsubj
            fired VBD 0 root fire""", 2)).isEqualTo(Modality.NEGATED);
    }
}
