package org.dateline.normalize.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.dateline.mention.EventSense;
import org.dateline.mention.TriggerMention;
import org.dateline.normalize.Actor;
import org.dateline.normalize.DayRange;
import org.dateline.normalize.Modality;
import org.dateline.normalize.PlaceBasis;
import org.dateline.text.Document;
import org.dateline.text.Parse;
import org.dateline.text.Sentence;
import org.dateline.text.Zone;

/** Codes the triggers of one sentence. */
final class SentenceCoder {
    /** Roots of what the present tense tells of a bare plural as well: words, wishes, protests and violence. */
    private static final Set<String> PRESENT = Set.of("01", "02", "03", "10", "11", "13", "14", "15", "18", "19", "20");

    private final Document d;
    private final Tree tree;
    private final SentenceActors actors;
    private final Arguments arguments;
    private final ModalityFinder modality;
    private final Mood mood;
    private final EventTables tables;
    private final Setting setting;
    private final NameIndex names;
    private final SideFinder side;
    private final Surroundings surroundings;
    private final SentenceTimes times;
    private final Claims claims;
    private final NewsTense tense;
    private final Voice voice;
    private final Speaker speaker;
    private final boolean headline;
    private final boolean lead;
    private String reason = "";

    SentenceCoder(Document d, Story story, Sentence s, SentenceActors actors, EventTables tables) {
        this.d = d;
        this.actors = actors;
        this.tables = tables;
        this.tree = new Tree(d, s, parse(d, s, actors));
        Clauses clauses = new Clauses(tree, tables.clause());
        this.arguments = new Arguments(tree, actors, clauses, tables.clause());
        this.modality = new ModalityFinder(tables.modality(), tree);
        this.mood = new Mood(tables.modality(), tree);
        this.setting = story.setting();
        this.names = story.names();
        this.side = new SideFinder(s, tree, arguments, story, tables.clause());
        this.surroundings = new Surroundings(tree, actors, story.names(), tables, story.times(), s.index());
        this.times = new SentenceTimes(tree, story.times(), s.index());
        this.tense = new NewsTense(tree, tables.clause(), story.times(), s.index());
        this.headline = s.zone() == Zone.HEADLINE;
        this.voice = new Voice(tree, tables.clause(), headline);
        this.lead = Retelling.leads(d, s);
        this.speaker = new Speaker(tree, tables.clause());
        this.claims = new Claims(actors, clauses, story.quotes());
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

    Tree tree() {
        return tree;
    }

    /** Why the last trigger made no event. */
    String reason() {
        return reason;
    }

    /** The event of a trigger by the first of its readings that holds; null when none does. */
    Proto code(TriggerMention m) {
        TriggerMention demand = tables.obligations().of(m, tree);
        Proto p = demand == null ? null : reading(demand);
        p = p == null || p.target().isEmpty() || modifies(p.target().get(0)) || athome(p) ? null : p;
        p = p == null ? reading(voice.heard(m)) : p;
        for (TriggerMention other : m.others()) {
            if (p != null) {
                break;
            }
            p = reading(voice.heard(other));
        }
        return p;
    }

    private Proto reading(TriggerMention m) {
        EventSense sense = m.sense();
        String lemma = d.lemma(m.head());
        if (times.take(m.head())) {
            reason = "part of a date";
            return null;
        }
        boolean helps = d.tag(m.head()).equals("MD") || lemma.equals("be") || lemma.equals("have") || lemma.equals("do");
        if (helps && (tree.is(m.head(), "aux") || tree.is(m.head(), "cop"))) {
            reason = "auxiliary";
            return null;
        }
        if (sense.kind() == EventSense.Kind.VERB && tables.clause().is(ClauseWords.Kind.SUFFERER, d.lower(m.head()))
            && actors.at(m.head()) != null && actors.at(m.head()).head() == m.head()) {
            reason = "people";
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
        if (m.inner() != null && sense.cameo().startsWith("03") && tables.modality().future(d.lemma(m.head()))) {
            return reading(m.inner());
        }
        SideFinder.Sides sides = side.find(m);
        if (sides.refusal() != null) {
            reason = sides.refusal();
            return null;
        }
        if (occasion(m, sides)) {
            reason = "occasion";
            return null;
        }
        if (generic(m, sides)) {
            reason = "what such people do";
            return null;
        }
        if (sides.target().removeIf(speaker::is) && !Needs.kept(sense, sides.target())) {
            reason = "needs";
            return null;
        }
        boolean spoken = !sides.source().isEmpty() && speaker.is(sides.source().get(0));
        if (spoken && !speaker.acts(m)) {
            reason = "only says it";
            return null;
        }
        if (sides.source().isEmpty() && sides.target().isEmpty()) {
            reason = "no actor";
            return null;
        }
        Proto p = proto(m, sides);
        if (spoken && p.modality() == Modality.HYPOTHETICAL) {
            reason = "only weighs it";
            return null;
        }
        return p;
    }

    /** The event with place, day and modality. */
    private Proto proto(TriggerMention m, SideFinder.Sides sides) {
        EventSense sense = m.sense();
        List<ActorMention> source = sides.source();
        List<ActorMention> target = sides.target();
        String place = surroundings.place(m);
        ActorMention site = arguments.site(m);
        if (site != null) {
            boolean there = site.kind() == ActorMention.Kind.PLACE || sense.cameo().equals("042");
            place = place == null && there ? surroundings.named(site.head()) : place;
            if (sense.cameo().equals("042") && target.isEmpty()) {
                target.add(site);
            }
        }
        String where = names.countryOf(place);
        source.replaceAll(a -> setting.complete(a, sense.cameo(), where));
        target.replaceAll(a -> setting.complete(a, sense.cameo(), where));
        ModalityFinder.Finding f = modality.find(m);
        LocalDate published = d.article().publishedAt() == null ? null : d.article().publishedAt().date();
        DayRange days = surroundings.days(m);
        PlaceBasis basis = place == null ? PlaceBasis.UNKNOWN : PlaceBasis.STATED;
        if (place == null && (sense.cameo().equals("042") || sense.cameo().equals("043"))) {
            List<ActorMention> host = sense.cameo().equals("042") ? target : source;
            place = host.size() == 1 ? host.get(0).actor().country() : null;
            basis = place == null ? basis : PlaceBasis.HOST;
        }
        Modality how = f.modality();
        String claimant = null;
        if (how == Modality.ASSERTED || how == Modality.REPORTED) {
            Claims.Claim claim = claims.of(m, f, how, source);
            boolean own = !source.isEmpty() && speaker.is(source.get(0));
            how = own ? Modality.ASSERTED : claim.modality();
            claimant = own ? null : claim.claimant();
            how = mood.ahead(sense, m.head(), days, published) ? Modality.PLANNED : how;
        }
        boolean been = sense.kind() == EventSense.Kind.NOUN && ToldDays.history(days, published);
        how = been && (how == Modality.PLANNED || how == Modality.HYPOTHETICAL) ? Modality.ASSERTED : how;
        days = how == Modality.ASSERTED || how == Modality.REPORTED ? ToldDays.past(days, published, how) : days;
        String clause = Evidence.clause(tree, tables.modality(), m.head());
        boolean aside = clause.equals("relative") || clause.equals("adverbial");
        boolean background = ToldDays.history(days, published) || f.pluperfect() && f.speech() < 0 && aside
            || days.from() == null && published != null && past(m, how)
            && times.before(m.head(), published.minusMonths(ToldDays.HISTORY));
        if (days.from() == null && published != null && how == Modality.ASSERTED && !background
                && (lead ? !tense.before(m, clause) : !f.pluperfect() && tense.tells(m, clause)
                && !surroundings.backdated(published.minusDays(Retelling.STALE)))) {
            days = Retelling.publication(published);
        }
        List<String> evidence = Evidence.of(m, source, target, sides.loose(), how, background, clause);
        return new Proto(Arms.judge(m, source, target), List.copyOf(source), List.copyOf(target), how, claimant, background, days,
            place, basis, evidence, tables.confidence().of(m.sense().weight(), evidence));
    }

    /** Whether an act is told in a tense that may be that of history. */
    private boolean past(TriggerMention m, Modality how) {
        String tag = d.tag(m.head());
        return (how == Modality.ASSERTED || how == Modality.REPORTED) && !m.sense().cameo().startsWith("01")
            && tree.child(m.head(), "aux") < 0 && !tag.equals("VBZ") && !tag.equals("VBP");
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

    /** "Banks <i>lend</i> money": a bare plural in the present tells what is so at all times, not an act. */
    private boolean generic(TriggerMention m, SideFinder.Sides sides) {
        if (headline || m.sense().kind() != EventSense.Kind.VERB || !d.tag(m.head()).equals("VBP") || sides.source().size() != 1
            || PRESENT.contains(m.sense().cameo().substring(0, 2)) || tree.child(m.head(), "aux") >= 0
            || tree.child(m.head(), "mark") >= 0) {
            return false;
        }
        ActorMention a = sides.source().get(0);
        return a.actor().country() == null && a.first() == a.head() && a.end() == a.head() + 1
            && d.tag(a.head()).equals("NNS");
    }

    /** "Said at a meeting of the council": where a body alone is named, its meeting is but the occasion of another act. */
    private boolean occasion(TriggerMention m, SideFinder.Sides sides) {
        String cameo = m.sense().cameo();
        return m.sense().kind() == EventSense.Kind.NOUN && (cameo.equals("040") || cameo.equals("046"))
            && sides.target().isEmpty() && sides.source().size() == 1
            && sides.source().get(0).kind() == ActorMention.Kind.ORGANIZATION && !tree.is(m.head(), "nsubj");
    }

    /** "Kenya must save water, its premier said": what a government says of its own land is no demand. */
    private static boolean athome(Proto p) {
        Actor target = p.target().get(0).actor();
        for (ActorMention a : p.source()) {
            Actor by = a.actor();
            boolean land = target.country() != null && target.code().equals(target.country());
            if (land && target.country().equals(by.country()) && by.code().contains("GOV")
                || target.organization() != null && target.organization().equals(by.organization())) {
                return true;
            }
        }
        return false;
    }

    /** "It wants the others to sign": whoever wants it does not promise it. */
    private boolean otherDoer(TriggerMention m) {
        if (!m.sense().cameo().startsWith("03") && !m.sense().cameo().equals("014")
            || !tables.clause().is(ClauseWords.Kind.WISH, d.lemma(m.head()))) {
            return false;
        }
        int object = tree.child(m.head(), "obj");
        object = object < 0 ? tree.child(m.complement(), "nsubj") : object;
        return object > m.head() && object < m.complement();
    }
}
