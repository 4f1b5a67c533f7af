package org.dateline.normalize.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.text.AnnotatedText;
import org.dateline.text.Document;
import org.junit.jupiter.api.Test;

class ClausesTest {
    private static final ClauseWords WORDS = new ClauseWords();

    private static List<String> words(Document d, List<Integer> tokens) {
        return tokens.stream().map(d::token).toList();
    }

    private static Clauses clauses(Document d) {
        return new Clauses(new Tree(d, d.sentences().get(0), d.parse(d.sentences().get(0))), WORDS);
    }

    private static int token(Document d, String word) {
        for (int t = 0; t < d.size(); t++) {
            if (d.token(t).equals(word)) {
                return t;
            }
        }
        throw new AssertionError("no token " + word);
    }

    @Test
    void anActiveVerbHasItsSubjectAndObject() {
        Document d = AnnotatedText.of("""
            Rebels NNS 2 nsubj rebel
            shelled VBD 0 root shell
            the DT 4 det
            barracks NNS 2 obj""");
        assertThat(words(d, clauses(d).subjects(1, false))).containsExactly("Rebels");
        assertThat(words(d, clauses(d).objects(1, false))).containsExactly("barracks");
    }

    @Test
    void thePassiveTurnsTheSidesRound() {
        Document d = AnnotatedText.of("""
            Villagers NNS 3 nsubj:pass villager
            were VBD 3 aux:pass be
            robbed VBN 0 root rob
            by IN 5 case
            soldiers NNS 3 obl:agent soldier""");
        assertThat(words(d, clauses(d).subjects(2, true))).containsExactly("soldiers");
        assertThat(words(d, clauses(d).objects(2, true))).containsExactly("Villagers");
    }

    @Test
    void aRelativeClauseTakesTheNounItDescribes() {
        Document d = AnnotatedText.of("""
            Police NNP 2 nsubj
            hunted VBD 0 root hunt
            gunmen NNS 2 obj gunman
            who WP 5 nsubj
            ambushed VBD 3 acl:relcl ambush
            farmers NNS 5 obj farmer""");
        assertThat(words(d, clauses(d).subjects(token(d, "ambushed"), false))).containsExactly("gunmen");
        assertThat(words(d, clauses(d).objects(token(d, "ambushed"), false))).containsExactly("farmers");
    }

    @Test
    void anObjectRelativeClauseTakesTheNounAsObject() {
        Document d = AnnotatedText.of("""
            The DT 2 det
            envoy NN 6 nsubj
            Chad NNP 4 nsubj
            expelled VBD 2 acl:relcl expel
            has VBZ 6 aux have
            left VBN 0 root leave""");
        assertThat(words(d, clauses(d).subjects(token(d, "expelled"), false))).containsExactly("Chad");
        assertThat(words(d, clauses(d).objects(token(d, "expelled"), false))).containsExactly("envoy");
    }

    @Test
    void coordinatedVerbsShareTheirSubject() {
        Document d = AnnotatedText.of("""
            Ghana NNP 2 nsubj
            recalled VBD 0 root recall
            envoys NNS 2 obj envoy
            and CC 5 cc
            closed VBD 2 conj close
            borders NNS 5 obj border""");
        assertThat(words(d, clauses(d).subjects(token(d, "closed"), false))).containsExactly("Ghana");
    }

    @Test
    void whoIsUrgedIsTheDoerOfTheInfinitive() {
        Document d = AnnotatedText.of("""
            Kenya NNP 2 nsubj
            urged VBD 0 root urge
            rebels NNS 2 obj rebel
            to TO 5 mark
            release VB 2 xcomp
            hostages NNS 5 obj hostage""");
        assertThat(words(d, clauses(d).subjects(token(d, "release"), false))).containsExactly("rebels");
    }

    @Test
    void whoWantsIsTheDoerOfTheInfinitive() {
        Document d = AnnotatedText.of("""
            Kenya NNP 2 nsubj
            wants VBZ 0 root want
            to TO 4 mark
            mediate VB 2 xcomp""");
        assertThat(words(d, clauses(d).subjects(token(d, "mediate"), false))).containsExactly("Kenya");
    }

    @Test
    void theOwnerOfAPlanIsTheDoerOfItsInfinitive() {
        Document d = AnnotatedText.of("""
            Peru NNP 3 nmod:poss
            's POS 1 case
            plan NN 6 nsubj
            to TO 5 mark
            arm VB 3 acl
            failed VBD 0 root fail""");
        assertThat(words(d, clauses(d).subjects(token(d, "arm"), false))).containsExactly("Peru");
    }

    @Test
    void aParticipleBehindANounDescribesIt() {
        Document d = AnnotatedText.of("""
            Aid NN 2 compound
            workers NNS 6 nsubj:pass worker
            abducted VBN 2 acl abduct
            in IN 5 case
            Mali NNP 3 obl
            freed VBN 0 root free""");
        assertThat(words(d, clauses(d).objects(token(d, "abducted"), true))).containsExactly("workers");
        assertThat(clauses(d).subjects(token(d, "abducted"), true)).isEmpty();
    }

    @Test
    void twoVerbsWithOneObjectShareIt() {
        Document d = AnnotatedText.of("""
            Troops NNS 2 nsubj troop
            seized VBD 0 root seize
            and CC 4 cc
            burned VBD 2 conj burn
            farms NNS 4 obj farm""");
        assertThat(words(d, clauses(d).objects(token(d, "seized"), false))).containsExactly("farms");
    }

    @Test
    void anInfiniteLoopInATreeIsNoTrap() {
        Document d = AnnotatedText.of("""
            a VB 2 xcomp
            b VB 1 xcomp""");
        assertThat(clauses(d).surfaceSubject(0, 6)).isEqualTo(-1);
    }

    @Test
    void theDayBetweenSubjectAndVerbIsNotTheSubject() {
        Document d = AnnotatedText.of("""
            Egypt NNP 4 obl:unmarked
            on IN 3 case
            Monday NNP 4 nsubj
            signed VBD 0 root sign
            it PRP 4 obj""");
        assertThat(words(d, clauses(d).subjects(3, false))).containsExactly("Egypt");
    }

    @Test
    void thePartOfTheDayGoesWithTheDay() {
        Document d = AnnotatedText.of("""
            Egypt NNP 3 compound
            Thursday NNP 3 compound
            evening NN 4 nsubj
            signed VBD 0 root sign
            it PRP 4 obj""");
        assertThat(words(d, clauses(d).subjects(3, false))).containsExactly("Egypt");
    }
}
