package org.dateline.mention.trigger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.dateline.mention.EventSense.Need;
import org.dateline.mention.EventSense.PartyKind;
import org.dateline.mention.EventSense.Side;
import org.junit.jupiter.api.Test;

class PartyNeedsTest {
    @Test
    void aCellNamesTheSidesAndWhatTheyMustBe() {
        assertThat(PartyNeeds.read("", "a")).isEmpty();
        assertThat(PartyNeeds.read("source:state, target:actor|place", "a")).isEqualTo(List.of(
            new Need(Side.SOURCE, Set.of(PartyKind.STATE)),
            new Need(Side.TARGET, Set.of(PartyKind.ACTOR, PartyKind.PLACE))));
        assertThat(PartyNeeds.read("inside:only", "a")).isEqualTo(List.of(new Need(Side.INSIDE, Set.of())));
    }

    @Test
    void aKindOrSideThatNothingChecksStopsTheLoadingWithOneSentence() {
        for (String cell : List.of("target:land", "object:actor", "inside:always", "target", "source:")) {
            assertThatThrownBy(() -> PartyNeeds.read(cell, "fight.occupy")).isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("Cannot read what sense fight.occupy needs: " + cell)
                .hasMessageContaining("actor, person, people, body, place, state, any").hasMessageNotContaining("\n");
        }
    }
}
