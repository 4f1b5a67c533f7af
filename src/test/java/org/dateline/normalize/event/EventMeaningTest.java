package org.dateline.normalize.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.normalize.event.CodedText.act;
import static org.dateline.normalize.event.CodedText.coded;
import static org.dateline.normalize.event.CodedText.none;
import static org.dateline.normalize.event.CodedText.told;
import static org.dateline.normalize.event.CodedText.undone;

import org.dateline.normalize.Modality;
import org.junit.jupiter.api.Test;

/** What is an act between parties and what only sounds like one, and which act it is. */
class EventMeaningTest {
    @Test
    void aRoomThatHoldsManyAndAFeastThatIsHeldArrestNobody() {
        none("The hall in Peru can hold 3,000 people.",
            "A birthday party was held in the palace of the Turkish president.",
            "The Kenyan university is holding a series of workshops.");
        act("173", "Kenyan police are holding two Malian students.");
    }

    @Test
    void aWarningOfWeatherIsNoThreat() {
        none("The Chilean agency issued a flood warning on Monday.", "The office warned Peru of heavy snow.",
            "The Chilean navy lifted the tsunami alert.");
        act("13", "The Chilean navy issued a warning to Peru.");
    }

    @Test
    void aBlastInAMineIsAnAccident() {
        none("A gas blast in a coal mine killed 12 men in Turkey.",
            "Nine people were killed in Kenya when a boiler burst.",
            "A blast at a fireworks plant in Peru injured four women.");
        act("18", "A bomb blast killed nine coal miners in Turkey.");
    }

    @Test
    void whatHarmsANameOrAnInterestHurtsNobody() {
        none("The law harmed the dignity of Peru.", "The scandal damaged the credibility of the Kenyan government.",
            "The recession hit the Chilean fishermen.");
        act("18", "The Turkish settler harmed two Syrian children.");
    }

    @Test
    void aContractOfAPlayerIsSport() {
        none("The Chilean striker turned down a new contract.", "Peru took control of the match.");
        act("057", "Peru signed a contract with Chile.");
    }

    @Test
    void anOfficeThatPassesOnIsNoLandTakenAndNobodyHandedOver() {
        none("The Turkish premier took control of the portfolio.", "Egypt handed over the chairmanship to Kenya.",
            "The Chilean envoy handed over the keys of the school to the mayor.");
        act("063", "Egypt handed over the fugitive to Kenya.");
        act("192", "The Malian rebels took control of the town.");
    }

    @Test
    void whatIsNotPoliticsIsNoEvent() {
        none("The French ministry will deploy a network in the villages.",
            "The Peruvian mayor praised the beauty of the paintings.",
            "The Turkish senator accompanied his daughter to the school.",
            "France encourages women to set up firms.",
            "The Kenyan leaders sent a strong signal.", "The Chilean agency launched a rocket with a satellite.",
            "Locusts invaded Mali.", "The French band toured Chile.",
            "The French auditor signed off the accounts of the bank.",
            "Her contribution to the friendship of Kenya and Egypt was great.");
    }

    @Test
    void whoTalksAboutATripDoesNotTalkToItsGoal() {
        none("The French minister talked about a trip to Chile.");
        act("040", "The French minister talked to the Chilean president.");
    }

    @Test
    void peopleWhoLayDownWorkStrikeAndArmiesAttack() {
        act("143", "Nurses in Peru began a strike over pay.", "Two groups of Chilean teachers launched a strike.");
        act("19", "The Turkish army launched a strike on Syrian rebels.");
        act("082", "Kenyan nurses ended their strike.");
        act("142", "Kenyan nurses began a hunger strike.");
    }

    @Test
    void aMeetingThatEndsIsAMeetingAndOneBrokenOffIsNot() {
        act("040", "The Turkish premier ended his meeting with the Syrian leader.");
        act("164", "The Malian rebels suspended talks with France.");
        act("040", "The summit brought together the leaders of Kenya and Ghana.");
    }

    @Test
    void whoIsSpokenHighlyOfIsPraised() {
        act("051", "The French president spoke highly of the Chilean envoy.",
            "The French president spoke highly of the gifts of the Chilean envoy to Peru.", "Peru heaped praise on Chile.");
    }

    @Test
    void waysOfCooperationThatAreExploredAreAnIntent() {
        act("031", "Kenya and Ghana explored new areas of cooperation.");
    }

    @Test
    void aCallToATelephoneIsNoAppeal() {
        act("041", "The French minister made a call to the mobile phone of the Chilean envoy.");
    }

    @Test
    void whoIsDueInACountryIsToVisitIt() {
        act("036", "The Turkish president is due in Kenya on Thursday.",
            "The French minister is expected in Chile on Friday.");
        none("The report on Kenya is due in May.");
    }

    @Test
    void aDayBehindOnIsNobodyWhoIsCalledUpon() {
        act("02", "Kenya called on Friday for restraint in Mali.", "The Egyptian premier called for unity on Monday.");
        none("The Kenyan senator called on Friday.");
        act("041", "The French president called the Malian leader on Friday to congratulate him.");
    }

    @Test
    void sanctionsWhoseAuthorIsNotNamedAreStillSanctions() {
        assertThat(coded("The sanctions imposed on Syria hurt the poor.")).contains("16  > SYR");
        assertThat(coded("France lifted the sanctions imposed on Syria.")).noneMatch(e -> e.startsWith("16"));
    }

    @Test
    void whoHeadsForAPlaceTravels() {
        act("042", "The Kenyan leader headed for Egypt on Monday.");
    }

    @Test
    void aVerbBehindAModalIsAVerbWhateverItsTag() {
        told("04", Modality.PLANNED, "Peru and Chile will resume talks in May.");
    }

    @Test
    void whatSomebodyIsToldOrTrainedToDoIsNotDone() {
        told("19", Modality.PLANNED, "The Syrian rebels were told to attack the Kenyan port.",
            "The Syrian rebels were trained to attack the Kenyan port.");
    }

    @Test
    void whatSomebodyPetitionsForIsNotDone() {
        undone("17", "The Kenyan lawyers petitioned that the general be arrested.",
            "It is essential that the Kenyan general be arrested.");
    }

    @Test
    void aVisitNamedBeforeWhatIsAnnouncedIsAnnouncedToo() {
        told("042", Modality.PLANNED,
            "During the Peruvian president's visit to Chile both states will sign a treaty, a French envoy said.");
    }

    @Test
    void aLookalikeHidesTheWordsInsideIt() {
        none("The Chilean office will encourage consumers to visit Peru.",
            "People can hold meetings in the hall in Peru.");
    }

    @Test
    void aVowAboutALookalikeIsNoThreat() {
        assertThat(coded("The premier of Kenya vowed to fight inflation.")).noneMatch(e -> e.startsWith("13"));
        assertThat(coded("Chile promised to hold a tournament.")).noneMatch(e -> e.startsWith("13"));
        act("138", "Syria threatened to fight the Turkish army.");
    }

    @Test
    void whatFallsDownOfItselfAttacksNobody() {
        none("A wall collapsed in Peru and killed five masons.", "A cold spell killed 20 villagers in Turkey.");
        act("19", "The Malian rebels bombed a bridge and killed nine farmers in Chad.");
    }

    @Test
    void aPlayerFinedAndAnAwardAcceptedAreNoPolitics() {
        none("The Turkish league fined the goalkeeper.", "The French actress accepted an award.",
            "The Chilean airline suspended flights to Peru because of snow.",
            "The Egyptian doctor examined the prince.",
            "Kenya holds the presidency of the union.", "The Chilean poet met his wife.");
        act("173", "The Turkish court fined the editor.");
    }

    @Test
    void whoComesOutStrongCriticizesNobody() {
        none("Peru came out strong on Monday.");
        act("111", "The Peruvian bishop came out against the junta.");
        act("051", "The Peruvian bishop spoke out in support of the Chilean premier.");
    }

    @Test
    void rocketsSuppliedAreArms() {
        act("072", "Turkey supplied the Syrian rebels with rockets.");
    }

    @Test
    void whatIsYetToHappenHasNotHappened() {
        told("0874", Modality.NEGATED, "Syria has yet to withdraw its troops from Turkey.");
    }

    @Test
    void anAttackCalledOffIsALessening() {
        act("087", "Turkey called off an attack on Syria.");
        assertThat(coded("Turkey called off an attack on Syria.")).noneMatch(e -> e.startsWith("02"));
    }

    @Test
    void whatIsUsedToDoSomethingHasDoneIt() {
        told("17", Modality.ASSERTED, "Kenya used the law to detain the editor.");
    }

    @Test
    void wouldTellsAPlanBelowWordsOfSpeechAndAnnouncing() {
        told("04", Modality.PLANNED, "According to the list, the Kenyan premier would visit Peru.",
            "Peru said it had picked an envoy who would visit Kenya.",
            "Mali welcomed the announcement that Peru would visit Kenya.");
        told("04", Modality.HYPOTHETICAL, "With more money the Kenyan premier would visit Peru.");
    }

    @Test
    void whatIsVotedBegunOrHeardOfIsToldAsThatIs() {
        told("11", Modality.ASSERTED, "The Kenyan council voted 14-1 to condemn Mali.");
        told("19", Modality.ASSERTED, "Kenyan troops started to attack Mali.");
        told("19", Modality.REPORTED, "She heard that Kenyan rebels attacked Mali.");
    }

    @Test
    void whatIsJoinedToAConditionIsOne() {
        undone("07", "The war would end if Kenya built roads, trained guards and helped the Malian army.");
        undone("17", "The Kenyan government is thinking of expelling the Malian envoy.");
    }

    @Test
    void whatWouldBeWrongOrOfWhichThereIsNoProofIsNoDeed() {
        told("19", Modality.HYPOTHETICAL, "It would be wrong for Kenya to attack Mali.");
        told("19", Modality.NEGATED, "There is no evidence that Kenya attacked Mali.");
    }

    @Test
    void aDenialIsOfItsOwnVerbAndNotOfWhatStandsThereAlready() {
        told("04", Modality.ASSERTED, "The Kenyan premier did not disclose the length of his meeting with the Malian envoy.");
        told("19", Modality.ASSERTED, "Kenya did not have any part in the attack on Mali.");
        told("04", Modality.NEGATED, "The Kenyan premier did not meet the Malian envoy.");
        told("086", Modality.HYPOTHETICAL, "Ghana will act if Mali does not allow the peacekeepers of Kenya into the country.");
    }
}
