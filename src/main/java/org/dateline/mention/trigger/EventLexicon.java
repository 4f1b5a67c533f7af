package org.dateline.mention.trigger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.mention.EventSense;
import org.dateline.mention.EventSense.Kind;
import org.dateline.text.Document;
import org.dateline.text.Sentence;

/**
 * The event lexicon of {@code data/lexicon/event}: senses by root, refusals, word classes; indexed by every inflected form
 * of the head words. Read-only; shared by threads.
 */
public final class EventLexicon {
    private static final String[] ROOTS = {"01-statement", "02-appeal", "03-intent", "04-consult", "05-diplomacy",
        "06-cooperation", "07-aid", "08-yield", "09-investigate", "10-demand", "11-disapprove", "12-reject",
        "13-threaten", "14-protest", "15-force-posture", "16-reduce-relations", "17-coerce", "18-assault", "19-fight",
        "20-mass-violence"};
    private static final EventLexicon SHIPPED = new EventLexicon();

    private final List<EventSense> senses = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private final Set<String> swallowing = new HashSet<>();
    private final Map<String, List<Entry>> byForm = new HashMap<>();
    private final Map<String, LexiconWord> words = new HashMap<>();
    private final Map<String, List<Refusal>> refusalsByForm = new HashMap<>();
    private final List<Refusal> everywhere = new ArrayList<>();
    private final TermWords terms = new TermWords();
    private final Turns turns;
    private final Set<String> functionWords;
    private final Set<String> quantities;
    private final Set<String> particles;
    private final Set<String> days;

    private EventLexicon() {
        Inflector inflector = new Inflector();
        WordClasses classes = new WordClasses(inflector);
        functionWords = classes.raw("@function");
        quantities = classes.forms("@quantity", false);
        particles = classes.raw("@particle");
        days = classes.raw("@weekday");
        Set<String> actors = classes.forms("@actor", false);
        Set<String> sport = classes.forms("@sportarticle", false);
        Set<String> names = new HashSet<>();
        for (String root : ROOTS) {
            for (String[] f : Tables.rows(root + ".tsv", 10)) {
                add(f, root, names, classes, inflector);
            }
        }
        turns = new Turns(senses);
        for (String[] f : Tables.rows("refusals.tsv", 4)) {
            Refusal r = new Refusal(f[0], Pattern.parse(f[1], classes), f[2], f[3]);
            refusals.add(r);
            if (r.pattern.kind() == null) {
                everywhere.add(r);
            } else {
                for (String lemma : r.pattern.heads()) {
                    for (Inflector.Form form : forms(r.pattern.kind(), lemma, inflector)) {
                        refusalsByForm.computeIfAbsent(form.word(), k -> new ArrayList<>(2)).add(r);
                    }
                }
            }
        }
        Set<String> all = new HashSet<>(byForm.keySet());
        all.addAll(terms.words());
        all.addAll(actors);
        all.addAll(sport);
        for (String w : all) {
            words.put(w, new LexiconWord(byForm.getOrDefault(w, List.of()), terms.number(w), actors.contains(w),
                sport.contains(w)));
        }
    }

    /** The lexicon that ships with the program. */
    public static EventLexicon shipped() {
        return SHIPPED;
    }

    /** All senses, in the order of the tables. */
    public List<EventSense> senses() {
        return List.copyOf(senses);
    }

    /** All rows of the table of refusals, in its order. */
    public List<Refusal> refusals() {
        return List.copyOf(refusals);
    }

    /** Number of different inflected words that may be the head of a trigger. */
    public int forms() {
        return byForm.size();
    }

    /** A row of the table of refusals. */
    public static final class Refusal {
        final Pattern pattern;
        private final String name;
        private final String reason;
        private final String example;

        private Refusal(String name, Pattern pattern, String reason, String example) {
            this.name = name;
            this.pattern = pattern;
            this.reason = reason;
            this.example = example;
        }

        public String name() {
            return name;
        }

        /** Word for what it is instead of an act of politics: sport, business, weather ... */
        public String reason() {
            return reason;
        }

        /** A sentence in which it refuses. */
        public String example() {
            return example;
        }
    }

    /**
     * A sense that a form may have, with the form's bits when it is a verb's.
     *
     * @param needs words that must stand in the sentence
     */
    record Entry(EventSense sense, Pattern pattern, int bits, TermWords.Needs needs) {
    }

    /** What it says of each token of a document. */
    LexiconWord[] words(Document d) {
        LexiconWord[] found = new LexiconWord[d.size()];
        for (int t = 0; t < found.length; t++) {
            LexiconWord w = words.get(d.lower(t));
            found[t] = w == null ? LexiconWord.NONE : w;
        }
        return found;
    }

    /** Refusals whose head has this form; null when none. */
    List<Refusal> refusals(String form) {
        return refusalsByForm.get(form);
    }

    /** Refusals that look at the sentence only. */
    List<Refusal> everywhere() {
        return everywhere;
    }

    /** Whether acts that a sense speaks of are none of the news: "denied that it attacked". */
    boolean swallows(EventSense s) {
        return swallowing.contains(s.name());
    }

    /** The bits of the words of a sentence that senses ask for beside their heads, for {@link Entry#needs}. */
    long[] present(LexiconWord[] words, Sentence s) {
        return terms.present(words, s);
    }

    Turns turns() {
        return turns;
    }

    Set<String> functionWords() {
        return functionWords;
    }

    Set<String> days() {
        return days;
    }

    Set<String> particles() {
        return particles;
    }

    Set<String> quantities() {
        return quantities;
    }

    private void add(String[] f, String file, Set<String> names, WordClasses classes, Inflector inflector) {
        if (!names.add(f[0]) || !f[2].startsWith(file.substring(0, 2))) {
            throw new IllegalStateException("Cannot read " + file + ": name taken or code of another root in " + f[0]);
        }
        Pattern p = Pattern.parse(f[1], classes);
        String plover = null;
        String mode = f[3].isEmpty() ? null : f[3];
        if (mode != null && mode.indexOf('/') >= 0) {
            plover = mode.substring(0, mode.indexOf('/'));
            mode = mode.substring(mode.indexOf('/') + 1);
            mode = mode.isEmpty() ? null : mode;
        }
        EventSense s = new EventSense(f[0], p.kind(), f[1], f[2], plover, mode, slots(f[4]), slots(f[5]), f[6].equals("y"),
            PartyNeeds.read(f[7], f[0]), f[8].isEmpty() ? 0.6 : Double.parseDouble(f[8]), f[9]);
        senses.add(s);
        if (p.swallows()) {
            swallowing.add(s.name());
        }
        TermWords.Needs needs = terms.needs(p);
        for (String lemma : p.heads()) {
            for (Inflector.Form form : forms(p.kind(), lemma, inflector)) {
                byForm.computeIfAbsent(form.word(), k -> new ArrayList<>(3)).add(new Entry(s, p, form.bits(), needs));
            }
        }
    }

    private static List<Inflector.Form> forms(Kind kind, String lemma, Inflector inflector) {
        return switch (kind) {
            case VERB -> inflector.verb(lemma);
            case NOUN -> inflector.noun(lemma).stream().map(w -> new Inflector.Form(w, 0)).toList();
            case ADJECTIVE -> List.of(new Inflector.Form(lemma, 0));
        };
    }

    private static List<String> slots(String cell) {
        return cell.isEmpty() || cell.equals("-") ? List.of() : List.of(cell.split("\\|"));
    }
}
