package org.dateline.normalize.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.article.Article;
import org.dateline.article.ArticleKey;
import org.dateline.article.ArticleStatus;
import org.dateline.article.SourceRef;
import org.dateline.normalize.Actor;
import org.dateline.normalize.CountryKind;
import org.dateline.normalize.CountryMention;
import org.dateline.normalize.Event;
import org.dateline.normalize.Events;
import org.dateline.normalize.Geography;
import org.dateline.normalize.Modality;
import org.dateline.normalize.People;
import org.dateline.text.Document;
import org.dateline.text.TextAnalyzer;
import org.junit.jupiter.api.Test;

class EventCoderTest {
    private static final TextAnalyzer TEXT = new TextAnalyzer();
    private static final EventCoder CODER = new EventCoder();
    private static final Map<String, String> COUNTRIES = new HashMap<>();

    static {
        String words = "Kenya KEN Kenyan KEN Peru PER Peruvian PER Chile CHL Chilean CHL Turkey TUR Turkish TUR Syria SYR "
            + "Syrian SYR Egypt EGY Egyptian EGY Ghana GHA Ghanaian GHA Mali MLI Malian MLI France FRA French FRA Chad TCD";
        String[] w = words.split(" ");
        for (int i = 0; i < w.length; i += 2) {
            COUNTRIES.put(w[i], w[i + 1]);
        }
    }

    private static Events events(String text) {
        return events("", text);
    }

    private static Events events(String title, String text) {
        Document d = TEXT.analyze(new Article(new ArticleKey("test", "1"), new SourceRef("test", 0, 0), title, text, null, null,
            null, null, ArticleStatus.USABLE, true));
        List<CountryMention> countries = new ArrayList<>();
        for (int t = 0; t < d.size(); t++) {
            String country = COUNTRIES.get(d.token(t));
            if (country != null) {
                countries.add(new CountryMention(country, d.span(t, t + 1), d.sentenceOf(t).index(),
                    d.tag(t).startsWith("JJ") ? CountryKind.DEMONYM : CountryKind.NAME, "test", 1));
            }
        }
        return CODER.code(d, new People(List.of(), List.of(), List.of(), List.of()), new Geography(List.of(), countries),
            List.of(), List.of());
    }

    /** Events as "root source > target modality". */
    private static List<String> coded(String text) {
        return events(text).events().stream().map(e -> e.cameo().substring(0, 2) + " " + side(e.source()) + " > "
            + side(e.target()) + (e.modality() == Modality.ASSERTED ? "" : " " + e.modality().word())).toList();
    }

    private static String side(List<Actor> actors) {
        return String.join("+", actors.stream().map(Actor::code).toList());
    }

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
    void aGuessAndAQuestionAreNoDemands() {
        assertThat(coded("The Kenyan minister said Chile must have seen the letter.")).noneMatch(e -> e.startsWith("10"));
        assertThat(coded("The Kenyan minister said Chile must leave the island.")).containsExactly("10 KENGOV > CHL");
    }

    @Test
    void aPlotIsNotTheDeed() {
        assertThat(coded("Two Kenyans discussed options for killing the Peruvian president."))
            .contains("18  > PERGOV hypothetical").doesNotContain("18  > PERGOV");
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
    void aCallToCongratulateIsACallByTelephone() {
        assertThat(coded("The Kenyan president called the Egyptian minister to congratulate her."))
            .contains("04 KENGOV > EGYGOV");
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
    void anInfinitiveIsNoClause() {
        assertThat(coded("Kenya urged the Malian government to review a law on camels.")).containsExactly("02 KEN > MLIGOV");
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
    void troopsSentToHelpAStateAreItsMilitaryAid() {
        assertThat(events("Kenya sent soldiers to help Mali fight the rebels.").events())
            .anyMatch(e -> e.cameo().equals("072") && side(e.target()).equals("MLI"));
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
