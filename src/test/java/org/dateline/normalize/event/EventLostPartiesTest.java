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

    @Test
    void whoeverSpeaksBehindAQuoteIsNotTheOtherParty() {
        assertThat(coded("\"Movement on fish was something the Kenyan ministers would really insist on,\" the Chilean envoy said."))
            .noneMatch(e -> e.startsWith("10") && e.contains("> CHL"));
    }

    @Test
    void aByBehindThePlaceStillTellsWhoDidTheDeed() {
        assertThat(coded("Peru condemned the assault of a Ghanaian nurse in the village by a Malian soldier."))
            .anyMatch(e -> e.contains("MLIMIL > GHA"));
        assertThat(coded("The Ghana invasion, led by Mali, was a mistake.")).contains("19 MLI > GHA");
        assertThat(coded("The demand, made by the Malian rebels on Sunday, was rejected by Peru.")).contains("12 PER > MLIREB");
    }

    @Test
    void whoeverKillsInARaidRaids() {
        assertThat(coded("Malian rebels killed ten Ghanaian nurses during a raid on a school."))
            .filteredOn(e -> e.startsWith("19 MLIREB")).hasSize(2);
    }

    @Test
    void whoeverIsPromptedToDoSomethingDoesIt() {
        assertThat(coded("Earlier this year, Peru invited Chile, Kenya and Ghana to join it in setting up a body for their waters."))
            .contains("05 CHL+KEN+GHA > PER planned").noneMatch(e -> e.startsWith("05 PER"));
    }

    @Test
    void aPersonIsNoNewspaper() {
        assertThat(coded("The Kenyan news agency said he had been arrested.")).noneMatch(e -> e.startsWith("17  > KEN"));
    }

    @Test
    void whatOnlySaysWhoSomebodyIsIsNoOtherParty() {
        assertThat(coded("The talks were attended by the Kenyan minister, the envoy of the committee."))
            .noneMatch(e -> e.matches("04 KENGOV > \\w+.*"));
        assertThat(coded("Peru called on the Kenyan rebels, men of the hills, to stop.")).anyMatch(e -> e.startsWith("02 PER > KENREB"));
    }

    @Test
    void ownTroopsAreNotTheOtherPartyOfAWithdrawal() {
        assertThat(coded("Peru completed withdrawing settlers and troops from the strip.")).contains("08 PER > ");
    }

    @Test
    void aVisitorDoesNotVisitHisOwnCountry() {
        assertThat(coded("Visiting Peru's president said ties with Chile will last.")).noneMatch(e -> e.endsWith("> PER"));
    }

    @Test
    void aDayMayStandBetweenAVerbAndItsObject() {
        assertThat(coded("Kenyan newspapers hailed on Wednesday the Chilean soldiers' control of the town."))
            .anyMatch(e -> e.startsWith("05 KENMED > CHLMIL"));
    }
}
