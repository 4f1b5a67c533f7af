package org.dateline.mention.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The tables fit together: what patterns ask for, some word, digit or earlier rule gives, and the other way round. */
class RuleTablesTest {
    private static final Set<String> COMPUTED = Set.of("DIG", "NUM", "HOUR", "DAY", "MON", "MIN", "Y2", "YEAR", "HHMM", "YMD", "ORD",
        "DAYTH", "OTHER", "CAP", "PLURAL", "START", "END");
    private static final Set<String> USED_BY_CODE = Set.of("CARD", "SCALE", "ORD", "ORDSUFFIX", "HALFWORD", "A", "AMPM", "MONEY",
        "PERCENT", "STOP", "DAY");

    private static List<String[]> rows(String file) throws IOException {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                TimeFinder.class.getResourceAsStream("/org/dateline/data/lexicon/time/" + file), StandardCharsets.UTF_8))) {
            return in.lines().skip(1).map(l -> l.split("\t", -1)).toList();
        }
    }

    private static Set<String> asked(List<TimeRule> rules) {
        return rules.stream().flatMap(r -> PatternParser.variants(r.pattern()).stream()).flatMap(List::stream)
            .map(PatternParser.Element::wordClass).filter(c -> Character.isUpperCase(c.charAt(0)))
            .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyClassThatAPatternAsksForExists() throws IOException {
        List<TimeRule> rules = TimeRules.load().all();
        Set<String> given = new TreeSet<>(COMPUTED);
        rows("words.tsv").forEach(c -> given.add(c[0]));
        rules.forEach(r -> given.addAll(Arrays.asList(r.kind().split(" "))));
        Set<String> missing = asked(rules);
        missing.removeAll(given);
        assertThat(missing).isEmpty();
    }

    @Test
    void everyClassOfWordsIsAskedFor() throws IOException {
        Set<String> idle = rows("words.tsv").stream().map(c -> c[0]).collect(Collectors.toCollection(TreeSet::new));
        idle.removeAll(asked(TimeRules.load().all()));
        idle.removeAll(USED_BY_CODE);
        assertThat(idle).isEmpty();
    }

    @Test
    void everyPartOfAValueStandsInItsPattern() {
        for (TimeRule r : TimeRules.load().all()) {
            Set<String> names = PatternParser.variants(r.pattern()).stream().flatMap(List::stream)
                .map(PatternParser.Element::name).collect(Collectors.toSet());
            for (String word : r.value().split("[(), ]+")) {
                if (!word.isEmpty() && Character.isUpperCase(word.charAt(0)) && !word.equals("NONE") && !word.endsWith("_REF")) {
                    assertThat(names).as(r.name()).contains(word);
                }
            }
        }
    }
}
