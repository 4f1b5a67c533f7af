package org.dateline.normalize.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.mention.EventSense;
import org.dateline.mention.TriggerMention;
import org.dateline.normalize.DayRange;
import org.dateline.normalize.Modality;
import org.dateline.normalize.Quotation;
import org.dateline.normalize.Timex;
import org.dateline.text.Document;
import org.dateline.text.Parse;
import org.dateline.text.Sentence;

/** Codes the triggers of one sentence. */
final class SentenceCoder {
    /** Roots of acts that are done to somebody even when nobody is named as the doer. */
    private static final Set<String> VICTIM_ROOTS = Set.of("08", "17", "18", "19", "20");
    /** Roots of acts that the state does in whose country they happen, when nobody else is named. */
    private static final Set<String> LEGAL_ROOTS = Set.of("17");
    private static final List<String> IN = List.of("in");
    /** Statements towards nobody. */
    private static final Set<String> PLAIN = Set.of("010", "014");
    /** Roots of acts that are done to a place as well. */
    private static final Set<String> PLACED_ROOTS = Set.of("07", "15", "16", "17", "18", "19", "20");
    private static final String[] SOURCE = names("source.");
    private static final String[] TARGET = names("target.");
    private static final Set<String> SWALLOWING = Set.of("02", "03", "10", "12", "13");

    /**
     * An event left out at the end.
     *
     * @param event the event
     * @param reason why
     */
    record Drop(Proto event, String reason) {
    }

    private final Document d;
    private final Sentence s;
    private final Tree tree;
    private final SentenceActors actors;
    private final Arguments arguments;
    private final ModalityFinder modality;
    private final ModalityWords words;
    private final Confidence confidence;
    private final Obligations obligations;
    private final Focus focus;
    private final Surroundings surroundings;
    private final List<Quotation> quotes;
    private String reason = "";

    SentenceCoder(Document d, NameIndex names, Sentence s, SentenceActors actors, ModalityWords words,
                  Confidence confidence, Obligations obligations, Focus focus, List<Timex> times, List<Quotation> quotes) {
        this.d = d;
        this.s = s;
        this.actors = actors;
        this.words = words;
        this.tree = new Tree(d, s, parse(d, s, actors));
        this.arguments = new Arguments(tree, actors);
        this.modality = new ModalityFinder(words, tree);
        this.confidence = confidence;
        this.obligations = obligations;
        this.focus = focus;
        this.surroundings = new Surroundings(tree, names, words, times, s.index());
        this.quotes = quotes;
    }

    private static Parse parse(Document d, Sentence s, SentenceActors actors) {
        Parse p = d.parse(s);
        for (int h : p.head()) {
            if (h >= 0) {
                return p;
            }
        }
        return ShallowParser.parse(d, s, actors.chunks());
    }

    private static String[] names(String prefix) {
        String[] out = new String[ActorMention.Kind.values().length];
        for (ActorMention.Kind k : ActorMention.Kind.values()) {
            out[k.ordinal()] = prefix + k.name().toLowerCase(Locale.ROOT);
        }
        return out;
    }

    /** Why the last trigger made no event. */
    String reason() {
        return reason;
    }

    /** The event of a trigger by the first of its readings that holds; null when none does. */
    Proto code(TriggerMention m) {
        TriggerMention demand = obligations.of(m, tree);
        Proto p = demand == null ? null : reading(demand);
        p = p == null ? reading(voice(m)) : p;
        for (TriggerMention other : m.others()) {
            if (p != null) {
                break;
            }
            p = reading(voice(other));
        }
        return p;
    }

    /** A participle with a subject and no passive auxiliary is active, whatever its tag made of it. */
    private TriggerMention voice(TriggerMention m) {
        int subject = tree.child(m.head(), "nsubj");
        boolean active = m.passive() && subject >= 0 && !tree.relation(subject).equals("nsubj:pass")
            && tree.child(m.head(), "aux:pass") < 0 && tree.child(m.head(), "aux") < 0;
        return !active ? m : new TriggerMention(m.sentence(), m.head(), m.span(), m.sense(), m.object(), m.complement(),
            m.preposition(), false, m.inner(), m.others());
    }

    private Proto reading(TriggerMention m) {
        EventSense sense = m.sense();
        if (tree.is(m.head(), "aux") || tree.is(m.head(), "cop")) {
            reason = "auxiliary";
            return null;
        }
        if (m.inner() != null && sense.cameo().startsWith("03") && words.future(d.lemma(m.head()))) {
            return reading(m.inner());
        }
        List<ActorMention> source = arguments.find(m, sense.source());
        List<ActorMention> target = sense.target().isEmpty() ? new ArrayList<>() : arguments.find(m, sense.target());
        boolean sourceFilled = !source.isEmpty() || arguments.filled(m, sense.source());
        boolean targetFilled = !target.isEmpty() || arguments.filled(m, sense.target());
        if (!Needs.met(sense, source, target, sourceFilled, targetFilled)) {
            reason = "needs";
            return null;
        }
        String root = sense.cameo().substring(0, 2);
        if (source.isEmpty() && m.passive() && LEGAL_ROOTS.contains(root)) {
            source.addAll(arguments.find(m, IN));
        }
        boolean violent = VICTIM_ROOTS.contains(root);
        source.removeIf(a -> a.kind() == ActorMention.Kind.PLACE && !LEGAL_ROOTS.contains(root) || a.kind() == ActorMention.Kind.ASSET && !violent);
        target.removeIf(a -> source.stream().anyMatch(b -> b.head() == a.head()
            || a.actor().person() != null && a.actor().person().equals(b.actor().person())));
        boolean loose = false;
        if (target.isEmpty() && !source.isEmpty() && !sense.target().isEmpty() && !PLAIN.contains(sense.cameo()) && !(sense.mutual() && source.size() > 1)) {
            target.addAll(arguments.loose(m, source, PLACED_ROOTS.contains(root)));
            loose = !target.isEmpty();
        }
        if (sense.mutual() && target.isEmpty() && source.size() > 1) {
            target.addAll(source.subList(1, source.size()));
            source.subList(1, source.size()).clear();
        }
        if (source.isEmpty() && (target.isEmpty() || !violent || !acts(target))) {
            reason = "no actor";
            return null;
        }
        source.replaceAll(focus::complete);
        target.replaceAll(focus::complete);
        ModalityFinder.Finding f = modality.find(m);
        DayRange days = surroundings.days(m);
        String place = surroundings.place(m);
        if (place == null && (sense.cameo().equals("042") || sense.cameo().equals("043"))) {
            List<ActorMention> host = sense.cameo().equals("042") ? target : source;
            place = host.size() == 1 ? host.get(0).actor().country() : null;
        }
        Modality how = f.modality();
        String claimant = null;
        if (how == Modality.ASSERTED || how == Modality.REPORTED) {
            ActorMention speaker = f.speech() >= 0 ? speaker(f.speech()) : null;
            Quotation quote = speaker == null ? quote(m) : null;
            if (f.speech() >= 0 && f.strong() || speaker != null && stranger(speaker, source)
                || quote != null && stranger(quote, source)) {
                how = Modality.REPORTED;
            }
            claimant = how != Modality.REPORTED ? null : speaker != null ? claimant(speaker) : quote != null
                ? quote.speaker() != null ? quote.speaker() : quote.speakerCountry() : null;
        }
        LocalDate published = d.article().publishedAt() == null ? null : d.article().publishedAt().date();
        String clause = clause(m.head());
        boolean aside = clause.equals("relative") || clause.equals("adverbial");
        boolean background = Surroundings.history(days, published) || f.pluperfect() && f.speech() < 0 && aside;
        return new Proto(m, List.copyOf(source), List.copyOf(target), how, claimant, background, days,
            place, confidence.of(m.sense().weight(), features(m, source, target, loose, how, background, clause)));
    }

    private static boolean acts(List<ActorMention> side) {
        return side.stream().anyMatch(a -> a.kind().acts());
    }

    private ActorMention speaker(int verb) {
        int subject = new Clauses(tree).surfaceSubject(verb, 4);
        Chunk c = subject < 0 ? null : actors.at(subject);
        return c == null ? null : c.main();
    }

    /** A named party that speaks of what others did. */
    private static boolean stranger(ActorMention speaker, List<ActorMention> source) {
        if (speaker.kind() != ActorMention.Kind.PERSON && speaker.kind() != ActorMention.Kind.COUNTRY
            && speaker.kind() != ActorMention.Kind.ORGANIZATION || speaker.actor().code().endsWith("MED")) {
            return false;
        }
        String country = speaker.actor().country();
        for (ActorMention a : source) {
            if (a.head() == speaker.head() || country != null && country.equals(a.actor().country())) {
                return false;
            }
        }
        return !source.isEmpty();
    }

    private Quotation quote(TriggerMention m) {
        for (Quotation q : quotes) {
            if (q.span().contains(m.span()) && (q.speaker() != null || q.speakerCountry() != null)) {
                return q;
            }
        }
        return null;
    }

    private static boolean stranger(Quotation q, List<ActorMention> source) {
        for (ActorMention a : source) {
            if (q.speaker() != null && q.speaker().equals(a.actor().person())
                || q.speakerCountry() != null && q.speakerCountry().equals(a.actor().country())) {
                return false;
            }
        }
        return !source.isEmpty();
    }

    private static String claimant(ActorMention speaker) {
        if (speaker == null) {
            return null;
        }
        return speaker.actor().person() != null ? speaker.actor().person()
            : speaker.actor().organization() != null ? speaker.actor().organization() : speaker.actor().country();
    }

    /** What the confidence is judged by. */
    private List<String> features(TriggerMention m, List<ActorMention> source, List<ActorMention> target, boolean loose,
                                  Modality how, boolean background, String clause) {
        List<String> out = new ArrayList<>(8);
        if (source.isEmpty()) {
            out.add("source.none");
        } else {
            out.add(SOURCE[source.get(0).kind().ordinal()]);
        }
        if (target.isEmpty()) {
            out.add(m.sense().target().isEmpty() ? "target.unasked" : "target.none");
        } else {
            out.add(TARGET[target.get(0).kind().ordinal()]);
        }
        if (loose) {
            out.add("target.loose");
        }
        if (m.sense().kind() != EventSense.Kind.VERB) {
            out.add(m.sense().kind() == EventSense.Kind.NOUN ? "noun" : "adjective");
        }
        if (how != Modality.ASSERTED) {
            out.add(how.word());
        }
        if (background) {
            out.add("background");
        }
        out.add("clause." + clause);
        out.add("root." + m.sense().cameo().substring(0, 2));
        return out;
    }

    /** What kind of clause the act stands in. */
    private String clause(int head) {
        int x = head;
        for (int guard = 0; guard < 12; guard++) {
            int h = tree.head(x);
            if (h < 0) {
                return "main";
            }
            if (tree.is(x, "ccomp") || tree.is(x, "parataxis")) {
                return words.speech(d.lemma(h)) != null ? "said" : "deep";
            }
            if (tree.is(x, "acl")) {
                return "relative";
            }
            if (tree.is(x, "advcl")) {
                return "adverbial";
            }
            x = h;
        }
        return "deep";
    }

    /** Removes from the sentence's events what is said twice or swallowed by another act. */
    List<Drop> settle(List<Proto> events) {
        List<Drop> out = new ArrayList<>();
        for (Proto p : new ArrayList<>(events)) {
            for (Proto q : events) {
                if (p != q && swallows(q, p)) {
                    out.add(new Drop(p, "inside another act"));
                    events.remove(p);
                    break;
                }
            }
        }
        boolean more = events.stream().anyMatch(p -> !p.root().equals("01"));
        for (Proto p : new ArrayList<>(events)) {
            boolean name = !p.source().isEmpty() && p.source().get(0).kind() == ActorMention.Kind.PERSON;
            if (more && !name && p.trigger().sense().cameo().equals("010")) {
                out.add(new Drop(p, "only says it"));
                events.remove(p);
            }
        }
        for (Duplicates.Pair pair : Duplicates.remove(events, tree)) {
            out.add(new Drop(pair.dropped(), "same act"));
        }
        return out;
    }

    /** An act that is only asked for, promised, refused or threatened is told by the verb that does so. */
    private boolean swallows(Proto outer, Proto inner) {
        if (!SWALLOWING.contains(outer.root())) {
            return false;
        }
        int h = inner.trigger().head();
        TriggerMention m = outer.trigger();
        return m.complement() >= 0 && tree.under(h, m.complement()) || m.object() >= 0 && tree.under(h, m.object())
            || h == m.object() || h == m.complement();
    }
}
