package org.dateline.normalize.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.normalize.event.CodedText.coded;
import static org.dateline.normalize.event.CodedText.events;
import static org.dateline.normalize.event.CodedText.side;

import java.util.List;
import org.dateline.normalize.Event;
import org.junit.jupiter.api.Test;

/** Which side of an act a phrase stands on, and which phrases stand on none. */
class EventSidesTest {
    private static List<Event> all(String text) {
        return events("", text).events();
    }

    @Test
    void whoSpeaksBehindACommaIsNoTarget() {
        assertThat(coded("Kenya praised the harvest of maize, Chilean ministers in the region would say on Monday."))
            .noneMatch(e -> e.startsWith("05") && e.contains("> CHL"));
        assertThat(coded("Chad banned the sale of old cars, the French deputy minister of trade was quoted as saying."))
            .noneMatch(e -> e.startsWith("17") && e.contains("FRA"));
    }

    @Test
    void whoStandsInWhatIsComplainedOfIsNoTarget() {
        assertThat(coded("Kenyan farmers complained that too little was done to stop the Malian army."))
            .contains("11 KENAGR > ").noneMatch(e -> e.startsWith("11 KEN") && e.contains("MLI"));
    }

    @Test
    void theBodyOfARuleIsNoTarget() {
        assertThat(coded("Chilean ministers agreed on Monday to press on with NATO rules."))
            .noneMatch(e -> e.startsWith("03") && e.contains("IGO"));
    }

    @Test
    void theSourcesOwnForcesAreNoTarget() {
        assertThat(coded("Ghana agreed to extend the mandate of its troops."))
            .noneMatch(e -> e.startsWith("03") && e.contains("> GHA"));
    }

    @Test
    void whoIsWelcomedAtAPlaceIsItsGuest() {
        assertThat(coded("The army released a film showing the Kenyan president being welcomed in Peru."))
            .contains("04 PER > KENGOV");
    }

    @Test
    void whatHelpIsForIsNoSecondAct() {
        assertThat(coded("Kenya sent nurses to Mali to help the Malian army.").stream().filter(e -> e.contains("planned"))).isEmpty();
        assertThat(coded("Kenya has dispatched soldiers and provided weapons to bolster Chad's efforts."))
            .contains("07 KEN > TCD");
    }

    @Test
    void whatAClauseSaysOfOthersIsNoHearerOfIt() {
        assertThat(coded("Kenyan students have complained that, after the flood, getting a visa to Peru was hard."))
            .anyMatch(e -> e.startsWith("11 KEN")).noneMatch(e -> e.contains("PER"));
    }

    @Test
    void theSourceOfTheNewsIsNoTarget() {
        assertThat(coded("The Kenyan king reached a consensus on the port, according to the Chilean embassy."))
            .anyMatch(e -> e.startsWith("01 KEN")).noneMatch(e -> e.contains("CHL"));
    }

    @Test
    void whatTheDeedDidIsNotDoneByItsScene() {
        assertThat(coded("Kenya condemned the raid on the army headquarters in Peru which wounded nine nuns."))
            .anyMatch(e -> e.startsWith("18  > ")).noneMatch(e -> e.startsWith("18 PER"));
    }

    @Test
    void whoIsQuotedSaysIt() {
        assertThat(coded("The Kenyan president was quoted by state newspapers as saying Peru should recover the funds."))
            .contains("02 KENGOV > PER");
    }

    @Test
    void whoWasTheFirstToDoItHasDoneIt() {
        assertThat(coded("The Kenyan president was the first leader to visit Peru.")).contains("04 KENGOV > PER");
        assertThat(coded("The Kenyan president will be the first leader to visit Peru.")).contains("04 KENGOV > PER planned");
    }

    @Test
    void whereSomebodyGoesDoesNotMeetAnybody() {
        assertThat(coded("The Kenyan minister departed for Peru to meet with Chilean officials."))
            .anyMatch(e -> e.startsWith("04 KENGOV > CHLGOV")).noneMatch(e -> e.startsWith("04 PER"));
    }

    @Test
    void bothSidesAreNoTargetOfBoth() {
        assertThat(coded("Peru and Chile agreed to expand trade between the two sides."))
            .noneMatch(e -> e.matches("03 PER.CHL > (PER|CHL).*"));
    }

    @Test
    void twoThatAreNotKnownAreNobodyToldOfBefore() {
        assertThat(coded("Ghana wrote to Chad. Two old ministers resigned on Monday."))
            .noneMatch(e -> e.startsWith("08") && e.contains("GHA") && e.contains("TCD"));
        assertThat(coded("Ghana wrote to Chad. The two ministers resigned on Monday."))
            .anyMatch(e -> e.startsWith("08") && e.contains("GHA") && e.contains("TCD"));
    }

    @Test
    void landsNamedBehindTheirCommonNounAreMeant() {
        assertThat(coded("Two old neighbours, Peru and Chile, have signed a pact with Egypt."))
            .contains("05 PER+CHL > EGY");
    }

    @Test
    void aLandIsNamedOnceOnASide() {
        for (Event e : all("Leaders of Kenyan and Malian oil firms met the French minister.")) {
            assertThat(side(e.source()).split("KEN")).hasSizeLessThan(3);
        }
    }

    @Test
    void whoIsToldDoesNotDoWhatIsTold() {
        assertThat(coded("The minister told Egyptian television that talks with Ghana would resume soon."))
            .noneMatch(e -> e.startsWith("04 EGY"));
    }

    @Test
    void whoIsCalledOnDoesIt() {
        assertThat(coded("Peru called on Chad and Mali on Monday to attack the rebels."))
            .noneMatch(e -> e.startsWith("19 PER")).noneMatch(e -> e.startsWith("18 PER"));
    }

    @Test
    void whoGoesOnDoesWhatHeGoesOnWith() {
        assertThat(coded("Malian rebel groups continued on Monday firing shells at the camp."))
            .anyMatch(e -> e.startsWith("19 MLIREB"));
    }

    @Test
    void hisCounterpartIsTheOtherParty() {
        assertThat(coded("The Peruvian minister discussed fish prices with his Chilean counterpart."))
            .contains("04 PERGOV > CHLGOV");
        assertThat(coded("The Peruvian minister discussed a number of questions on the subject of river dams and their "
            + "upkeep near the coast with his Chilean counterpart.")).contains("04 PERGOV > CHLGOV");
    }

    @Test
    void aSecondWithTellsHow() {
        assertThat(coded("The Malian rebels will negotiate with France with soldiers marching on the port."))
            .anyMatch(e -> e.startsWith("04 MLIREB > FRA planned"))
            .noneMatch(e -> e.startsWith("04") && e.contains("MIL"));
    }

    @Test
    void theOwnerOfAThingIsNotHeld() {
        assertThat(coded("He was holding only a Kenyan driver's permit.")).noneMatch(e -> e.startsWith("17"));
    }

    @Test
    void aThingIsNoTargetOfALimit() {
        assertThat(coded("Chad imposed a ban on luxury cars."))
            .noneMatch(e -> e.startsWith("17") && e.contains("> CVL"));
    }

    @Test
    void aTownIsTakenNotArrested() {
        assertThat(coded("Malian rebels captured Chad.")).contains("19 MLIREB > TCD");
        assertThat(coded("Malian rebels captured herders from Kenya and Chad.")).noneMatch(e -> e.startsWith("19"));
    }

    @Test
    void peopleOfAnInternationalBodyHaveNoLand() {
        for (Event e : events("Chad is calm", "Chad expelled observers of the United Nations.").events()) {
            assertThat(side(e.target())).doesNotContain("TCD");
        }
    }

    @Test
    void anAdjectiveBeforeABodySaysWhoseThingItIs() {
        assertThat(coded("The Kenyan president criticised the Turkish NATO budget plan.")).contains("11 KENGOV > TUR");
    }

    @Test
    void theFirstOfTwoAdjectivesActsTooWhereAHeadlineLeavesAndOut() {
        assertThat(events("Kenyan, Malian ministers to hold talks", "Nothing else is known.").events())
            .anyMatch(e -> (side(e.source()) + side(e.target())).contains("KEN"));
    }

    @Test
    void whoIsAPersonAndNotTheBodyBehindThePerson() {
        assertThat(coded("The chairman of NATO who visited Chad was tired."))
            .noneMatch(e -> e.startsWith("04 IGO > TCD"));
    }

    @Test
    void theSecondOfTwoLandsBeforeAnInvasionIsInvaded() {
        assertThat(coded("The France Mali invasion angered many.")).contains("19 FRA > MLI");
    }

    @Test
    void whatIsInForceIsNoForce() {
        assertThat(coded("Turkish troops wrecked two houses in the Syrian village where a ban is in force."))
            .noneMatch(e -> e.contains("> MIL") || e.contains("+MIL") || e.contains("> TURMIL"));
    }

    @Test
    void aVerbInADescribingClauseKeepsItsOwnSubject() {
        assertThat(coded("The Kenyan president came for a visit during which he is set to hold talks with Peruvian generals."))
            .anyMatch(e -> e.startsWith("04 KENGOV > PERMIL"));
    }

    @Test
    void whoeverADeedIsBlamedOnHasNotSufferedIt() {
        assertThat(coded("The attack, blamed on Kenyan rebels, killed two Turkish soldiers."))
            .noneMatch(e -> e.endsWith("> KENREB"));
    }

    @Test
    void whoIsAccusedIsNamedThoughNobodySaysByWhom() {
        assertThat(coded("Kenyan soldiers have been accused of killing protesters.")).anyMatch(e -> e.startsWith("11  > KENMIL"));
    }

    @Test
    void anArticleBeginsItsOwnPhrase() {
        String text = "The Kenyan army said it had shot dead a Ghanaian soldier.";
        assertThat(CodedText.events(text).events()).anyMatch(e -> !e.target().isEmpty()
            && e.target().get(0).span().start() == text.indexOf("a Ghanaian"));
    }
}
