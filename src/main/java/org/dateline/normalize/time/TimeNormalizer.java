package org.dateline.normalize.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.article.PublishedAt;
import org.dateline.mention.time.TimeFinder;
import org.dateline.mention.time.TimeMention;
import org.dateline.mention.time.TimeRule;
import org.dateline.normalize.DateBasis;
import org.dateline.normalize.Timex;
import org.dateline.normalize.TimexType;
import org.dateline.text.Document;
import org.dateline.text.Span;

/**
 * Finds time expressions and gives each its value and its days. Relative ones count from the publication day, or from the
 * last date the story named where the expression says so ("two days later"); the tense of the clause decides between the
 * last and the next Friday. Without a publication day nothing that depends on it gets a value. May be shared by threads.
 *
 * <p>{@link Timex#days()} are the calendar days of the expression itself: the whole month for "early in June", the one day
 * for "Friday evening", none for lengths, sets and vague references. Which act they date is for the event coder to say.
 */
public final class TimeNormalizer {
    private static final double SURE = 0.95;
    private static final double UNSURE = 0.7;
    private static final int DATELINE_DAYS = 7;
    private final TimeFinder finder = new TimeFinder();
    private final Evaluator evaluator = new Evaluator(finder.rules());
    private final Tense tense = new Tense();
    private final Neighbours neighbours = new Neighbours();

    /** All time expressions in text order, not overlapping. */
    public List<Timex> normalize(Document document) {
        List<TimeMention> mentions = finder.find(document);
        Anchor anchor = new Anchor(today(document, mentions));
        List<Timex> out = new ArrayList<>(mentions.size());
        for (TimeMention mention : mentions) {
            add(mention, document, anchor, out);
        }
        neighbours.settle(out, document.text());
        return out;
    }

    /** Adds a mention; where the whole has no meaning ("13 p.m. Friday"), the expressions inside it. */
    private void add(TimeMention mention, Document document, Anchor anchor, List<Timex> out) {
        anchor.enter(mention.sentence());
        Meaning m = evaluator.meaning(mention, scene(document, mention, anchor));
        if (m == null) {
            for (TimeMention.Part part : mention.parts()) {
                if (part.nested() != null && part.nested().rule().output() && mention.span().contains(part.nested().span())) {
                    add(part.nested(), document, anchor, out);
                }
            }
            return;
        }
        out.add(new Timex(mention.span(), mention.sentence(), m.type(), m.value(), m.mod(), m.days(), mention.rule().name(),
            m.value() == null ? UNSURE : SURE));
        if ((m.type() == TimexType.DATE || m.type() == TimexType.TIME) && !compares(mention.rule())
                && !follows("since", mention.span(), document)) {
            anchor.saw(m);
        }
    }

    /**
     * The day the reporter calls today: the day of the dateline when that is at most a week before publication or the day
     * after it; the publication day; without one, a full date in the text's own time stamp or dateline; else null.
     */
    private LocalDate today(Document document, List<TimeMention> mentions) {
        PublishedAt published = document.article().publishedAt();
        LocalDate day = published == null ? null : published.date();
        Meaning dateline = meaningAt(document.layout().datelineDate(), document, mentions, day);
        if (day != null) {
            boolean fits = dateline != null && dateline.dated() && dateline.grain() == Grain.DAY
                && !dateline.first().isAfter(day.plusDays(1)) && !dateline.first().isBefore(day.minusDays(DATELINE_DAYS));
            return fits ? dateline.first() : day;
        }
        Meaning stamp = meaningAt(document.layout().timestamp(), document, mentions, null);
        Meaning said = stamp != null && stamp.dated() ? stamp : dateline;
        return said != null && said.basis() == DateBasis.EXPLICIT && said.grain() == Grain.DAY ? said.first() : null;
    }

    private Meaning meaningAt(Span where, Document document, List<TimeMention> mentions, LocalDate day) {
        for (TimeMention m : mentions) {
            if (where != null && m.span().overlaps(where)) {
                return evaluator.meaning(m, scene(document, m, new Anchor(day)));
            }
        }
        return null;
    }

    private Scene scene(Document document, TimeMention mention, Anchor anchor) {
        return new Scene(anchor, tense, document, mention.sentence(), mention.span());
    }

    /** Whether a word stands right before a span: "since August 1980" measures and does not take the story there. */
    private static boolean follows(String word, Span span, Document document) {
        int t = document.tokenAt(span.start());
        return t > 0 && document.lower(t - 1).equals(word);
    }

    /** Whether a rule names a time that is only looked back to ("a year ago"), so that the story does not move there. */
    private static boolean compares(TimeRule rule) {
        return rule.kind().endsWith("AGOX") || rule.kind().endsWith("YRAGO");
    }

    /** The rules in the order of their file. */
    List<TimeRule> rules() {
        return finder.rules();
    }
}
