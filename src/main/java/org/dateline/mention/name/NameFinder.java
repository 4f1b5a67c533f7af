package org.dateline.mention.name;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.dateline.mention.NameMention;
import org.dateline.text.Document;
import org.dateline.text.Sentence;
import org.dateline.text.tagger.SequenceModel;
import org.dateline.text.tagger.SequenceTagger;

/** Finds proper names of persons, organizations and places. Holds read-only resources; may be shared by threads. */
public final class NameFinder {
    private final NameTables tables = NameTables.load();
    private final SequenceTagger tagger;
    private final SpanRules rules = new SpanRules(tables);
    private final KindRules kinds = new KindRules(tables);
    private final DocumentVote vote = new DocumentVote(tables);
    private final int[] kindOf;
    private final boolean[] starts;

    public NameFinder() {
        try (InputStream in = WordList.open("model/name_tagger.bin")) {
            SequenceModel model = SequenceModel.read(in);
            tagger = new SequenceTagger(model);
            List<String> labels = model.labels();
            kindOf = new int[labels.size()];
            starts = new boolean[labels.size()];
            for (int l = 0; l < kindOf.length; l++) {
                String label = labels.get(l);
                kindOf[l] = label.equals("O") ? Names.NONE : switch (label.substring(2)) {
                    case "PER" -> Names.PERSON;
                    case "ORG" -> Names.ORGANIZATION;
                    default -> Names.PLACE;
                };
                starts[l] = label.startsWith("U-") || label.startsWith("B-");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot load the name tagger", e);
        }
    }

    /** All names in text order, not overlapping. */
    public List<NameMention> find(Document document) {
        int n = document.size();
        String[] token = new String[n];
        String[] lower = new String[n];
        for (int i = 0; i < n; i++) {
            token[i] = document.token(i);
            lower[i] = document.lower(i);
        }
        int[] ends = document.sentences().stream().mapToInt(Sentence::endToken).toArray();
        NameWords words = new NameWords(tables, token, lower, ends);
        Names names = new Names(words);
        for (int[] run : words.candidates()) {
            byte[] labels = new byte[run[1] - run[0]];
            tagger.tag(new NameFeatures(words, run[0], run[1], true), labels);
            int start = -1;
            for (int i = 0; i <= labels.length; i++) {
                boolean goesOn = i < labels.length && start >= 0 && !starts[labels[i]]
                    && kindOf[labels[i]] == kindOf[labels[start]];
                if (!goesOn && start >= 0) {
                    names.add(run[0] + start, run[0] + i, kindOf[labels[start]], "tagger");
                    start = -1;
                }
                if (!goesOn && i < labels.length && kindOf[labels[i]] != Names.NONE) {
                    start = i;
                }
            }
        }
        rules.apply(names);
        kinds.apply(names, document::tag);
        vote.apply(names, document::tag);
        return names.mentions(document);
    }
}
