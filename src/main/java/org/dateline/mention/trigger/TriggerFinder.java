package org.dateline.mention.trigger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.mention.EventSense.Kind;
import org.dateline.mention.TriggerMention;
import org.dateline.mention.Triggers;
import org.dateline.mention.Triggers.Refused;
import org.dateline.mention.trigger.EventLexicon.Entry;
import org.dateline.mention.trigger.EventLexicon.Refusal;
import org.dateline.text.Document;
import org.dateline.text.Parse;
import org.dateline.text.Sentence;
import org.dateline.text.Zone;

/** Finds the words that carry acts. Holds read-only tables; may be shared by threads. */
public final class TriggerFinder {
    private static final int SPORT_WORDS = 5;
    /** Tokens above which a run of words is no sentence of news; patterns would cost its length squared. */
    private static final int LONGEST_SENTENCE = 400;

    private final EventLexicon lexicon = EventLexicon.shipped();

    /**
     * All triggers of the sentences that tell the story, and those that were refused. Asks for the dependency tree of
     * the sentences that are {@link #worthParsing worth it}.
     */
    public Triggers find(Document document) {
        List<TriggerMention> found = new ArrayList<>();
        List<Refused> refused = new ArrayList<>();
        LexiconWord[] words = lexicon.words(document);
        boolean sport = sport(document, words);
        for (Sentence s : document.sentences()) {
            if (s.zone().tells() && s.length() <= LONGEST_SENTENCE && candidate(words, s)) {
                find(document, s, words, sport, found, refused);
            }
        }
        return new Triggers(found, refused);
    }

    /**
     * Whether a sentence may state an event: it has a word that can head a trigger of more than a plain statement, with the
     * words that such a trigger asks for, and a name or a word for people or bodies that act.
     */
    public boolean worthParsing(Document document, Sentence s) {
        LexiconWord[] words = lexicon.words(document);
        return worthParsing(document, s, words, lexicon.present(words, s));
    }

    private boolean worthParsing(Document document, Sentence s, LexiconWord[] words, long[] present) {
        boolean head = false;
        boolean actor = false;
        for (int t = s.firstToken(); t < s.endToken() && !(head && actor); t++) {
            head = head || acts(words[t], present);
            actor = actor || words[t].actor() || Character.isUpperCase(document.token(t).charAt(0))
                && (t > s.firstToken() || document.tag(t).startsWith("NNP"));
        }
        return head && actor;
    }

    private static boolean acts(LexiconWord word, long[] present) {
        List<Entry> entries = word.entries();
        for (int i = 0; i < entries.size(); i++) {
            Entry e = entries.get(i);
            if (e.needs().met(present) && !e.sense().cameo().equals("010")) {
                return true;
            }
        }
        return false;
    }

    private static boolean candidate(LexiconWord[] words, Sentence s) {
        for (int t = s.firstToken(); t < s.endToken(); t++) {
            if (!words[t].entries().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static boolean sport(Document d, LexiconWord[] words) {
        Set<String> seen = new HashSet<>();
        for (int t = 0; t < words.length && seen.size() < SPORT_WORDS; t++) {
            if (words[t].sport()) {
                seen.add(d.lower(t));
            }
        }
        return seen.size() >= SPORT_WORDS;
    }

    private void find(Document d, Sentence s, LexiconWord[] words, boolean sport, List<TriggerMention> found,
                      List<Refused> refused) {
        long[] present = lexicon.present(words, s);
        Parse parse = worthParsing(d, s, words, present) ? tree(d.parse(s)) : null;
        Clause clause = new Clause(d, s, parse, lexicon);
        Readings readings = new Readings(lexicon, d, s, words, clause, present);
        boolean[] inside = new boolean[s.length()];
        List<TriggerMention> best = new ArrayList<>();
        Refusal sentenceRefusal = null;
        boolean asked = false;
        for (int t = s.firstToken(); t < s.endToken(); t++) {
            List<TriggerMention> all = readings.of(t);
            if (all.isEmpty()) {
                continue;
            }
            if (!asked) {
                asked = true;
                sentenceRefusal = sentenceRefusal(readings, all.get(0));
            }
            TriggerMention m = withOthers(all);
            Refused alike = sport ? new Refused(m.sentence(), m.head(), m.span(), m.sense().name(), "sport.article", "sport")
                : sentenceRefusal != null ? refused(m, sentenceRefusal) : lookalike(readings, m);
            Refused no = alike != null ? alike : refusal(d, s, clause, m);
            if (no != null) {
                refused.add(no);
                if (alike != null) {
                    covers(m, s, inside);
                }
            } else {
                best.add(m);
                covers(m, s, inside);
                if (lexicon.swallows(m.sense())) {
                    clause.content(m.head(), inside);
                }
            }
        }
        for (TriggerMention m : best) {
            if (!inside[m.head() - s.firstToken()]) {
                found.add(lexicon.turns().turn(d, s, m));
            }
        }
    }

    /** Null for a tree without structure. */
    private static Parse tree(Parse parse) {
        for (String r : parse.relation()) {
            if (!"dep".equals(r)) {
                return parse;
            }
        }
        return null;
    }

    private static TriggerMention withOthers(List<TriggerMention> all) {
        TriggerMention m = all.get(0);
        return all.size() == 1 ? m : new TriggerMention(m.sentence(), m.head(), m.span(), m.sense(), m.object(),
            m.complement(), m.preposition(), m.passive(), m.inner(), all.subList(1, all.size()));
    }

    /** Marks the words that are part of a trigger and no trigger of their own. */
    private static void covers(TriggerMention m, Sentence s, boolean[] inside) {
        if (m.object() >= 0) {
            inside[m.object() - s.firstToken()] = true;
        }
        if (m.complement() >= 0 && m.inner() != null) {
            inside[m.complement() - s.firstToken()] = true;
        }
        if (m.inner() != null) {
            inside[m.inner().head() - s.firstToken()] = true;
            covers(m.inner(), s, inside);
        }
    }

    private Refusal sentenceRefusal(Readings readings, TriggerMention m) {
        for (Refusal r : lexicon.everywhere()) {
            if (readings.refuses(r, m.head(), m.sense().kind())) {
                return r;
            }
        }
        return null;
    }

    private static Refused lookalike(Readings readings, TriggerMention m) {
        Refusal r = readings.lookalike(m.head(), m.sense().kind());
        return r == null ? null : refused(m, r);
    }

    private static Refused refusal(Document d, Sentence s, Clause clause, TriggerMention m) {
        if (m.sense().kind() == Kind.VERB && s.zone() != Zone.HEADLINE && clause.nameWord(m.head())) {
            return new Refused(m.sentence(), m.head(), m.span(), m.sense().name(), "verb.in-name", "name");
        }
        if (m.sense().kind() == Kind.VERB && clause.is(m.head(), "csubj") && d.tag(m.head()).equals("VBG")) {
            return new Refused(m.sentence(), m.head(), m.span(), m.sense().name(), "verb.as-subject", "topic");
        }
        if (m.sense().kind() == Kind.VERB && clause.attributive(m.head())) {
            return new Refused(m.sentence(), m.head(), m.span(), m.sense().name(), "verb.modifier", "topic");
        }
        if (m.sense().kind() == Kind.NOUN) {
            if (!clause.headsPhrase(m.head())) {
                return new Refused(m.sentence(), m.head(), m.span(), m.sense().name(), "noun.modifier", "topic");
            }
            if (s.zone() != Zone.HEADLINE && clause.partOfName(m.head())) {
                return new Refused(m.sentence(), m.head(), m.span(), m.sense().name(), "noun.in-name", "name");
            }
        }
        return null;
    }

    private static Refused refused(TriggerMention m, Refusal r) {
        return new Refused(m.sentence(), m.head(), m.span(), m.sense().name(), r.name(), r.reason());
    }
}
