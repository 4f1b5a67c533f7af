package org.dateline.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.text.tagger.WordForm;

/** Sets right what the tagger, learnt from other texts, gets wrong in wire stories. Read-only after construction. */
final class TagRepairs {
    /** Tokens between a verb and the number that it counts: "killed at least 12". */
    private static final int HEDGE = 4;

    private final Set<String> infinitives;
    private final Set<String> presents;
    private final Set<String> nouns;
    private final Set<String> twoObjects = new HashSet<>();
    private final Set<String> hedges = new HashSet<>();
    private final Set<String> spans = new HashSet<>();
    private final Set<String> describing = new HashSet<>();
    private final Set<String> openers = new HashSet<>();
    private final Set<String> tells = new HashSet<>();
    private final Set<String> suffered = new HashSet<>();
    private final Set<String> be = new HashSet<>();

    TagRepairs() {
        try {
            infinitives = words("infinitives");
            presents = words("presents");
            nouns = words("nouns");
            for (String[] row : Tables.rows("lexicon/text/participles.tsv")) {
                Set<String> list = switch (row[1]) {
                    case "two-objects" -> twoObjects;
                    case "hedge" -> hedges;
                    case "span" -> spans;
                    case "describing" -> describing;
                    case "opener" -> openers;
                    case "tells" -> tells;
                    case "suffered" -> suffered;
                    case "be" -> be;
                    default -> throw new IllegalStateException("Cannot use the kind " + row[1] + " of participles.tsv");
                };
                list.add(row[0]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot load the repairs of tags", e);
        }
    }

    private static Set<String> words(String list) throws IOException {
        return Tables.rows("lexicon/text/" + list + ".tsv").stream().map(row -> row[0]).collect(Collectors.toSet());
    }

    /** Changes tags of the tokens {@code from} to {@code to}. */
    void apply(WordForm[] form, int from, int to, String[] tag) {
        if (to - from > 1 && tag[from].startsWith("VB") && nouns.contains(form[from].lower())) {
            tag[from] = "NNS";
        }
        boolean phrase = to - from > 2 && (tag[from + 1].startsWith("NN") || tag[from + 1].equals("JJ"));
        if (phrase && tag[from].startsWith("VB") && describing.contains(form[from].lower())) {
            tag[from] = "JJ";
        }
        for (int i = from + 1; i + 1 < to; i++) {
            String seen = tag[i];
            boolean noun = seen.equals("NN");
            if (owner(form, tag, from, i)) {
                tag[i] = "POS";
            } else if (tag[i - 1].equals("TO") && (noun || seen.equals("JJ")) && infinitive(form[i].lower(), tag[i + 1])) {
                tag[i] = "VB";
            } else if (noun && plural(tag[i - 1]) && presents.contains(form[i].lower()) && object(tag[i + 1])
                && still(tag, from, to)) {
                tag[i] = "VBP";
            } else if (seen.equals("VBN") && tag[i - 1].startsWith("NN") && (active(form, i, to, tag)
                || tag[i + 1].equals("NN") && i + 2 < to && tag[i + 2].startsWith("NN") && still(tag, from, to))) {
                tag[i] = "VBD";
            } else if (seen.equals("VBN") && form[i + 1].lower().equals("that") && !tells.contains(form[i].lower())
                && (tag[i - 1].startsWith("NN") || nouns.contains(form[i - 1].lower())) && still(tag, from, i)) {
                tag[i] = "VBD";
                tag[i - 1] = tag[i - 1].equals("JJ") ? "NN" : tag[i - 1];
            } else if ((seen.equals("JJ") || noun) && suffered.contains(form[i].lower()) && behindBe(form, tag, from, i)) {
                tag[i] = "VBN";
            } else if (seen.equals("VBD") && openers.contains(form[i - 1].lower())
                && (tag[i + 1].startsWith("NN") || tag[i + 1].equals("JJ"))) {
                tag[i] = "VBN";
            } else if (seen.startsWith("VB") && tag[i - 1].startsWith("VB") && tag[i + 1].startsWith("NN")
                && nouns.contains(form[i].lower())) {
                tag[i] = "NN";
            } else if (seen.equals("JJ") && PosTagger.finite(tag[i + 1]) && nouns.contains(form[i].lower())) {
                tag[i] = "NN";
            } else if (seen.equals("VBZ") && tag[i + 1].equals("TO") && nouns.contains(form[i].lower())) {
                tag[i] = "NNS";
            }
        }
    }

    /** "Ministers <i>vow</i> to rebuild": the verb of a headline that has no other; whether one was found. */
    boolean headline(WordForm[] form, int from, int to, String[] tag) {
        for (int i = from + 1; i + 1 < to; i++) {
            boolean many = plural(tag[i - 1]) || i > from + 2 && (tag[i - 2].equals("CC") || tag[i - 2].equals(","));
            String next = form[i + 1].lower();
            if (many && tag[i].equals("NN") && presents.contains(form[i].lower())
                && (tag[i + 1].equals("TO") || plural(tag[i - 1]) && (next.equals("with") || next.equals("over")))) {
                tag[i] = "VBP";
                return true;
            }
        }
        return false;
    }

    /** "A bomber <i>killed</i> nine soldiers": what has its object behind it is no passive participle. */
    private boolean active(WordForm[] form, int verb, int to, String[] tag) {
        if (twoObjects.contains(form[verb].lower())) {
            return false;
        }
        int t = verb + 1;
        while (t < to && t < verb + 1 + HEDGE && hedges.contains(form[t].lower())) {
            t++;
        }
        if (t >= to || t > verb + 1 && !tag[t].equals("CD")) {
            return false;
        }
        for (int k = t; k < Math.min(to, t + 4); k++) {
            if (spans.contains(form[k].lower())) {
                return false;
            }
        }
        String word = form[t].lower();
        boolean year = word.length() == 4 && (word.startsWith("19") || word.startsWith("20"));
        return switch (tag[t]) {
            case "PRP", "PRP$", "NNS", "NNP", "NNPS", "DT" -> true;
            case "CD" -> !year;
            default -> false;
        };
    }

    /** "Abbas<i>'</i> party": no mark of a quotation where none was opened before. */
    private static boolean owner(WordForm[] form, String[] tag, int from, int i) {
        boolean behind = form[i].lower().equals("'") && !tag[i].equals("POS") && tag[i - 1].startsWith("NN")
            && form[i - 1].lower().endsWith("s") && (tag[i + 1].startsWith("NN") || tag[i + 1].startsWith("JJ"));
        for (int t = from; behind && t < i; t++) {
            behind = !form[t].lower().equals("'") && !form[t].lower().equals("`") && !form[t].lower().equals("\u2018");
        }
        return behind;
    }

    /** "Was <i>slain</i>", "was later <i>shot</i>". */
    private boolean behindBe(WordForm[] form, String[] tag, int from, int i) {
        boolean between = tag[i - 1].startsWith("RB") || tag[i - 1].equals("JJ");
        return be.contains(form[i - 1].lower()) || between && i - 2 >= from && be.contains(form[i - 2].lower());
    }

    private static boolean plural(String tag) {
        return tag.equals("NNS") || tag.equals("NNPS");
    }

    private static boolean object(String tag) {
        return tag.startsWith("NN") || tag.equals("DT") || tag.equals("JJ") || tag.equals("PRP$") || tag.equals("CD");
    }

    /** Whether no verb of the sentence is finite: then a noun between two others may be it ("Miners <i>stage</i> protests"). */
    private static boolean still(String[] tag, int from, int to) {
        for (int i = from; i < to; i++) {
            if (PosTagger.finite(tag[i])) {
                return false;
            }
        }
        return true;
    }

    /** "To debate <i>the</i> bill", "to resume <i>attacks</i>": what looks like a noun is the verb of an infinitive. */
    private boolean infinitive(String word, String next) {
        return next.equals("DT") || next.startsWith("PRP")
            || infinitives.contains(word) && (next.startsWith("NN") || next.equals("JJ") || next.equals("VBG"));
    }
}
