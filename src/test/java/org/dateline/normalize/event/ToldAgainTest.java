package org.dateline.normalize.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.normalize.event.CodedText.coded;
import static org.dateline.normalize.event.CodedText.events;

import org.junit.jupiter.api.Test;

/** What a sentence leaves out and another sentence of the article says of the same act. */
class ToldAgainTest {
    @Test
    void theHostOfAVisitIsTheOneToldOfBefore() {
        assertThat(coded("The Kenyan president arrived in Peru on Monday. The Kenyan president's visit drew crowds."))
            .containsExactly("04 KENGOV > PER", "04 KENGOV > PER");
    }

    @Test
    void twoHostsLeaveItOpen() {
        assertThat(coded("The Kenyan president visited Peru in May. The Kenyan president visited Chile in June. "
            + "The Kenyan president's visit drew crowds.")).contains("04 KENGOV > ");
    }

    @Test
    void anyVisitIsNotThatVisit() {
        assertThat(coded("The Kenyan president visited Peru in May. Kenyan visits are rare.")).noneMatch(e ->
            e.equals("04 KEN > PER"));
    }

    @Test
    void whatMayHappenTakesNoPlaceFromWhatElseMayHappen() {
        assertThat(events("The Kenyan president may meet the Peruvian president. The Peruvian president could visit Kenya.")
            .events().get(0).place()).isNull();
    }

    @Test
    void whoeverIsMetDuringAVisitIsMetWhereItWent() {
        assertThat(events("The Kenyan president met the Chilean president during a visit to Peru.").events().get(0).place())
            .isEqualTo("PER");
    }
}
