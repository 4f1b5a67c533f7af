package org.dateline.normalize.time;

import java.util.ArrayList;
import java.util.List;
import org.dateline.article.PublishedAt;
import org.dateline.mention.time.TimeFinder;
import org.dateline.mention.time.TimeMention;
import org.dateline.mention.time.TimeRule;
import org.dateline.normalize.Timex;
import org.dateline.normalize.TimexType;
import org.dateline.text.Document;

/**
 * Finds time expressions and gives each its value and its days. Relative ones count from the publication day, or from the
 * last date the story named where the expression says so ("two days later"); the tense of the clause decides between the
 * last and the next Friday. Without a publication day nothing that depends on it gets a value. May be shared by threads.
 */
public final class TimeNormalizer {
    private final TimeFinder finder = new TimeFinder();
    private final Evaluator evaluator = new Evaluator(finder.rules());
    private final Tense tense = new Tense();

    /** All time expressions in text order, not overlapping. */
    public List<Timex> normalize(Document document) {
        PublishedAt published = document.article().publishedAt();
        Anchor anchor = new Anchor(published == null ? null : published.date());
        List<Timex> out = new ArrayList<>();
        for (TimeMention mention : finder.find(document)) {
            anchor.enter(mention.sentence());
            Scene scene = new Scene(anchor, tense, document, mention.sentence(), mention.span());
            Meaning m = evaluator.meaning(mention, scene);
            if (m != null) {
                out.add(new Timex(mention.span(), mention.sentence(), m.type(), m.value(), m.mod(), m.days(),
                    mention.rule().name(), m.value() == null ? UNSURE : SURE));
                if ((m.type() == TimexType.DATE || m.type() == TimexType.TIME) && !compares(mention.rule())) {
                    anchor.saw(m);
                }
            }
        }
        return out;
    }

    /** Whether a rule names a time that is only looked back to ("a year ago"), so that the story does not move there. */
    private static boolean compares(TimeRule rule) {
        return rule.kind().endsWith("AGOX") || rule.kind().endsWith("YRAGO");
    }

    private static final double SURE = 0.95;
    private static final double UNSURE = 0.7;

    /** The rules in the order of their file. */
    List<TimeRule> rules() {
        return finder.rules();
    }
}
