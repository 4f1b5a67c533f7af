package org.dateline.normalize.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.mention.EventSense;
import org.dateline.mention.TriggerMention;
import org.dateline.normalize.Actor;
import org.dateline.normalize.DayRange;
import org.dateline.normalize.Modality;
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
    private static final Set<String> WISHES = Set.of("want", "wish", "mean", "prepare", "need", "like", "ask", "seek");
    /** Roots of acts that want something of whoever is the subject of their clause. */
    private static final Set<String> ASKING_ROOTS = Set.of("02", "10");
    /** Roots of answers to what others did or asked: towards the owner of the object noun. */
    private static final Set<String> ANSWERING_ROOTS = Set.of("11", "12");
    /** Statements towards nobody. */
    private static final Set<String> PLAIN = Set.of("010", "014");
    /** Roots of acts that are done to a place as well. */
    private static final Set<String> PLACED_ROOTS = Set.of("07", "15", "16", "17", "18", "19", "20");
    /** Roots of acts towards another country. */
    private static final Set<String> LAND_ROOTS = Set.of("03", "04", "05", "06", "07");
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
    private final NameIndex names;
    private final Parties parties;
    private final Surroundings surroundings;
    private final Claims claims;
    private final NewsTense tense;
    private String reason = "";

    SentenceCoder(Document d, Story story, Sentence s, SentenceActors actors, ModalityWords words,
                  Confidence confidence, Obligations obligations) {
        this.d = d;
        this.s = s;
        this.actors = actors;
        this.words = words;
        this.tree = new Tree(d, s, parse(d, s, actors));
        this.arguments = new Arguments(tree, actors);
        this.modality = new ModalityFinder(words, tree);
        this.confidence = confidence;
        this.obligations = obligations;
        this.focus = story.focus();
        this.names = story.names();
        this.parties = story.parties();
        this.surroundings = new Surroundings(tree, actors, story.names(), words, story.times(), s.index());
        this.tense = new NewsTense(tree, story.times(), s.index());
        this.claims = new Claims(tree, actors, story.quotes());
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

    /** Why the last trigger made no event. */
    String reason() {
        return reason;
    }

    /** The event of a trigger by the first of its readings that holds; null when none does. */
    Proto code(TriggerMention m) {
        TriggerMention demand = obligations.of(m, tree);
        Proto p = demand == null ? null : reading(demand);
        p = p == null || p.target().isEmpty() || modifies(p.target().get(0)) ? null : p;
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
        if (m.complement() >= 0 && otherDoer(m)) {
            reason = "another party is to do it";
            return null;
        }
        if (m.complement() >= 0 && elsewhere(m)) {
            reason = "complement of another word";
            return null;
        }
        if (m.inner() != null && sense.cameo().startsWith("03") && words.future(d.lemma(m.head()))) {
            return reading(m.inner());
        }
        List<ActorMention> source = arguments.find(m, sense.source());
        List<ActorMention> target = sense.target().isEmpty() ? new ArrayList<>() : arguments.find(m, sense.target());
        if (ASKING_ROOTS.contains(sense.cameo().substring(0, 2))) {
            List<ActorMention> asked = arguments.asked(m, source);
            if (!asked.isEmpty()) {
                target.clear();
                target.addAll(asked);
            }
        }
        if (ANSWERING_ROOTS.contains(sense.cameo().substring(0, 2))) {
            List<ActorMention> owners = arguments.owners(m);
            if (!owners.isEmpty() && owners.stream().noneMatch(o -> source.stream().anyMatch(x -> x.head() == o.head() || side(x, o)))) {
                target.clear();
                target.addAll(owners);
            }
        }
        if (source.isEmpty() && sense.mutual() && sense.kind() == EventSense.Kind.VERB) {
            source.addAll(parties.they(tree.child(m.head(), "nsubj")));
        }
        parties.split(source);
        if (!sense.cameo().equals("045")) {
            parties.split(target);
        }
        if (target.isEmpty() && LAND_ROOTS.contains(sense.cameo().substring(0, 2))) {
            ActorMention land = arguments.land(m, sense.target(), source, parties);
            if (land != null) {
                target.add(land);
            }
        }
        if (target.isEmpty() && sense.target().contains("in")) {
            target.addAll(here(m.head()));
        }
        boolean sourceFilled = !source.isEmpty() || arguments.filled(m, sense.source());
        boolean targetFilled = !target.isEmpty() || arguments.filled(m, sense.target());
        boolean arrived = sense.cameo().equals("042") && !source.isEmpty() && m.head() + 1 < s.endToken()
            && d.lower(m.head() + 1).equals("here");
        if (!arrived && !Needs.met(sense, source, target, sourceFilled, targetFilled)) {
            reason = "needs";
            return null;
        }
        String root = sense.cameo().substring(0, 2);
        if (source.isEmpty() && m.passive() && LEGAL_ROOTS.contains(root)) {
            source.addAll(arguments.find(m, IN));
            source.removeIf(a -> a.kind() != ActorMention.Kind.PLACE && a.kind() != ActorMention.Kind.COUNTRY);
        }
        if (root.equals("18") && score()) {
            reason = "sport";
            return null;
        }
        boolean violent = VICTIM_ROOTS.contains(root);
        boolean accused = root.equals("11") && m.passive() && target.stream().anyMatch(a -> a.actor().person() != null);
        source.removeIf(a -> a.kind() == ActorMention.Kind.PLACE && !LEGAL_ROOTS.contains(root) || a.kind() == ActorMention.Kind.ASSET && !violent);
        target.removeIf(a -> source.stream().anyMatch(b -> b.head() == a.head()
            || a.actor().person() != null && a.actor().person().equals(b.actor().person())));
        if (suffered(m, root, source, target)) {
            target.addAll(source);
            source.clear();
        }
        boolean loose = false;
        if (target.isEmpty() && !source.isEmpty() && !sense.target().isEmpty() && !PLAIN.contains(sense.cameo()) && !(sense.mutual() && source.size() > 1)) {
            target.addAll(arguments.loose(m, source, PLACED_ROOTS.contains(root)));
            loose = !target.isEmpty();
        }
        if (sense.mutual() && target.isEmpty() && source.size() > 1) {
            target.addAll(source.subList(1, source.size()));
            source.subList(1, source.size()).clear();
        }
        if (source.isEmpty() && (target.isEmpty() || !violent && !accused || !acts(target))) {
            reason = "no actor";
            return null;
        }
        String place = surroundings.place(m);
        ActorMention site = sense.kind() == EventSense.Kind.NOUN ? arguments.site(m.head()) : null;
        if (site != null) {
            place = place == null ? surroundings.named(site.head()) : place;
            if (sense.cameo().equals("042") && target.isEmpty()) {
                target.add(site);
            }
        }
        String where = names.countryOf(place);
        source.replaceAll(a -> focus.complete(Focus.fill(a, where, root.equals("14"))));
        target.replaceAll(a -> focus.complete(Focus.fill(a, where, false)));
        ModalityFinder.Finding f = modality.find(m);
        LocalDate published = d.article().publishedAt() == null ? null : d.article().publishedAt().date();
        DayRange days = surroundings.days(m);
        if (place == null && (sense.cameo().equals("042") || sense.cameo().equals("043"))) {
            List<ActorMention> host = sense.cameo().equals("042") ? target : source;
            place = host.size() == 1 ? host.get(0).actor().country() : null;
        }
        Modality how = f.modality();
        String claimant = null;
        if (how == Modality.ASSERTED || how == Modality.REPORTED) {
            Claims.Claim claim = claims.of(m, f, how, source);
            how = claim.modality();
            claimant = claim.claimant();
        }
        days = how == Modality.ASSERTED || how == Modality.REPORTED ? Surroundings.past(days, published, how) : days;
        String clause = Evidence.clause(tree, words, m.head());
        boolean aside = clause.equals("relative") || clause.equals("adverbial");
        boolean background = Surroundings.history(days, published) || f.pluperfect() && f.speech() < 0 && aside;
        if (days.from() == null && published != null && how == Modality.ASSERTED && !background && !f.pluperfect()
            && tense.tells(m, clause) && !surroundings.backdated(published.minusDays(Retelling.STALE))) {
            days = Retelling.publication(published);
        }
        List<String> evidence = Evidence.of(m, source, target, loose, how, background, clause);
        return new Proto(Arms.judge(m, source, target), List.copyOf(source), List.copyOf(target), how, claimant, background, days,
            place, evidence, confidence.of(m.sense().weight(), evidence));
    }

    /** Whether the sentence gives the score of a game. */
    private boolean score() {
        for (int t = s.firstToken(); t < s.endToken(); t++) {
            String w = d.token(t);
            int dash = w.indexOf('-');
            if (dash > 0 && dash < 4 && dash + 1 < w.length() && w.length() - dash < 5 && digits(w, 0, dash)
                && digits(w, dash + 1, w.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean digits(String w, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Character.isDigit(w.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** "Arrived here": the country of the dateline. */
    private List<ActorMention> here(int verb) {
        for (int t = verb + 1; t < Math.min(s.endToken(), verb + 4); t++) {
            String country = d.lower(t).equals("here") ? names.countryOf(names.dateline()) : null;
            if (country != null) {
                return List.of(new ActorMention(t, t + 1, t, new Actor(d.span(t, t + 1), country, null, null, country),
                    ActorMention.Kind.COUNTRY));
            }
        }
        return List.of();
    }

    /** Whether the infinitive or clause that the reading asked for stands inside another clause that the trigger governs. */
    private boolean elsewhere(TriggerMention m) {
        int x = tree.head(m.complement());
        for (int guard = 0; guard < 20 && x >= 0 && x != m.head(); guard++) {
            if (tree.is(x, "ccomp") || tree.is(x, "advcl") || tree.is(x, "acl:relcl")) {
                return tree.under(x, m.head());
            }
            x = tree.head(x);
        }
        return false;
    }

    /** "Buddhist music must live": the name only describes a thing. */
    private boolean modifies(ActorMention m) {
        Chunk c = actors.at(m.head());
        return c != null && c.main() == null;
    }

    /** "It wants the others to sign": whoever wants it does not promise it. */
    private boolean otherDoer(TriggerMention m) {
        if (!m.sense().cameo().startsWith("03") && !m.sense().cameo().equals("014") || !WISHES.contains(d.lemma(m.head()))) {
            return false;
        }
        int object = tree.child(m.head(), "obj");
        object = object < 0 ? tree.child(m.complement(), "nsubj") : object;
        return object > m.head() && object < m.complement();
    }

    /** "The envoy's arrest": a person who owns such a noun suffers the act. */
    private static boolean suffered(TriggerMention m, String root, List<ActorMention> source, List<ActorMention> target) {
        return m.sense().kind() == EventSense.Kind.NOUN && VICTIM_ROOTS.contains(root) && target.isEmpty() && source.size() == 1
            && (source.get(0).kind() == ActorMention.Kind.PERSON || source.get(0).kind() == ActorMention.Kind.PRONOUN
                || source.get(0).kind() == ActorMention.Kind.PEOPLE);
    }

    private static boolean side(ActorMention a, ActorMention b) {
        return a.actor().country() != null && a.actor().country().equals(b.actor().country());
    }

    private static boolean acts(List<ActorMention> side) {
        return side.stream().anyMatch(a -> a.kind().acts());
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
            boolean known = !p.source().isEmpty() && !p.source().get(0).actor().code().isEmpty();
            boolean name = known && p.source().get(0).kind() == ActorMention.Kind.PERSON;
            if ((more ? !name : !known) && p.trigger().sense().cameo().equals("010")) {
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
