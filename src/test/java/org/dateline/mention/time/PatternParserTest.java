package org.dateline.mention.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PatternParserTest {
    private static List<String> flat(String pattern) {
        return PatternParser.variants(pattern).stream()
            .map(v -> v.stream().map(e -> (e.tight() ? "~" : "") + (e.negative() ? "!" : "") + e.wordClass())
                .collect(Collectors.joining(" ")))
            .toList();
    }

    @Test
    void optionalElementsAndChoicesAreWrittenOut() {
        assertThat(flat("the? YEAR")).containsExactly("the YEAR", "YEAR");
        assertThat(flat("( a | b c ) D")).containsExactly("a D", "b c D");
        assertThat(flat("( a b )? D")).containsExactly("a b D", "D");
    }

    @Test
    void marksAreTakenOffTheClass() {
        assertThat(flat("YEAR ~- !CAP")).containsExactly("YEAR ~- !CAP");
        assertThat(PatternParser.variants("N=YEAR").get(0).get(0).name()).isEqualTo("N");
    }

    @Test
    void aPatternThatDoesNotEndIsRefused() {
        assertThatThrownBy(() -> PatternParser.variants("( a | b")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PatternParser.variants("a ) b")).isInstanceOf(IllegalArgumentException.class);
    }
}
