package org.dateline.mention.time;

import java.util.ArrayList;
import java.util.List;
import org.dateline.text.Document;
import org.dateline.text.Sentence;

/**
 * Finds time expressions by the rules of {@code data/lexicon/time}. May be shared by threads. The cost of a text is linear
 * in its length.
 */
public final class TimeFinder {
    private final TimeRules rules = TimeRules.load();
    private final Scanner scanner = new Scanner(rules.classes(), rules.lexicon());

    /** All expressions in text order, none over another; nested ones are parts of their mention. */
    public List<TimeMention> find(Document document) {
        List<TimeMention> found = new ArrayList<>();
        for (Sentence s : document.sentences()) {
            List<Item> items = scanner.scan(document.text(), s.span().start(), s.span().end());
            for (RuleLevel level : rules.levels()) {
                items = level.apply(items, s.index());
            }
            for (Item item : items) {
                if (item.mention() != null && item.mention().rule().output()) {
                    found.add(item.mention());
                }
            }
        }
        return found;
    }

    /** The rules in the order of their file. */
    public List<TimeRule> rules() {
        return rules.all();
    }
}
