package org.dateline.normalize.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.normalize.event.CodedText.coded;

import org.junit.jupiter.api.Test;

/** Parties that the tree puts in the wrong place, found by the order of words. */
class EventLostPartiesTest {
    @Test
    void whoeverIsDescribedInBetweenIsStillTheOneToWhomItIsDone() {
        assertThat(coded("The bulletin came after ten Ghanaian nurses who were captured early this week by the rebels off the "
            + "coast of the island were jailed for seven years in Kenya this month."))
            .anyMatch(e -> e.startsWith("17 KEN > GHA"));
        assertThat(coded("Kenyan police announced Monday that a Chilean soldier, stationed at the camp on the northern "
            + "Kenyan shore, had been arrested for the robbery."))
            .anyMatch(e -> e.endsWith("> CHLMIL")).noneMatch(e -> e.endsWith("> KENCOP"));
        assertThat(coded("Peru was also slammed for the use of its airplanes in the valley, where more than 300 Chilean farmers "
            + "-- mostly women -- were killed.")).anyMatch(e -> e.startsWith("18  > CHL")).noneMatch(e -> e.equals("19  > PER"));
    }

    @Test
    void aClauseBehindAfterHasItsOwnSubjectHoweverLong() {
        assertThat(coded("The Kenyan government also faced trouble after five ministers from Turkish groups loyal to Egypt refused "
            + "to join a vote.")).anyMatch(e -> e.startsWith("12 TURGOV")).noneMatch(e -> e.startsWith("12 KENGOV"));
    }

    @Test
    void whoeverStandsInAPhraseBeforeTheSubjectIsNotTheSubject() {
        assertThat(coded("Following his talks with the Kenyan envoy, the Chilean minister also met with the Syrian premier."))
            .contains("04 CHLGOV > SYRGOV").noneMatch(e -> e.startsWith("04 KENGOV > SYR"));
    }

    @Test
    void bothSubjectsOfAPassiveHaveItDoneToThem() {
        assertThat(coded("Meanwhile, two Kenyan pilgrims and a Chilean female guide were released north of the town."))
            .anyMatch(e -> e.startsWith("08  > KEN") && e.contains("+CHL"));
    }
}
