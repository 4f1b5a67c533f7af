package org.dateline.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.dateline.text.parser.ParserModel;
import org.dateline.text.parser.TransitionParser;
import org.dateline.text.tagger.WordForm;

/** Makes the dependency trees of a document's sentences. Read-only; may be shared by threads. */
final class SyntaxParser {
    private final TransitionParser parser;
    private final String[] relations;
    private final ClosingTeller tellers = new ClosingTeller();
    private final ToldVerbs told = new ToldVerbs();
    private final ParticiplePhrases participles = new ParticiplePhrases();

    SyntaxParser() {
        try (InputStream in = Tables.open("model/parser.bin")) {
            ParserModel model = ParserModel.read(in);
            parser = new TransitionParser(model);
            relations = model.relations().toArray(new String[0]);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot load the parser", e);
        }
    }

    /** The tree of tokens {@code from} to {@code to}. */
    Parse parse(WordForm[] form, String[] lower, String[] tag, int from, int to) {
        ClosingTeller.Split split = tellers.find(lower, tag, from, to);
        if (split == null) {
            return part(form, lower, tag, from, to);
        }
        Parse told = part(form, lower, tag, from, split.first());
        Parse teller = part(form, lower, tag, split.first(), to);
        int verb = split.verb() - split.first();
        if (verb == 0) {
            subjectBehind(teller, tag, split.first());
        }
        return teller.head()[verb] >= 0 ? part(form, lower, tag, from, to) : joined(told, teller, verb);
    }

    /** "Said the envoy": whoever stands behind the verb that opens a part says it. */
    private static void subjectBehind(Parse teller, String[] tag, int from) {
        int said = -1;
        for (int t = 1; t < teller.head().length; t++) {
            String rel = teller.relation()[t];
            if (teller.head()[t] == 0 && rel.startsWith("nsubj")) {
                return;
            }
            boolean object = rel.equals("obj") || rel.equals("iobj") || rel.equals("ccomp") || rel.equals("xcomp");
            if (said < 0 && teller.head()[t] == 0 && object && !tag[from + t].startsWith("VB")) {
                said = t;
            }
        }
        if (said > 0) {
            teller.relation()[said] = "nsubj";
        }
    }

    /** One tree of two: what is told becomes the clause that the verb governs. */
    private static Parse joined(Parse told, Parse teller, int verb) {
        int n = told.head().length;
        int[] head = Arrays.copyOf(told.head(), n + teller.head().length);
        String[] relation = Arrays.copyOf(told.relation(), head.length);
        for (int i = 0; i < n; i++) {
            if (head[i] < 0) {
                head[i] = n + verb;
                relation[i] = "ccomp";
            }
        }
        for (int i = n; i < head.length; i++) {
            int h = teller.head()[i - n];
            head[i] = h < 0 ? -1 : h + n;
            relation[i] = teller.relation()[i - n];
        }
        return new Parse(head, relation);
    }

    private Parse part(WordForm[] form, String[] lower, String[] tag, int from, int to) {
        int[] head = new int[to - from];
        byte[] number = new byte[head.length];
        parser.parse(SyntaxInput.of(form, tag, from, to), head, number);
        String[] relation = new String[head.length];
        for (int i = 0; i < relation.length; i++) {
            relation[i] = relations[number[i]];
        }
        FiniteClauses.mend(lower, tag, from, head, relation);
        told.mend(lower, tag, from, head, relation);
        Possessives.mend(tag, from, head, relation);
        Coordinations.mend(lower, tag, from, head, relation);
        participles.mend(lower, tag, from, head, relation);
        return new Parse(head, relation);
    }
}
