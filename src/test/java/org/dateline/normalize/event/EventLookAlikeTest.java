package org.dateline.normalize.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.normalize.event.CodedText.act;
import static org.dateline.normalize.event.CodedText.coded;
import static org.dateline.normalize.event.CodedText.events;
import static org.dateline.normalize.event.CodedText.none;
import static org.dateline.normalize.event.CodedText.not;
import static org.dateline.normalize.event.CodedText.told;
import static org.dateline.normalize.event.CodedText.undone;

import org.dateline.normalize.Event;
import org.dateline.normalize.Modality;
import org.junit.jupiter.api.Test;

/** Words that sound like an act of another kind, and whether what is told has happened. */
class EventLookAlikeTest {
    @Test
    void speakingWithoutAPartnerIsNoConsultation() {
        not("04", "The Turkish senator was speaking as deputies in Peru weighed whether to raise fees.",
            "The Kenyan bishop spoke in Lima to thunderous cheers.");
        act("040", "The Turkish senator spoke to the Kenyan bishop in Lima.");
    }

    @Test
    void aStormCriticizesNobody() {
        none("Typhoon Rosa lashed Peru on Monday.", "Rosa lashed Peru on Monday.");
        act("111", "The Turkish senator lashed out at Peru on Monday.");
    }

    @Test
    void whoTakesATownOccupiesItAndWhoWinsAVoteDoesNot() {
        act("192", "Malian rebels captured Ghana in nine days.", "The Malian colonel seized power in a coup.");
        not("192", "The Malian premier took power after winning the elections.",
            "The Ghanaian party won control of parliament in the midterm elections.");
    }

    @Test
    void aFightAgainstFireOrCrimeIsNoWar() {
        none("Chilean firemen battled against the blaze.", "The Peruvian mayor fought against corruption.");
        act("190", "Chilean soldiers battled against Peruvian rebels.");
    }

    @Test
    void whoJoinsOthersInDoingSomethingJoinsNoBody() {
        not("050", "The French premier joined the Chilean envoys in lighting a candle.",
            "The Turkish banker joined his wife in Peru.");
        act("060", "France joined forces with Chile in hunting the pirates.");
    }

    @Test
    void neitherConfirmingNorDenyingIsNoDenial() {
        told("011", Modality.ASSERTED, "The Turkish army neither confirmed nor denied the Syrian report.",
            "The Chilean navy could neither confirm nor deny the story.");
        not("016", "The Turkish army neither confirmed nor denied the Syrian report.");
        act("016", "The Turkish army denied the Syrian report.");
    }

    @Test
    void anAttackForWhatSomebodyDoesIsCriticism() {
        told("111", Modality.ASSERTED, "The Turkish bishop attacked Peru for its silence.",
            "The Turkish bishop attacked Peru for closing two schools.");
        act("190", "The Turkish army attacked Syria for nine days.");
    }

    @Test
    void whatAPartyThinksOfItselfIsNoPlan() {
        none("The Kenyan poet considers himself a farmer.", "The Kenyan poet considers it important to wait.");
        act("014", "The Kenyan premier is considering a ban on fishing.");
    }

    @Test
    void welcomingADeedHostsNobody() {
        act("051", "Peru welcomed the Chilean king's involvement.");
        not("043", "Peru welcomed the Chilean king's involvement.");
        act("043", "Peru welcomed the Chilean king in the palace.");
    }

    @Test
    void businessOfFirmsIsNoActOfStates() {
        none("The Turkish lira was supported by bargain-hunting.", "The Kenyan branch is financed by its parent firm.",
            "The Chilean airline agreed to buy nine jets.", "A pullback of Chilean shares came at noon.",
            "Under the article, the Peruvian branch shall comply with all rules pursuant to the law.");
        act("071", "The agency approved a loan to Kenya.");
        not("071", "The Kenyan parliament approved nine million euros for the road.");
    }

    @Test
    void inspectingAGuardAndBuryingADealAreNoActs() {
        none("The French premier inspected the guard of honour in Peru.", "The raid has buried the accord with Chile.",
            "The Kenyan plan was greeted with derision.", "China has always met nine percent of the need of Kenya.");
        act("090", "The agency inspected the plants of Peru.");
    }

    @Test
    void anInjuredPlayerWasHurtByNobody() {
        none("Injured Salas misses the tie with Peru.");
        act("18", "The Turkish settler injured two Peruvian nuns.");
    }

    @Test
    void setDownIsNotBurnedDown() {
        not("17", "The Turkish accord set down the terms of the sale to Peru.");
        act("1712", "Syrian rebels burned down the Peruvian school.");
    }

    @Test
    void aDefiniteVisitIsAFactWhateverIsHopedOfIt() {
        told("042", Modality.ASSERTED, "The Turkish premier hopes his current visit to Peru will bring orders.",
            "The Chilean envoy would like his recent visit to Ghana to be repaid.");
        told("042", Modality.HYPOTHETICAL, "The Turkish premier would like to visit Peru.");
    }

    @Test
    void violenceThatIsToEndIsThere() {
        told("190", Modality.ASSERTED, "Kenya may close the road despite the attack by Malian rebels.");
        told("18", Modality.ASSERTED, "Kenya will meet deputies after the violence against Malian workers.");
        told("070", Modality.ASSERTED, "The Kenyan premier wants to thank Peru for its aid to Chad.");
    }

    @Test
    void anAimIsPlannedAndADutyIsOpen() {
        told("05", Modality.PLANNED, "The journey was aimed at strengthening relations between Kenya and Peru.");
        told("087", Modality.HYPOTHETICAL, "Malian rebels were supposed to stop shelling the Ghanaian port.");
        told("190", Modality.HYPOTHETICAL, "The gas makes it possible to kill Kenyan soldiers.",
            "A new rifle makes it possible to shoot Kenyan soldiers at night, an officer said.");
    }

    @Test
    void whatIsToBeEnsuredIsOrderedAsTheEnsuringIs() {
        told("0841", Modality.PLANNED, "The army will ensure that Malian rebels release the Kenyan nuns.");
    }

    @Test
    void whoMeetsToSayItSaysIt() {
        told("018", Modality.ASSERTED, "Kenyan nurses met the mayor on Monday to thank Peru for its aid.");
        told("018", Modality.PLANNED, "Kenyan nurses will meet the mayor on Monday to thank Peru for its aid.");
    }

    @Test
    void aVisitThatAHeadlinePutsOffIsNegated() {
        assertThat(events("Turkish minister's Peru visit postponed").events()).isNotEmpty()
            .allMatch(e -> e.modality() == Modality.NEGATED);
    }

    @Test
    void whatSomebodyIsChargedWithIsReported() {
        told("1823", Modality.REPORTED, "Nine men are charged with murdering a Peruvian nun.");
    }

    @Test
    void aPastClauseBehindAFutureOneHasHappened() {
        told("042", Modality.ASSERTED,
            "Kenya will sign the accord since the Malian king paid a visit to Ghana in March.");
    }

    @Test
    void whatIsAwaitedOrOnlyPossibleHasNotHappened() {
        told("0874", Modality.HYPOTHETICAL, "Talks cannot begin until Kenyan troops withdraw from Mali.");
        undone("173", "A rumour is no basis on which to convict a Kenyan, the judge said.");
        told("0874", Modality.PLANNED, "Kenya and Mali agreed on withdrawing troops from the border.");
        told("0874", Modality.ASSERTED, "Talks began when Kenyan troops withdrew from Mali.");
    }

    @Test
    void aParticipleGoesWithThePlanButNotWhatIsSaidWithIt() {
        told("050", Modality.PLANNED, "The Kenyan king will travel to Ghana on Monday, joining the Malian president.");
        told("112", Modality.ASSERTED, "Kenya will boycott the summit, accusing Peru of fraud.");
    }

    @Test
    void powerIsSeizedByAnActOfForceAndAProposalIsVotedDown() {
        act("192", "The seizure of power by the Malian colonel drew protests.");
        not("127", "The council voted a resolution despite opposition from Peru.");
        act("12", "Kenyan deputies voted down the proposal of Peru.");
    }

    @Test
    void whatIsToldInAClauseIsNoOrder() {
        not("100", "The Kenyan judge told public radio that her decision, due to be announced on Sunday, was hard.");
        act("10", "The Kenyan judge told Peru to release the nun.");
    }

    @Test
    void crashesRigsAndBudgetsAreNoActs() {
        none("Cook killed when Kenyan plane crashes.", "The Chilean firm deployed an oil rig in the strait.",
            "The Kenyan government works out a budget plan.");
    }

    @Test
    void whatIsNotToBeDoneIsNeitherOrderedNorPromised() {
        assertThat(events("Kenya vowed never to attack Chad.").events()).noneMatch(e -> e.cameo().startsWith("13"));
        assertThat(events("Peru warned Chile not to sell weapons to Chad.").events()).noneMatch(e -> e.cameo().equals("1032"));
        assertThat(events("The envoy urged Chad not to withdraw from the talks.").events()).extracting(Event::cameo)
            .containsExactly("020");
    }

    @Test
    void whomABombHitSaysMoreThanWhere() {
        assertThat(coded("Two Turkish soldiers were wounded when a roadside bomb exploded near Chad."))
            .anyMatch(e -> e.contains("> TURMIL"));
    }

    @Test
    void onlyPeopleAreHeldAndOnlyTroopsOrStatesPullOut() {
        act("173", "Kenyan police are holding two soldiers.");
        not("173", "The Kenyan opposition held here a rally, gathering support for Anna Salas.",
            "The Kenyan bishop held court again over the weekend.");
        act("0874", "Kenyan troops pulled out of Mali.", "Kenya pulled out of Mali.");
        not("0874", "Kenya pulled out of the Davis Cup in Peru.", "A Kenyan airline moved out of the tower.");
    }

    @Test
    void whoTakesPowerOrForcesSomebodyMustDoItByForce() {
        act("192", "The Malian colonel took power in a coup.");
        not("192", "The policy has not changed since Malian premier Salas took power.",
            "Kenya took control of the huge project.");
        act("170", "The Kenyan army forced the Malian mayor to sing.");
        none("The Malian skater was forced to rest.");
    }

    @Test
    void aMeetingThatIsScheduledIsPlanned() {
        told("040", Modality.PLANNED, "The Kenyan king is scheduled to meet with the Malian premier.");
        told("042", Modality.PLANNED, "The Kenyan king is expected to visit Ghana on Monday.");
    }

    @Test
    void cullsTasksAndTriesAreNeitherViolenceNorTrials() {
        not("20", "Kenya saw the slaughter of thousands of chickens.");
        none("H5N1 has killed nine people in Kenya.");
        not("173", "The Kenyan envoy was charged with relaunching the talks.", "Kenyan banks are trying hard for a deal.");
    }

    @Test
    void whatIsDueOrComesBeforeOrByAPlanIsPlanned() {
        told("042", Modality.PLANNED, "The Kenyan king was due to tour Ghana on Monday.",
            "The Kenyan king was to end his tour by flying to Ghana.",
            "The Kenyan king will rest before he travels to Ghana.",
            "The meeting will be the first visit of the Kenyan envoy to Peru.");
        told("042", Modality.ASSERTED, "The Kenyan king ended his tour by flying to Ghana.",
            "The meeting in Lima was the first visit of the Kenyan envoy to Peru.");
        assertThat(events("Kenya to host talks with Mali", "The talks are set for Monday.").events())
            .anyMatch(e -> e.cameo().startsWith("04") && e.modality() == Modality.PLANNED);
    }

    @Test
    void aMarchToProtestIsAProtestAndOnlyOne() {
        assertThat(events("Kenyan miners took to the streets to protest against the government of Mali.").events())
            .filteredOn(e -> e.cameo().startsWith("14")).singleElement().matches(e -> e.modality() == Modality.ASSERTED);
        told("11", Modality.HYPOTHETICAL, "Kenya marked the day with calls for states to take legal action against Peru.");
    }

    @Test
    void anInfernoIsNoAttack() {
        none("An inferno in Peru killed nine Chilean nuns.");
    }
}
