package org.dateline.normalize.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.normalize.event.CodedText.act;
import static org.dateline.normalize.event.CodedText.coded;
import static org.dateline.normalize.event.CodedText.events;

import java.util.List;
import org.dateline.normalize.Event;
import org.junit.jupiter.api.Test;

/** Acts that are told in plain news words make a row. */
class EventRecallTest {
    private static void headline(String code, String... titles) {
        for (String s : titles) {
            assertThat(events(s, "The square was empty.").events().stream().map(Event::cameo)).as(s)
                .anyMatch(c -> c.startsWith(code));
        }
    }

    @Test
    void peopleOfEveryTradeAct() {
        act("02", "Mobile operators urged the Chilean ministry to cut a tax.",
            "The carpenters asked the Kenyan mayor for a loan.");
        act("11", "Consumers blamed the Peruvian ministry for the shortage.",
            "Townspeople accused the Turkish governor of theft.");
        act("11", "Rescuers criticized the Chilean mayor.");
        act("04", "The committee met the Egyptian premier on Monday.");
    }

    @Test
    void aPluralAndAnObjectHaveAVerbBetweenThem() {
        act("14", "Nurses stage protests in Peru.", "Farmers block roads in Chile.");
        act("19", "Rebels bomb Turkish barracks.", "Insurgents target Syrian soldiers.");
        headline("17", "Kenyan police arrest nurses", "Officers raid mosque in Turkey");
    }

    @Test
    void aPremierIsANoun() {
        act("04", "The Kenyan premier visited Chile.");
        act("055", "The Turkish premier apologized to Peru for the raid.");
    }

    @Test
    void theyAndItAtTheHeadOfASentenceAreWhoActedInTheOneBefore() {
        assertThat(coded("Kenyan fishermen gathered at the port. They accused Chile of piracy.")).anyMatch(s ->
            s.contains("KEN") && s.contains("CHL"));
        act("111", "The Peruvian union met at noon. It denounced the Chilean premier.",
            "The Kenyan church said the roof fell in. It also condemned the mayor.",
            "Turkish miners left the shaft. However, they slammed the ministry.");
        act("060", "Chilean bishops spoke at noon. They signed a book. They also cooperate with Peru.");
    }

    @Test
    void aPronounThatCouldMeanTwoMeansNobody() {
        assertThat(events("The guards said the herders burned a hut. They condemned the tax.").events())
            .noneMatch(e -> e.cameo().startsWith("11"));
        assertThat(events("The Kenyan union met at noon. It is feared that the river will rise.").events())
            .noneMatch(e -> e.cameo().startsWith("01"));
    }

    @Test
    void aBareNumberBehindAVerbOfHarmIsOneOfPeople() {
        act("18", "A car bomb killed 14 and wounded 31 in Turkey.");
        act("19", "The Syrian rebels injured nine.");
        headline("18", "Suicide bomber kills 14, wounds 31 in Turkey");
    }

    @Test
    void atLeastIsNoPartOfWhoWasHarmed() {
        assertThat(events("The Turkish rebels killed at least 27 nuns.").events()).anyMatch(e -> !e.target().isEmpty());
        act("19", "Rebels have killed at least 16 Kenyan soldiers.");
    }

    @Test
    void everydayVerbsOfNewsAreActs() {
        act("020", "The Kenyan king tasked the committee to draw a map.");
        act("040", "The Turkish envoy chaired a meeting of the clans.");
        act("051", "The Peruvian bishop threw his weight behind the miners.");
        act("090", "France sent inspectors to Syria.");
        act("152", "Peru fortified its border with Chile.");
        act("0831", "The Ghanaian minister quit over a bribe.");
        act("050", "Ghana built a warm friendship with Mali.");
        act("030", "Egypt signaled readiness to wait.");
    }

    @Test
    void whoeverSentAMessageSpeaksThroughIt() {
        assertThat(coded("The Kenyan ministry spoke in a statement of grief. The statement accused Chile of piracy."))
            .anyMatch(c -> c.startsWith("11") && c.contains("KEN") && c.contains("CHL"));
        assertThat(coded("Peru adopted a resolution on Monday that condemned Chile. It urged Chile to leave."))
            .anyMatch(c -> c.startsWith("11") && c.contains("PER"))
            .anyMatch(c -> c.startsWith("02") && c.contains("PER"));
        assertThat(events("Nine nuns slept. The statement condemned Chile.").events())
            .noneMatch(e -> e.cameo().startsWith("111") && !e.source().isEmpty());
    }

    @Test
    void shotsAreNoBlaze() {
        act("193", "The Kenyan guards opened fire on a bus, killing nine nuns.");
        assertThat(events("A fire killed nine Kenyan nuns.").events()).noneMatch(e -> e.cameo().startsWith("19"));
    }

    @Test
    void supportThatIsWithdrawnIsNoSupport() {
        act("160", "The Turkish liberals withdrew support from the cabinet.");
        act("051", "Kenya welcomed the resumption of talks in Nepal.");
        act("043", "The Kenyan king held a banquet for the envoys of Chile.");
        act("07", "Peru provided Chile with nine million dollars.", "The Kenyan army handed out blankets to the miners.");
    }

    @Test
    void heOrSheAtTheHeadOfASentenceIsWhoSpokeBefore() {
        assertThat(coded("A Kenyan minister spoke at noon. He urged Chile to pay.")).anyMatch(c ->
            c.startsWith("02") && c.contains("KEN") && c.contains("CHL"));
        assertThat(events("The Kenyan government met at noon. He urged Chile to pay.").events())
            .noneMatch(e -> e.cameo().startsWith("02"));
    }

    @Test
    void aFiniteVerbBehindAParticipleKeepsTheSubject() {
        assertThat(coded("Turkish troops backed by 15 military jeeps raided eastern Gao early on Monday.")).anyMatch(c ->
            c.startsWith("19") && c.contains("TUR"));
    }

    @Test
    void partiesMayStandBehindTheVerbOfTheirTalks() {
        assertThat(coded("The talks took place in Lima between Kenya and Chile.")).anyMatch(c ->
            c.startsWith("04") && c.contains("KEN") && c.contains("CHL"));
        act("111", "The Kenyan government has come under fire for delays.");
    }

    @Test
    void othersBehindANumberArePeople() {
        assertThat(coded("The Kenyan rebels killed a nun and wounded nine others.").stream().filter(c -> c.startsWith("18")
            || c.startsWith("19"))).hasSize(2);
    }

    @Test
    void aParticipleThatBeginsASentenceDescribesTheNounBehindIt() {
        act("193", "Suspected rebels gunned down a policeman in Kenya.");
        act("02", "Leading Kenyan deputies on Saturday called for a strike.");
    }

    @Test
    void whoeverTheClauseTellsOfGoesToTheTalks() {
        for (String text : List.of("The Kenyan premier smiled after talks with the president of Chile.",
                "After a meeting with the president of Chile, the Kenyan premier laughed.",
                "The Kenyan premier laughed at the start of a visit to Chile.")) {
            assertThat(coded(text)).as(text).anyMatch(c -> c.startsWith("04") && c.contains("KEN") && c.contains("CHL"));
        }
        assertThat(coded("The Kenyan panel finished its work during the visit of the Turkish king to Chile."))
            .noneMatch(c -> c.startsWith("04") && c.contains("KEN"));
    }

    @Test
    void whoDoesItMayBeLeftOpen() {
        act("09", "Several Kenyan editors were investigated for fraud.");
        act("141", "The vote triggered demonstrations against the Kenyan president.");
        assertThat(coded("A motion on fish urged Chile to pay.")).anyMatch(c -> c.equals("02  > CHL"));
        assertThat(coded("The clerk left in protest against the Kenyan king.")).noneMatch(c -> c.startsWith("14  >"));
    }

    @Test
    void whateverTheTreeHangsItsVerbToTheSubjectOfTheClauseDoesIt() {
        assertThat(coded("Kenyan miners shut the road on the left bank of the river to protest against the king of Chile."))
            .anyMatch(c -> c.startsWith("14 KEN"));
        assertThat(coded("Nine Kenyan troops are stationed in Chile.")).anyMatch(c -> c.startsWith("15 KENMIL > CHL"));
        assertThat(coded("Kenyan ministers of trade and transport met at noon. They called on Chile to pay."))
            .anyMatch(c -> c.startsWith("02 KENGOV > CHL"));
    }

    @Test
    void whatIsWantedOfAnotherIsAskedOfIt() {
        act("02", "Kenya wants Chile to pay.");
        assertThat(coded("Kenya wants to pay Chile.")).noneMatch(c -> c.startsWith("02"));
    }

    @Test
    void someOfThePeopleBehindOfArePeople() {
        assertThat(coded("A total of 24 Malian fighters were killed in the raids.")).anyMatch(e -> e.contains("> MLI"));
        assertThat(coded("Three of the Kenyan nurses were charged with murder.")).contains("17  > KENHLH");
        assertThat(coded("The rebels freed most of the Kenyan nurses.")).anyMatch(e -> e.endsWith("> KENHLH"));
    }

    @Test
    void whoeverAllegesThatSomethingWasDoneAccuses() {
        act("112", "A Kenyan official alleged that ballots were moved.");
    }
}
