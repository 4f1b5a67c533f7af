package org.dateline.normalize.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.normalize.event.CodedText.act;
import static org.dateline.normalize.event.CodedText.coded;
import static org.dateline.normalize.event.CodedText.events;
import static org.dateline.normalize.event.CodedText.none;
import static org.dateline.normalize.event.CodedText.not;
import static org.dateline.normalize.event.CodedText.told;
import static org.dateline.normalize.event.CodedText.undone;

import org.dateline.normalize.Modality;
import org.junit.jupiter.api.Test;

/** Sentences with a word of an act in which nobody does it to anybody. */
class EventNoActTest {
    @Test
    void whatMustBeDoneByNobodyOrByOneselfIsNoDemand() {
        act("100", "Kenya must follow the rules, the Turkish envoy said.");
        act("020", "The Turkish envoy said Kenya should follow the rules.");
        not("10", "The culprits must be found, the Kenyan envoy said.",
            "Kenya must save water, the Kenyan premier said.",
            "The president of Kenya must be a real president, said the Turkish envoy.");
        not("02", "The Turkish envoy said a written plan against Kenya should be available soon.");
    }

    @Test
    void talkingToThePressIsNoConsultation() {
        not("04", "Speaking to reporters in Lima, the Kenyan judge called the verdict final.");
        act("040", "The Kenyan judge spoke with the mayor of Lima.");
    }

    @Test
    void whatIsWithdrawnSunkRunIntoOrSavedMustBeWhatAnActIsDoneTo() {
        none("The Kenyan premier retreated from his stance.", "Kenya is sinking closer to ruin.",
            "The Kenyan bank ran into trouble.", "The Kenyan premier fought to save his job.",
            "The Kenyan bank blamed weak demand for the losses.");
        act("190", "The Kenyan navy sank a rebel boat.");
        act("182", "A Kenyan driver ran over a Malian soldier.");
    }

    @Test
    void troopsOrderedToDoSomethingAreGivenAnOrder() {
        act("100", "The Kenyan premier ordered security forces to respect the law.");
        act("154", "The Kenyan premier ordered troops to the border with Chad.");
    }

    @Test
    void harmInAnArticleAboutAnAccidentIsDoneByNobody() {
        assertThat(events("Nine nuns killed in bus crash in Peru", "Nine nuns were killed in a bus crash in Peru.\n\n"
            + "Two Chilean nuns were killed at once, the mayor said.").events()).noneMatch(e -> e.cameo().startsWith("18"));
        assertThat(events("Gunmen kill nine in Peru", "Gunmen killed nine nuns in Peru.\n\n"
            + "Two Chilean nuns were killed at once, the mayor said.").events())
            .filteredOn(e -> e.source().isEmpty() && e.cameo().startsWith("18")).isNotEmpty();
    }

    @Test
    void whoIsKilledInAHeadlineIsNoKiller() {
        assertThat(coded("Nine nurses kidnapped on ship in Kenya", "The ship lay off the coast."))
            .allMatch(e -> e.startsWith("18  > "));
        assertThat(coded("Kenyan mayor jailed over fraud", "The trial took a year.")).containsExactly("17  > KENGOV");
    }

    @Test
    void relationsAndSupportThatAreOnlyNamedAreNoActs() {
        none("Kenyan cooperation with Mali in farming would grow, the envoy said.",
            "The mayor spoke of the prospects of cooperation between Kenya and Mali.",
            "Malian companies live on Kenyan loans.");
        act("060", "Kenya cooperated with Mali in farming.");
        act("05", "Kenya and Mali reached an agreement on the border.");
    }

    @Test
    void whatAKindOfPeopleDoesAtAllTimesIsNoAct() {
        none("Banks lend farmers money but they waste it, the Kenyan mayor said.");
        act("071", "Kenyan banks lend Mali money.");
        act("11", "Critics accuse Kenya of fraud.");
    }

    @Test
    void whatMinersPricesAndNewsHaveDoneToThemIsNoAct() {
        none("The number of Kenyan miners killed rose.", "Kenya is pushing prices to a new high.", "Kenyan traders disregarded the news.",
            "Rescuers searched for nine Kenyan boys.", "Kenya insists on its right to fish.");
        not("10", "We must act now, the Kenyan envoy said.");
        act("193", "Gunmen killed nine Kenyan miners.");
    }

    @Test
    void whatIsOnlyTalkedAboutHasNotHappened() {
        undone("0841", "Kenya held talks with Mali on the release of the soldier.");
        told("042", Modality.ASSERTED, "Kenya held talks with Mali on the visit of the Malian king to Peru.");
        not("15", "Kenya ruled out sending troops to Mali.");
        act("12", "Kenya ruled out sending troops to Mali.");
    }

    @Test
    void slaughteredStockIsNoMassacreAndGamesOfAthletesAreNoExercise() {
        none("The Kenyan ministry checked the slaughtering of poultry by farmers.", "Kenyan farmers slaughtered nine hundred goats.",
            "Nine Kenyan teams participated in the Asian Games.");
        act("202", "Kenyan soldiers slaughtered the villagers.");
        act("062", "Kenya participated in naval war games with Mali.");
    }

    @Test
    void aParticipleBeforeItsNounIsNoAct() {
        none("A verdict against ousted Peruvian president Ada Lund was read.",
            "The Kenyan nurses wrote of tired and terrorised refugees.");
        not("20", "The Kenyan mayor read a poem on displaced civilians.");
    }

    @Test
    void whatNobodyKnownAsksForIsNoActOfItsOwn() {
        none("The study recommended that Kenyan troops help Malian farmers.");
        act("02", "The Peruvian premier recommended that Kenyan troops help Malian farmers.");
    }
}
