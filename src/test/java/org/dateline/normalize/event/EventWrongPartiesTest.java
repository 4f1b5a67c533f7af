package org.dateline.normalize.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.normalize.event.CodedText.coded;
import static org.dateline.normalize.event.CodedText.events;
import static org.dateline.normalize.event.CodedText.side;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Names and phrases that stand near an act and are no party to it, and parties that are easily missed. */
class EventWrongPartiesTest {
    private static List<String> headline(String title) {
        return events(title, "Nothing else is known.").events().stream()
            .map(e -> e.cameo().substring(0, 2) + " " + side(e.source()) + " > " + side(e.target())).toList();
    }

    @Test
    void aClauseBehindSinceHasItsOwnSubject() {
        assertThat(coded("Chad said Ghana will keep the law, which has been upheld since Malian rebels seized the town."))
            .anyMatch(e -> e.startsWith("19 MLIREB")).noneMatch(e -> e.startsWith("19 TCD") || e.startsWith("19 GHA"));
        assertThat(coded("Peru has been worried because Kenyan soldiers attacked Chad.")).contains("19 KENMIL > TCD");
    }

    @Test
    void whoeverDidAnotherDeedOfTheSentenceDidNotDoThisOne() {
        assertThat(coded("The treaty was signed on Monday after long mediation by the Kenyan minister."))
            .noneMatch(e -> e.startsWith("05 KEN"));
        assertThat(coded("Two Ghanaian nurses were killed in a raid launched by Malian troops."))
            .noneMatch(e -> e.startsWith("18 MLIMIL"));
        assertThat(coded("A Ghanaian nurse was arrested and a number of books seized by Malian soldiers."))
            .anyMatch(e -> e.startsWith("17 MLIMIL > GHA"));
    }

    @Test
    void whatIsOfAnotherNounIsNotOfTheAct() {
        assertThat(coded("A meeting on the sidelines of the Kenyan parliament is planned."))
            .noneMatch(e -> e.startsWith("04 KEN"));
        assertThat(coded("Peru held talks with Chile on the sidelines of the Turkish assembly."))
            .contains("04 PER > CHL").noneMatch(e -> e.contains("TUR"));
    }

    @Test
    void aPaperThatReportsAnAppealDoesNotMakeIt() {
        assertThat(coded("Kenyan workers gathered in the square, calling for help, a report of a Turkish newspaper showed."))
            .noneMatch(e -> e.startsWith("02 TUR"));
    }

    @Test
    void bothNamesOfAPairAreAsked() {
        assertThat(coded("The Peruvian minister called on Chile and Chad Friday evening to sign the pact."))
            .anyMatch(e -> e.startsWith("02 PERGOV > CHL+TCD"));
    }

    @Test
    void aHeadlineLeavesTheAuxiliaryOfAPassiveOut() {
        assertThat(headline("Syrian rebel leader killed by Turkish troops")).anyMatch(e -> e.endsWith("TURMIL > SYRREB"));
        assertThat(headline("Twenty Kenyan soldiers killed in Mali in ten months")).containsExactly("19  > KENMIL");
        assertThat(headline("Peru urged to sign fishing pact")).noneMatch(e -> e.startsWith("02 PER"));
        assertThat(headline("Turkish troops killed ten rebels")).anyMatch(e -> e.contains("TURMIL > "));
    }

    @Test
    void whomADeedHitIsNotCondemnedForIt() {
        assertThat(coded("Peru condemned the bombing of two French banks.")).contains("11 PER > ");
        assertThat(coded("Peru condemned the murder of a Chilean judge.")).contains("11 PER > ");
        assertThat(coded("Peru condemned the Turkish raid on Chad.")).contains("11 PER > TUR");
        assertThat(coded("Peru condemned the killing of a Chilean judge by Malian rebels.")).contains("11 PER > MLIREB");
    }

    @Test
    void aCountryBeforeTalksOrAVisitIsNotWhoTalksOrVisits() {
        assertThat(coded("The trade dispute was on the table of the Chad meeting.")).noneMatch(e -> e.startsWith("04 TCD"));
        assertThat(coded("The Turkish minister's Egypt visit was postponed."))
            .anyMatch(e -> e.startsWith("04 TURGOV > EGY"));
        assertThat(coded("The Peruvian talks with Chile went on.")).anyMatch(e -> e.startsWith("04 PER > CHL"));
    }

    @Test
    void whereAThingIsSoughtOrMetOverIsNoParty() {
        assertThat(coded("The Peruvian minister agreed to buy cheaper drugs in Chad."))
            .noneMatch(e -> e.contains("PERGOV > TCD"));
        assertThat(coded("Kenyan ministers will attend a regional seminar in Ghana."))
            .noneMatch(e -> e.contains("> GHA"));
    }

    @Test
    void whereSomebodyIsHurtIsNotTheHurt() {
        assertThat(coded("Ten were injured in Chad.")).noneMatch(e -> e.contains("> TCD"));
        assertThat(coded("Three Kenyan farmers were injured in Chad.")).anyMatch(e -> e.startsWith("18  > KEN"));
    }

    @Test
    void whoeverUsesAMeansDoesWhatItIsFor() {
        assertThat(coded("The Kenyan government used all means to wipe out the Malian rebels."))
            .anyMatch(e -> e.startsWith("20 KENGOV > MLIREB"));
    }

    @Test
    void anAgreementBetweenTwoIsOfBoth() {
        assertThat(coded("The agreement reached between Peru and Chile pleased the farmers."))
            .anyMatch(e -> e.startsWith("05 PER > CHL"));
    }

    @Test
    void aRelativePronounStandsForThePhraseBeforeIt() {
        assertThat(coded("Malian rebels, who have pledged to fight, have stepped up attacks on Ghanaian troops."))
            .anyMatch(e -> e.startsWith("19 MLIREB > GHAMIL"));
    }

    @Test
    void whoeverMadeAPlanOwnsIt() {
        assertThat(coded("Peru rejected a recent offer made by the Chilean government."))
            .anyMatch(e -> e.startsWith("12 PER > CHLGOV"));
        assertThat(coded("Peru began an inquiry into complaints filed by Chilean farmers."))
            .noneMatch(e -> e.startsWith("09 CHL"));
    }

    @Test
    void whoeverIsOnATourMakesIt() {
        assertThat(coded("The Peruvian minister is on a tour of Chad.")).containsExactly("04 PERGOV > TCD");
    }

    @Test
    void whatTalksAndAgreementsAreAboutIsNoPartyToThem() {
        assertThat(coded("Chad and Mali agreed on the need for a Kenyan-led force.")).noneMatch(e -> e.contains("KEN"));
        assertThat(coded("The Peruvian council had two meetings last year in Chad, Mali and Ghana."))
            .contains("04 PERLEG > ").noneMatch(e -> e.contains("MLI") || e.contains("GHA"));
        assertThat(coded("Peru gave a stern warning about old fears among the Kenyan farmers."))
            .noneMatch(e -> e.contains("KEN"));
        assertThat(coded("The main problems have been Peru's refusal to leave the camp, and Kenyan resistance to the plan."))
            .noneMatch(e -> e.startsWith("12 PER > KEN"));
    }

    @Test
    void whoeverIsMurderedIsNeitherBlamedNorTheMurderer() {
        assertThat(coded("Peru condemned the Kenyan minister's murder."))
            .contains("18  > KENGOV").noneMatch(e -> e.startsWith("11 PER > KEN"));
        assertThat(coded("Peru condemned the hanging of the Kenyan minister.")).noneMatch(e -> e.startsWith("11 PER > KEN"));
        assertThat(headline("Peru blames Chilean rebels for strike on Kenyan troops"))
            .anyMatch(e -> e.startsWith("11 PER > CHL")).noneMatch(e -> e.startsWith("11 PER > KEN"));
    }

    @Test
    void aLandThatWantsIntoABodyIsMeantNotTheBody() {
        assertThat(coded("Peru supports Turkey's NATO membership.")).containsExactly("05 PER > TUR");
    }

    @Test
    void whoeverADeniedDeedHasHitIsNotToldOfIt() {
        assertThat(coded("Peru denied any role in the Kenyan minister's murder."))
            .anyMatch(e -> e.startsWith("01 PER")).noneMatch(e -> e.startsWith("01 PER > KEN"));
    }

    @Test
    void whereAVisitGoesIsNotWhoIsSentALetter() {
        assertThat(coded("The Kenyan minister delivered a letter about the plan for a visit to Chile."))
            .noneMatch(e -> e.startsWith("04 KENGOV > CHL"));
    }
}
