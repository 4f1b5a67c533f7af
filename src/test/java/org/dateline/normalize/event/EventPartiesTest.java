package org.dateline.normalize.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.normalize.event.CodedText.coded;
import static org.dateline.normalize.event.CodedText.events;

import org.junit.jupiter.api.Test;

/** Who is source and who is target. */
class EventPartiesTest {
    @Test
    void theFirstWordOfAnArticleHasNothingBeforeIt() {
        for (String first : new String[] {"Alpha", "Talks with Peru", "By noon Peru", "Kenya, Mali and Chad", "Them"}) {
            for (String rest : new String[] {", a group of nurses, signed a deal with Peru.", " and Peru met in Chad.",
                " on Monday condemned the raid by the Malian army.", ", said Peru, was attacked by rebels."}) {
                assertThat(events(first + rest)).isNotNull();
            }
        }
    }

    @Test
    void whatIsToBeDoneByOthersIsTheirs() {
        assertThat(coded("Kenyan soldiers attacked the rebels after a deadline for Malian troops to withdraw."))
            .anyMatch(e -> e.startsWith("08 MLIMIL")).noneMatch(e -> e.startsWith("08 KEN"));
        assertThat(coded("Peru wants Chile to sign the treaty.")).noneMatch(e -> e.startsWith("03 PER"));
    }

    @Test
    void aTownBeforeAnActSaysWhereAndNotWho() {
        assertThat(coded("The minister spoke of the matter during a Nairobi visit.")).noneMatch(e -> e.startsWith("04 KEN"));
    }

    @Test
    void theDayBetweenSubjectAndVerbIsNotTheSubject() {
        assertThat(coded("Egypt Monday signed a treaty with Chad.")).containsExactly("05 EGY > TCD");
    }

    @Test
    void bothCountriesAreThoseToldOfBefore() {
        assertThat(coded("Kenya hailed its good relations with Ghana. The two countries signed a treaty."))
            .contains("05 GHA > KEN");
        assertThat(coded("The Kenyan minister met the Ghanaian minister. The two rebels signed a treaty."))
            .noneMatch(e -> e.startsWith("05 GHA"));
    }

    @Test
    void whoIsPunishedForAnActHasDoneIt() {
        assertThat(coded("A Kenyan judge jailed the Ghanaian soldiers for killing two farmers."))
            .noneMatch(e -> e.startsWith("18 KEN"));
    }

    @Test
    void theyAreTheTwoOfTheSentenceBefore() {
        assertThat(coded("Turkey and Egypt have strengthened their ties. They signed two pacts last year."))
            .containsExactly("05 TUR > EGY");
    }

    @Test
    void theCountryIsTheOtherOneToldOfBefore() {
        assertThat(coded("Peru praised Chile as a good neighbour. The Peruvian president will pay a visit to the country."))
            .contains("04 PERGOV > CHL planned");
    }

    @Test
    void aDatelineWithoutItsMarkIsNoActor() {
        assertThat(coded("KENYA: The Peruvian president criticized Chile.")).containsExactly("11 PERGOV > CHL");
    }

    @Test
    void whoOwnsAThingIsNotTheThing() {
        assertThat(coded("Turkey welcomed the Egyptian king's offer.")).noneMatch(e -> e.startsWith("04"));
    }

    @Test
    void aPronounInsideThePhraseItStandsForComesToAnEnd() {
        assertThat(coded("Some Syrian rebels, to their credit, are denounced by Turkish troops they met."))
            .anyMatch(e -> e.startsWith("11 TURMIL"));
        assertThat(coded("Turkish troops, to their credit, .")).hasSizeLessThan(2);
        assertThat(coded("denounced are warranted by the two Turkish ministers, to their credit, .")).hasSizeLessThan(3);
    }

    @Test
    void aDayMayStandBetweenWhoActsAndTheVerb() {
        assertThat(coded("Peru on Tuesday welcomed Chile's latest offer.")).contains("05 PER > CHL");
        assertThat(coded("The Kenyan minister on Friday lashed out at the Turkish ambassador."))
            .containsExactly("11 KENGOV > TURGOV");
    }

    @Test
    void whoeverToldOfAKillingIsNotAmongTheKilled() {
        assertThat(coded("Syrian rebels shelled the town, killing ten villagers, Turkish officials in Chad said."))
            .noneMatch(e -> e.contains("> CVL+TUR") || e.contains("+TURGOV"));
    }

    @Test
    void anInquiryWithoutAnInvestigatorIsTheStatesInWhichItIs() {
        assertThat(coded("A Ghanaian banker was placed under investigation in France.")).containsExactly("09 FRA > GHABUS");
    }

    @Test
    void whoeverSendsAMessageSaysWhatItSays() {
        assertThat(coded("The Ghanaian government issued a statement urging Malian leaders to release the hostages."))
            .anyMatch(e -> e.startsWith("02 GHAGOV > MLI"));
    }

    @Test
    void aClaimOfResponsibilityIsTowardsTheAttacked() {
        assertThat(coded("Malian rebels claimed responsibility for the attack on Chad."))
            .containsExactly("01 MLIREB > TCD");
    }

    @Test
    void whoeverIsCalledOrSummonedIsToldWhatItIsFor() {
        assertThat(coded("Peru summoned the Chilean ambassador to complain about a raid on a French company."))
            .contains("11 PER > CHLGOV");
        assertThat(coded("The Kenyan president called the Egyptian minister on Monday to discuss a number of topics."))
            .anyMatch(e -> e.startsWith("04 KENGOV > EGYGOV")).noneMatch(e -> e.startsWith("04 EGYGOV >"));
    }

    @Test
    void aHopeIsAboutWhoeverIsToDoIt() {
        assertThat(coded("The Peruvian minister hoped that Chile would join the work on Turkish dams."))
            .contains("01 PERGOV > CHL");
        assertThat(coded("Kenya expressed hopes Egypt will change its law on French ships.")).contains("01 KEN > EGY");
    }

    @Test
    void whatIsWeighedHasTheTargetOfTheAct() {
        assertThat(coded("Egypt is considering sending food to Ghana.")).containsExactly("01 EGY > GHA");
    }

    @Test
    void aidForAPurposeIsForThoseItNames() {
        assertThat(coded("France provided six million euros to stem the fever in Ghana.")).containsExactly("07 FRA > GHA");
    }

    @Test
    void aCircumstanceHoldsNoParty() {
        assertThat(coded("Chile sent three rescue teams as part of a Turkish drive.")).noneMatch(e -> e.contains("> TUR"));
        assertThat(coded("Kenya lifted a curfew in recognition of the support of Ghana.")).noneMatch(e -> e.contains("> GHA"));
    }

    @Test
    void countriesInARowAreAllTargets() {
        assertThat(coded("Peru has suspended aid to Kenya, Ghana and Mali to punish smugglers."))
            .containsExactly("16 PER > KEN+GHA+MLI");
    }

    @Test
    void lastWeekMayStandBetweenWhoActsAndTheVerb() {
        assertThat(coded("Chile last week imposed sanctions on Mali.")).containsExactly("16 CHL > MLI");
    }

    @Test
    void whatHasKilledIsNotTheKilled() {
        assertThat(coded("Turkish airstrikes this month near the border have killed dozens of Syrian rebels."))
            .noneMatch(e -> e.endsWith("> TURMIL"));
    }

    @Test
    void aVerbThatTheTreeTakesForANounHasItsObject() {
        assertThat(coded("Syrian rebels threatened to shell Chad.")).containsExactly("13 SYRREB > TCD");
    }

    @Test
    void whoeverIsAmbushedAndJailedIsTheVictimOfBoth() {
        assertThat(coded("A Kenyan aid worker was ambushed and shot dead by Malian gunmen."))
            .contains("19 MLIUAF > KENNGO").noneMatch(e -> e.contains("KENNGO >"));
        assertThat(coded("A Kenyan editor was arrested and jailed Monday.")).noneMatch(e -> e.contains("KENMED >"));
    }

    @Test
    void ownTroopsAreNotTheOtherParty() {
        assertThat(coded("Chad is sending troops. Peru mobilized riot police."))
            .noneMatch(e -> e.contains("> MIL") || e.contains("> COP"));
    }

    @Test
    void aTopicOfTalksIsNoParty() {
        assertThat(coded("Both sides discussed the future of the Syrian war."))
            .noneMatch(e -> e.contains("> SYR"));
    }

    @Test
    void aQuotationMarkDoesNotPartAnOwnerFromItsAct() {
        assertThat(coded("The talks were held during the Kenyan president's \"official visit\" to Ghana."))
            .contains("04 KENGOV > GHA");
    }

    @Test
    void anActToldTwiceHasThePartiesOfBoth() {
        assertThat(coded("Malian rebels launched an insurgency aimed at toppling the Ghanaian president."))
            .contains("19 MLIREB > GHAGOV");
    }

    @Test
    void whoeverToldItIsNotTheSubject() {
        assertThat(coded("According to Egyptian presidential spokesman Omar Badr, Ghana expressed support to Mali."))
            .contains("05 GHA > MLI");
        assertThat(coded("According to the paper, Kenyan workers on April 25 walked off the job."))
            .contains("14 KENLAB > ");
    }

    @Test
    void namesInARowBeforeTheVerbOfAHeadlineActTogether() {
        assertThat(coded("Ghana, Mali sign border accord", "The talks took years.")).contains("05 GHA > MLI");
        assertThat(coded("Peru, Chile and Kenya sign fishing pact", "The talks took years."))
            .anyMatch(e -> e.startsWith("05 PER > CHL+KEN"));
    }

    @Test
    void whoIsKeptFromAnActWouldHaveDoneIt() {
        assertThat(coded("Chad sent troops to prevent Kenyan rebels from attacking Ghana."))
            .contains("19 KENREB > GHA hypothetical").noneMatch(e -> e.startsWith("19 TCD"));
    }

    @Test
    void whoBreaksATruceIsTheOneNamedBeforeTheBreach() {
        assertThat(coded("The Syrian violation of the truce was short.")).contains("19 SYR > ");
    }

    @Test
    void nobodyDoesAnActToHimself() {
        assertThat(coded("Chad violated the embargo on Chad for the second year.")).contains("12 TCD > ");
    }

    @Test
    void whatMustNotBeDoneIsNotAskedFor() {
        assertThat(events("The general said that French troops should not be withdrawn.").events())
            .noneMatch(e -> e.cameo().equals("0256"));
    }

    @Test
    void blameGoesToItsObjectNotToWhatTheDeedWasDoneTo() {
        assertThat(coded("The Kenyan minister blamed Chad for the attack on the bus.")).contains("11 KENGOV > TCD");
    }

    @Test
    void onAVisitIsWhoeverTheSentenceIsAbout() {
        assertThat(coded("The Kenyan president criticised the plan on a visit to Peru, 200 kilometers east of Chile."))
            .anyMatch(e -> e.startsWith("04 KENGOV > PER"));
    }

    @Test
    void bothPartiesStandBehindBetween() {
        assertThat(coded("The truce between Chad and the well-armed Kenyan rebels went into effect."))
            .anyMatch(e -> e.startsWith("08 TCD > KENREB"));
    }

    @Test
    void whatIsDoneToWhoeverStandsBehindOfIsNotTheirDeed() {
        assertThat(coded("The bombing of Kenya killed ten people.")).noneMatch(e -> e.startsWith("18 KEN"));
        assertThat(coded("The invasion of Kenya went on.")).contains("19  > KEN");
        assertThat(coded("The Kenyan invasion of Chad went on.")).contains("19 KEN > TCD");
        assertThat(coded("Criticism of Kenya grew in Chad.")).noneMatch(e -> e.startsWith("11 KEN"));
    }

    @Test
    void aCountryPutBeforeAnInvasionIsInvaded() {
        assertThat(coded("The Kenya invasion was a failure.")).contains("19  > KEN");
        assertThat(coded("The Kenyan invasion was a failure.")).contains("19 KEN > ");
    }

    @Test
    void oneWordMayNameBothParties() {
        assertThat(coded("Kenyan-Peruvian talks began in Lima.")).contains("04 KEN > PER");
    }

    @Test
    void theFoeOfALandIsNotTheLand() {
        assertThat(coded("An anti-Syrian figure was killed.")).noneMatch(e -> e.contains("SYR"));
        assertThat(coded("Anti-Syrian violence went on.")).contains("19  > SYR");
        assertThat(coded("Anti-Syrian protests went on.")).noneMatch(e -> e.startsWith("14 SYR"));
    }

    @Test
    void aPeopleNamedBeforeAMassacreIsItsVictim() {
        assertThat(coded("The Kenyan massacre was forgotten.")).contains("20  > KEN");
    }

    @Test
    void whoseRightOrDecisionItIsActs() {
        assertThat(coded("Peru defended the right of Kenyan troops to fire on Syrian rebels."))
            .anyMatch(e -> e.startsWith("19 KENMIL > SYRREB")).noneMatch(e -> e.startsWith("19 PER"));
    }
}
