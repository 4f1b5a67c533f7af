package org.dateline.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.dateline.text.parser.ParserModel;
import org.dateline.text.parser.TransitionParser;
import org.dateline.text.tagger.WordForm;

/** Makes the dependency trees of a document's sentences. Read-only; may be shared by threads. */
final class SyntaxParser {
    private final TransitionParser parser;
    private final String[] relations;

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
        int[] head = new int[to - from];
        byte[] number = new byte[head.length];
        parser.parse(SyntaxInput.of(form, tag, from, to), head, number);
        String[] relation = new String[head.length];
        for (int i = 0; i < relation.length; i++) {
            relation[i] = relations[number[i]];
        }
        FiniteClauses.mend(lower, tag, from, head, relation);
        return new Parse(head, relation);
    }
}
