package org.dateline.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EventOntologyTest {
    private final EventOntology ontology = EventOntology.shipped();

    @Test
    void everyCodeOfGdeltsListAndTheThreeItLacksAreThere() {
        assertThat(ontology.types()).hasSize(313).doesNotHaveDuplicates();
        assertThat(ontology.types().stream().map(EventType::root).distinct()).hasSize(20);
        assertThat(ontology.type("106")).isPresent();
        assertThat(ontology.type("0357")).isEmpty();
    }

    @Test
    void everyCodeHangsUnderItsBaseAndItsRoot() {
        for (EventType t : ontology.types()) {
            assertThat(t.code()).startsWith(t.base());
            assertThat(t.base()).startsWith(t.root());
            assertThat(ontology.type(t.base())).isPresent();
            assertThat(ontology.type(t.root())).isPresent();
            assertThat(t.goldstein()).isBetween(-10.0, 10.0);
        }
    }

    @Test
    void quadClassesAreCutAsGdeltCutsThem() {
        for (EventType t : ontology.types()) {
            int root = Integer.parseInt(t.root());
            assertThat(t.quad()).as(t.code()).isEqualTo(root <= 5 ? 1 : root <= 9 ? 2 : root <= 14 ? 3 : 4);
        }
    }

    @Test
    void aVisitIsTheSameInBothOntologies() {
        EventType visit = ontology.type("042").orElseThrow();
        assertThat(visit.name()).isEqualTo("Make a visit");
        assertThat(visit.goldstein()).isEqualTo(1.9);
        assertThat(visit.goldsteinInherited()).isFalse();
        assertThat(visit.plover()).isEqualTo("CONSULT");
        assertThat(visit.mode()).isEqualTo("visit");
        assertThat(ontology.plover("CONSULT", "visit").orElseThrow().score()).isEqualTo(4.0);
    }

    @Test
    void aSanctionIsNotAHaltOfNegotiations() {
        assertThat(ontology.type("163").orElseThrow().name()).contains("sanctions");
        assertThat(ontology.type("163").orElseThrow().goldstein()).isEqualTo(-8.0);
        assertThat(ontology.type("164").orElseThrow().name()).isEqualTo("Halt negotiations");
    }

    @Test
    void inheritedGoldsteinValuesAreThoseOfTheCodeAbove() {
        List<EventType> inherited = ontology.types().stream().filter(EventType::goldsteinInherited).toList();
        assertThat(inherited).hasSizeGreaterThan(30);
        for (EventType t : inherited) {
            String above = t.code().substring(0, t.code().length() - 1);
            assertThat(t.goldstein()).as(t.code()).isEqualTo(ontology.type(above).orElseThrow().goldstein());
        }
    }

    @Test
    void everyMappedTypeAndModeIsOneOfPlover() {
        assertThat(ontology.plover().stream().filter(p -> p.mode() == null)).hasSize(16);
        for (EventType t : ontology.types()) {
            if (t.plover() == null) {
                assertThat(t.root()).isIn("01", "02");
            } else {
                assertThat(ontology.plover(t.plover(), t.mode())).as(t.code()).isPresent();
            }
        }
    }
}
