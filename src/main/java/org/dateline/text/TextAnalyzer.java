package org.dateline.text;

import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Article;

/** Turns an article into tokens, sentences and zones. Holds read-only resources; may be shared by threads. */
public final class TextAnalyzer {
    private final Tokenizer tokenizer;
    private final SentenceSplitter splitter;
    private final ZoneMarker zones;
    private final PosTagger tagger = new PosTagger();
    private final WordForms forms = new WordForms(tagger);
    private final Lemmatizer lemmatizer = new Lemmatizer();
    private final SyntaxParser parser = new SyntaxParser();

    public TextAnalyzer() {
        Abbreviations abbreviations = new Abbreviations();
        tokenizer = new Tokenizer(abbreviations);
        splitter = new SentenceSplitter(abbreviations);
        zones = new ZoneMarker(new LayoutWords(tokenizer));
    }

    /** The analysed article. Any text is accepted. */
    public Document analyze(Article article) {
        String head = article.headline();
        int bodyStart = head.isEmpty() ? 0 : head.length() + 2;
        String text = head.isEmpty() ? article.text() : head + "\n\n" + article.text();
        Draft draft = new Draft(text, bodyStart, tokenizer.tokens(text), forms);
        LineBreaks.resolve(draft, zones::standsAlone);
        splitter.split(draft);
        Layout layout = zones.mark(draft);
        List<Sentence> sentences = sentences(draft);
        String[] tag = new String[draft.size];
        for (Sentence s : sentences) {
            if (s.zone() == Zone.HEADLINE) {
                tagger.tagHeadline(draft.form, s.firstToken(), s.endToken(), tag);
            } else {
                tagger.tag(draft.form, s.firstToken(), s.endToken(), tag);
            }
        }
        String[] lemma = new String[draft.size];
        for (int i = 0; i < draft.size; i++) {
            lemma[i] = lemmatizer.lemma(draft.lower[i], tag[i]);
        }
        return new Document(article, text, bodyStart, draft.start, draft.end, draft.token, draft.lower, tag, lemma,
            sentences, layout, (d, s) -> parser.parse(draft.form, draft.lower, tag, s.firstToken(), s.endToken()));
    }

    private static List<Sentence> sentences(Draft draft) {
        List<Sentence> sentences = new ArrayList<>();
        int paragraph = -1;
        for (int first = 0; first < draft.size; ) {
            int next = first + 1;
            while (next < draft.size && !draft.opens[next]) {
                next++;
            }
            paragraph += draft.gap[first] >= Draft.LINE ? 1 : 0;
            sentences.add(new Sentence(sentences.size(), first, next, new Span(draft.start[first], draft.end[next - 1]),
                paragraph, draft.zone[first]));
            first = next;
        }
        return sentences;
    }
}
