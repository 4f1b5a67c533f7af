package org.dateline.normalize.event;

import static org.dateline.normalize.event.CodedText.act;
import static org.dateline.normalize.event.CodedText.none;

import org.junit.jupiter.api.Test;

/** Which code an act has that the same word may tell in several ways. */
class EventCodeTest {
    @Test
    void aPlanOrWishOfOnesOwnIsNoPolicyOption() {
        none("Peru plans to build nine stadiums.", "The cartel decided to keep its output.",
            "The Kenyan minister wants to retire next year.", "The judge considered the fine too low.");
        act("014", "Peru is considering the imposition of a toll.");
        act("014", "Kenya is weighing a boycott of the games.");
    }

    @Test
    void onlyWhoTakesBlameOrAnswersForHarmAcknowledges() {
        none("The mayors are taking more responsibility for the roads.");
        act("015", "The clan took responsibility for the blast.");
        act("015", "The Peruvian minister accepted full responsibility.");
    }

    @Test
    void aPersonIsCaughtAndLandIsOccupied() {
        act("192", "The rebels took the town of Gao in Mali.");
        act("192", "Peru occupied Chile.");
        none("The spies worked for occupying clerks.", "The merger is a takeover by the bank.",
            "Peru is a country that takes part in the union.");
    }

    @Test
    void refugeesAreBroughtHomeAndPrisonersReleased() {
        act("073", "The UN agency repatriated the refugees from Mali.");
        act("0841", "Peru repatriated the Chilean prisoners.");
    }

    @Test
    void aTreatyIsRatifiedAsItIsSigned() {
        act("057", "Peru ratified the treaty with Chile.");
    }

    @Test
    void whoSeeksIndependenceDemandsARight() {
        act("1043", "The islanders are seeking independence from Peru.");
    }

    @Test
    void aWarningThatTiesWillSufferIsAThreat() {
        act("130", "Peru warned Chile that the prize would harm relations.");
    }

    @Test
    void aBoycottOfAGovernmentIsNoStrike() {
        act("163", "The economic boycott of Syria by Egypt went on.");
        act("143", "The Kenyan students boycotted the vote.");
    }

    @Test
    void interestsAreDefendedWithoutSoldiers() {
        none("The Peruvian ministry protects the interests of the farmers.");
        act("074", "Peruvian soldiers protected the farmers.");
        act("074", "The deployment of peacekeepers to Mali began.");
    }

    @Test
    void theGravesThatSomebodyVisitsAreNoHosts() {
        none("The visit of the Peruvian premier to the shrine was short.");
        act("042", "The visit of the Peruvian premier to Chile was short.");
    }

    @Test
    void whoIsPutOnAlertIsAlert() {
        act("152", "Peruvian troops were placed on high alert.");
        act("150", "Peru test fired three new missiles in the drill.");
    }

    @Test
    void worksThatStopAreNoTruce() {
        act("100", "The Peruvian ministry ordered the Chilean company to suspend its operations.");
        act("1056", "The Peruvian council ordered the Chilean army to suspend its operations.");
    }

    @Test
    void whoHasFledMayHaveBeenDrivenOutByNobody() {
        none("The school is full of displaced people.", "Thousands of Malian families are displaced.");
        act("201", "Malian soldiers displaced thousands of villagers.");
    }

    @Test
    void whoActsAsGoBetweenMediates() {
        act("045", "Egypt is playing a mediating role between Peru and Chile.");
        act("045", "Egypt served as mediator between Peru and Chile.");
    }

    @Test
    void aidThatIsReceivedComesFromItsGiver() {
        act("070", "Peru has received assistance from Chile.");
        act("060", "Chile trained 140 Peruvian officials.");
    }

    @Test
    void whoIsBarredFromAnOfficeIsPunished() {
        act("172", "The Kenyan court barred the rival of the president from politics.");
        act("172", "The Peruvian ministry revoked the licences of two Chilean airlines.");
        none("The Peruvian officials were held to account.");
    }

    @Test
    void anEnvoyIsSummonedToHearAComplaint() {
        act("114", "Peru summoned the Chilean attache on Monday.");
        act("114", "Kenya made strong representations to the Malian government.");
        act("120", "France blocked a common statement on Syria.");
    }

    @Test
    void whatIsDecidedIsPlannedAndNoThreat() {
        act("164", "Peru has decided to halt talks with Chile.");
        act("134", "Peru threatened to halt talks with Chile.");
        act("143", "The Kenyan party decided to boycott the vote.");
    }

    @Test
    void anOfficeIsTakenWithoutAFight() {
        none("The Peruvian minister took office in March.", "The Kenyan minister slashed taxes in May.",
            "The Chilean bank broke up the Peruvian company.", "Peru advanced into the second round.");
        act("175", "Chilean police broke up the rally.");
    }

    @Test
    void whoGivesUpAClaimDoesNotSurrenderToAnArmy() {
        act("080", "Peru surrendered its claim to Chile.");
        act("0874", "The rebels surrendered to Chile.");
        act("0874", "Two Syrian pilots defected to Turkey.");
        none("The Syrian poet defected to Turkey.");
    }

    @Test
    void whoIsDefendedAgainstAnAttackIsProtected() {
        act("074", "France defended Chad against the invasion.");
        act("052", "The Kenyan president defended his finance minister.");
        act("062", "France contributed soldiers to the coalition in Chad.");
    }

    @Test
    void whoFailsToHelpRejects() {
        act("121", "Syria failed to cooperate with Turkey.");
        act("106", "Peru demanded a return to the negotiations with Chile.");
        act("020", "The Kenyan miners lobbied the government of Chad to cut the tax.");
    }

    @Test
    void whoIsReadyToCutItsOwnOutputOffersNothing() {
        none("The Peruvian mills are ready to cut their output.", "Peru does not accept the concept of a border.",
            "The Kenyan minister reiterated his intention to leave the party.");
        act("030", "Peru is willing to share the cost with Chile.");
    }

    @Test
    void aGovernmentIsFormedTogetherOrAtHome() {
        none("The Kenyan party formed a government in March.");
        act("050", "The Peruvian party formed a coalition government with the liberals.");
        act("172", "The Peruvian government suspended nine customs officers.");
    }

    @Test
    void whoeverIsKilledByShellsOrPlanesFellInAFight() {
        act("194", "The shelling by the Syrian army killed nine villagers.");
        act("195", "A Turkish air raid wounded nine villagers.");
        act("111", "The Syrian president launched a scathing attack on Turkey.");
        none("The attack on Kenyan policy was mild.", "The strike hit Peruvian deliveries of coal.",
            "The Peruvian navy launched a salvage operation.");
    }

    @Test
    void whoRefusesToGiveAnAnswerSaysNothing() {
        act("011", "The Kenyan minister refused to give details of the talks.");
        act("124", "The Kenyan rebels refused to give up.");
    }

    @Test
    void whoeverIsSeizedIsArrestedAndNotTaken() {
        act("173", "The capture of nine pirates by the Kenyan navy was praised.");
        act("1831", "A suicide attack killed nine Syrian soldiers.");
        act("1384", "The rebels vowed to destroy the Syrian government.");
    }

    @Test
    void whoLeavesForTalksBreaksNoneOff() {
        act("164", "The rebels left the talks with Syria.");
        act("042", "The Kenyan president left Nairobi for Peru.");
        act("057", "Chad joined Mali in signing the charter.");
    }
}
