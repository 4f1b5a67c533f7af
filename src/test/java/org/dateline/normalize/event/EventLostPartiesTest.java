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
        assertThat(coded("Malian rebels stormed a village in trucks, prompting Kenyan residents to shoot two rebels, "
            + "witnesses said."))
            .anyMatch(e -> e.startsWith("18 KEN")).noneMatch(e -> e.startsWith("19 MLIREB >  "));
        assertThat(coded("The raid inspired Kenyan residents to shoot two rebels.")).anyMatch(e -> e.startsWith("18 KEN"));
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

    @Test
    void soldiersKilledInClashesWithRebelsFightThem() {
        assertThat(coded("Three Kenyan soldiers were killed in clashes with Malian rebels in the town."))
            .contains("19 KENMIL > MLIREB");
    }

    @Test
    void theyArePeopleRatherThanABody() {
        assertThat(coded("The Kenyan ministry said the nurse was invited by the Chilean sailors to go with them after they attacked Ghana."))
            .anyMatch(e -> e.startsWith("19 CHL")).noneMatch(e -> e.startsWith("19 KEN"));
    }

    @Test
    void theInjuredArePeopleAndNoAct() {
        assertThat(coded("Kenyan officials ordered the clinics to treat the injured.")).noneMatch(e -> e.startsWith("18"));
        assertThat(coded("Peru provided aid to the displaced.")).contains("07 PER > REF");
    }

    @Test
    void aShareOfAThingIsNobody() {
        assertThat(coded("The Kenyan court overturned part of the ruling.")).contains("08 KENJUD > ");
    }

    @Test
    void whoeverMadeAnInvitationDoesNotPayTheVisit() {
        assertThat(coded("The Chilean king accepted an invitation by the Kenyan premier to visit the region."))
            .noneMatch(e -> e.startsWith("04 KEN"));
    }

    @Test
    void whoeverSpeaksOutAgainstAnExecutionDoesNotBlameTheDead() {
        assertThat(coded("The Kenyan bishop spoke out against the execution of the Chilean king.")).noneMatch(e -> e.startsWith("11 KEN")
            && e.contains("CHL"));
    }

    @Test
    void aManAccusedBehindAWarrantIsTheOneAccused() {
        assertThat(coded("Meanwhile, the Kenyan Central Court issued a warrant for a Malian soldier, accused of masterminding the bombing of "
            + "a bank.")).anyMatch(e -> e.startsWith("11  > MLIMIL"));
    }

    @Test
    void whoIsSaidToHaveFailedIsCharged() {
        assertThat(coded("The Kenyan candidate charged that the Malian army had failed.")).anyMatch(e -> e.matches("11 KEN\\w* > MLIMIL"));
    }

    @Test
    void aGovernmentIsOfTheCountryBehindAnAdjective() {
        assertThat(coded("The Kenyan president accused the government of neighbouring Chad of plotting.")).contains("11 KENGOV > TCDGOV");
    }

    @Test
    void whoeverDoesAThingToHimIsNotHe() {
        assertThat(coded("Both Peru and Chile refuse to work with Chad, accusing it of hiding weapons."))
            .anyMatch(e -> e.startsWith("11 PER+CHL > TCD"));
        assertThat(coded("Chad launched a heavy attack on the Malian rebels, forcing them to retreat from the towns."))
            .anyMatch(e -> e.startsWith("10 TCD > MLIREB"));
    }

    @Test
    void whoseWordItIsOrWhoIsPraisedForItIsMeant() {
        assertThat(coded("Peru would not be moved by Chile's announcement that it would sign the treaty."))
            .anyMatch(e -> e.contains(" CHL > ")).noneMatch(e -> e.startsWith("03 PER"));
        assertThat(coded("The council has imposed sanctions on Chad for its refusal to release the Malian soldiers."))
            .anyMatch(e -> e.startsWith("12 TCD"));
    }
}
