package org.dateline.normalize.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dateline.mention.time.TimeFinder;
import org.dateline.mention.time.TimeMention;
import org.dateline.mention.time.TimeRule;
import org.dateline.normalize.Timex;
import org.dateline.text.Document;
import org.junit.jupiter.api.Test;

/** Every rule of the rule file carries a line of text and what it gives; this reads the file and tries them all. */
class TimeRulesTest {
    private final TimeNormalizer normalizer = new TimeNormalizer();
    private final TimeFinder finder = new TimeFinder();

    @Test
    void everyRuleGivesWhatItsExampleSays() {
        List<String> wrong = new ArrayList<>();
        for (TimeRule rule : normalizer.rules()) {
            Document d = Texts.document(rule.example(), rule.anchor());
            List<Timex> found = normalizer.normalize(d);
            if (rule.expected().equals("none")) {
                if (!found.isEmpty()) {
                    wrong.add(rule.name() + ": wanted nothing, got " + Texts.show(d, found));
                }
                continue;
            }
            int is = rule.expected().lastIndexOf(" = ");
            String text = rule.expected().substring(0, is);
            String value = rule.expected().substring(is + 3);
            if (found.stream().noneMatch(t -> d.text(t.span()).equals(text) && value.equals(t.value()))) {
                wrong.add(rule.name() + ": wanted " + rule.expected() + ", got " + Texts.show(d, found));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyRuleIsTheOneThatMatchesItsExample() {
        List<String> unused = new ArrayList<>();
        for (TimeRule rule : finder.rules()) {
            if (rule.output() && finder.find(Texts.document(rule.example(), rule.anchor())).stream().noneMatch(m -> uses(m, rule.name()))) {
                unused.add(rule.name());
            }
        }
        assertThat(unused).isEmpty();
    }

    private static boolean uses(TimeMention mention, String rule) {
        return mention.rule().name().equals(rule)
            || mention.parts().stream().anyMatch(p -> p.nested() != null && uses(p.nested(), rule));
    }
}
