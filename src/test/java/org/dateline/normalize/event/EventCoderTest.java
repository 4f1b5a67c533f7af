package org.dateline.normalize.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.normalize.event.CodedText.coded;
import static org.dateline.normalize.event.CodedText.events;
import static org.dateline.normalize.event.CodedText.side;

import org.dateline.normalize.Event;
import org.dateline.normalize.Events;
import org.dateline.normalize.Modality;
import org.junit.jupiter.api.Test;

class EventCoderTest {
    @Test
    void theFirstWordOfADocumentMayBeReadAsAVerb() {
        assertThat(events("PRESS SURVEY - Peru - May 3.", "Peru condemned Chile.").events()).hasSize(1);
    }

    @Test
    void anActiveSentenceHasTheSubjectAsSource() {
        assertThat(coded("Turkish troops attacked Syrian rebels.")).containsExactly("19 TURMIL > SYRREB");
    }

    @Test
    void aPassiveSentenceHasTheByPhraseAsSource() {
        assertThat(coded("Syrian rebels were attacked by Turkish troops.")).containsExactly("19 TURMIL > SYRREB");
    }

    @Test
    void theVictimIsNeverTheAttacker() {
        for (Event e : events("Two Kenyan soldiers were killed in the ambush by gunmen.").events()) {
            assertThat(side(e.source())).doesNotContain("KEN");
        }
    }

    @Test
    void aRelativeClauseHasItsNounAsSource() {
        assertThat(coded("Kenyan police are hunting rebels who kidnapped French tourists.")).contains("18 REB > FRACVL");
    }

    @Test
    void coordinatedVerbsShareTheSource() {
        assertThat(coded("Ghana recalled its ambassador and condemned the Malian government."))
            .contains("11 GHA > MLIGOV");
    }

    @Test
    void coordinatedTargetsAreAllTargets() {
        assertThat(coded("France imposed sanctions on Mali and Chad.")).containsExactly("16 FRA > MLI+TCD");
    }

    @Test
    void anUrgedActIsAnAppealAndNotTheAct() {
        assertThat(coded("Kenya urged the Malian government to release the hostages."))
            .allMatch(e -> e.startsWith("02 KEN > MLIGOV") || e.startsWith("10 KEN > MLIGOV"));
    }

    @Test
    void aThreatIsNotTheAct() {
        assertThat(coded("Egypt threatened to attack Chad.")).containsExactly("13 EGY > TCD");
    }

    @Test
    void whatSomebodyMustDoIsDemanded() {
        assertThat(coded("Peru said Chile must withdraw its troops.")).containsExactly("10 PER > CHL");
    }

    @Test
    void aVisitHasTheVisitorAsSource() {
        assertThat(coded("The Turkish president visited Egypt.")).containsExactly("04 TURGOV > EGY");
        assertThat(coded("The Turkish president paid a visit to Egypt.")).containsExactly("04 TURGOV > EGY");
    }

    @Test
    void talksBetweenTwoAreMutual() {
        assertThat(coded("Talks between Peru and Chile opened in Geneva.")).containsExactly("04 PER > CHL");
        assertThat(coded("Peru and Chile signed a treaty.")).containsExactly("05 PER > CHL");
    }

    @Test
    void aNounHasItsOwnerAsSource() {
        assertThat(coded("The world watched Turkey's attack on Syria.")).contains("19 TUR > SYR");
    }

    @Test
    void whoIsArrestedIsTheTargetEvenAsAnOwner() {
        assertThat(coded("The journalist's arrest shocked Chad.")).noneMatch(e -> e.startsWith("17 MED"));
    }

    @Test
    void modalityFollowsTheClause() {
        assertThat(coded("The Turkish president will visit Egypt.")).containsExactly("04 TURGOV > EGY planned");
        assertThat(coded("The Turkish president may visit Egypt.")).containsExactly("04 TURGOV > EGY hypothetical");
        assertThat(coded("The Turkish president did not visit Egypt.")).containsExactly("04 TURGOV > EGY negated");
    }

    @Test
    void whatAPartyClaimsOfAnotherIsReported() {
        Event e = events("Syria claimed that Turkish troops attacked Syrian villages.").events().stream()
            .filter(x -> x.cameo().startsWith("19")).findFirst().orElseThrow();
        assertThat(e.modality()).isEqualTo(Modality.REPORTED);
        assertThat(e.claimant()).isEqualTo("SYR");
    }

    @Test
    void aGuessAndAQuestionAreNoDemands() {
        assertThat(coded("The Kenyan minister said Chile must have seen the letter.")).noneMatch(e -> e.startsWith("10"));
        assertThat(coded("The Kenyan minister said Chile must leave the island.")).containsExactly("10 KENGOV > CHL");
    }

    @Test
    void aPlotIsNotTheDeed() {
        assertThat(coded("Two Kenyans discussed options for killing the Peruvian president."))
            .doesNotContain("18  > PERGOV");
    }

    @Test
    void oneActIsOneEvent() {
        assertThat(coded("The Turkish president met the Egyptian president for talks.")).hasSize(1);
    }

    @Test
    void whatIsRefusedHasAReason() {
        Events e = events("Talks resumed in Geneva.");
        assertThat(e.events()).isEmpty();
        assertThat(e.refused()).isNotEmpty().allMatch(r -> !r.reason().isEmpty());
    }

    @Test
    void killingWithoutArmsIsAssaultAndNotCombat() {
        assertThat(coded("A man killed two farmers.")).allMatch(e -> e.startsWith("18"));
    }

    @Test
    void confidenceIsAProbability() {
        for (Event e : events("Turkish troops attacked Syrian rebels. Peru and Chile signed a treaty.").events()) {
            assertThat(e.confidence()).isBetween(0.5, 1.0);
        }
    }

    @Test
    void longNonsenseIsNoTrap() {
        assertThat(coded("attack visited by of the Kenya ".repeat(400))).isNotNull();
    }

    @Test
    void aCallToCongratulateIsACallByTelephone() {
        assertThat(coded("The Kenyan president called the Egyptian minister to congratulate her."))
            .contains("04 KENGOV > EGYGOV");
    }

    @Test
    void anInfinitiveIsNoClause() {
        assertThat(coded("Kenya urged the Malian government to review a law on camels.")).containsExactly("02 KEN > MLIGOV");
    }

    @Test
    void troopsSentToHelpAStateAreItsMilitaryAid() {
        assertThat(events("Kenya sent soldiers to help Mali fight the rebels.").events())
            .anyMatch(e -> e.cameo().equals("072") && side(e.target()).equals("MLI"));
    }

    @Test
    void aReportThatAnOfficeReleasedSetsNobodyFree() {
        assertThat(coded("There was a risk of fire, according to a report from the Kenyan ministry released on Monday."))
            .noneMatch(e -> e.startsWith("08"));
    }

    @Test
    void whatIsDoneInsteadOfAnActNegatesIt() {
        assertThat(coded("Instead of halting rocket attacks on Chad, the Malian rebels fired shells at Ghana."))
            .anyMatch(e -> e.startsWith("08") && e.endsWith("negated"));
    }
}
