package org.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmatizerTest {
    private static final Lemmatizer LEMMATIZER = new Lemmatizer();

    @ParameterizedTest
    @CsvSource(quoteCharacter = '~', value = {
        "met, VBD, meet", "signed, VBD, sign", "visited, VBD, visit", "accused, VBN, accuse", "seizing, VBG, seize",
        "shelling, VBG, shell", "stabbed, VBD, stab", "denies, VBZ, deny", "clashes, VBZ, clash", "is, VBZ, be",
        "withdrew, VBD, withdraw", "re-elected, VBN, re-elect", "reaffirmed, VBD, reaffirm", "mobilizing, VBG, mobilize",
        "talks, NNS, talk", "countries, NNS, country", "gunmen, NNS, gunman", "crises, NNS, crisis", "1960s, NNS, 1960s",
        "sanctions, NNS, sanction", "larger, JJR, large", "heavier, JJR, heavy", "n't, RB, not", "states, NNPS, states",
        "found, VBD, find", "said, VBD, say", "'s, POS, 's", "'s, VBZ, be", "broker, NN, broker"})
    void givesTheBaseForm(String form, String tag, String lemma) {
        assertThat(LEMMATIZER.lemma(form, tag)).isEqualTo(lemma);
    }
}
