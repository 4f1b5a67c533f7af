package org.dateline.text;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import org.dateline.article.Article;

/**
 * An article as tokens and sentences. Headline and text are one run of characters, so that spans, names and references
 * of both live in one space; {@link #bodyStart()} tells them apart. Tokens are numbered through the document.
 *
 * <p>Confined to one thread: parses are made when first asked for.
 */
public final class Document {
    private final Article article;
    private final String text;
    private final int bodyStart;
    private final int[] start;
    private final int[] end;
    private final String[] token;
    private final String[] lower;
    private final String[] tag;
    private final String[] lemma;
    private final List<Sentence> sentences;
    private final Layout layout;
    private final int[] sentenceOf;
    private final Parse[] parses;
    private final BiFunction<Document, Sentence, Parse> parser;

    /** Takes the arrays as they are: one entry a token in text order. */
    Document(Article article, String text, int bodyStart, int[] start, int[] end, String[] token, String[] lower,
             String[] tag, String[] lemma, List<Sentence> sentences, Layout layout,
             BiFunction<Document, Sentence, Parse> parser) {
        this.article = article;
        this.text = text;
        this.bodyStart = bodyStart;
        this.start = start;
        this.end = end;
        this.token = token;
        this.lower = lower;
        this.tag = tag;
        this.lemma = lemma;
        this.sentences = List.copyOf(sentences);
        this.layout = layout;
        this.parser = parser;
        this.parses = new Parse[sentences.size()];
        this.sentenceOf = new int[token.length];
        for (Sentence s : sentences) {
            Arrays.fill(sentenceOf, s.firstToken(), s.endToken(), s.index());
        }
    }

    public Article article() {
        return article;
    }

    /** Headline, a blank line, text; just the text when there is no headline. */
    public String text() {
        return text;
    }

    /** Offset in {@link #text()} at which the article's own text starts. */
    public int bodyStart() {
        return bodyStart;
    }

    /** Number of tokens. */
    public int size() {
        return token.length;
    }

    public int start(int t) {
        return start[t];
    }

    public int end(int t) {
        return end[t];
    }

    /** Surface form. */
    public String token(int t) {
        return token[t];
    }

    /** Surface form in lower case by {@link java.util.Locale#ROOT}. */
    public String lower(int t) {
        return lower[t];
    }

    /** Penn Treebank tag. */
    public String tag(int t) {
        return tag[t];
    }

    /** Base form in lower case. */
    public String lemma(int t) {
        return lemma[t];
    }

    public List<Sentence> sentences() {
        return sentences;
    }

    /** What the article's form says: by-lines, dateline, agency, credits, corrections. */
    public Layout layout() {
        return layout;
    }

    /** The sentence that holds a token. */
    public Sentence sentenceOf(int t) {
        return sentences.get(sentenceOf[t]);
    }

    /** Dependency tree of a sentence, made on the first call. */
    public Parse parse(Sentence s) {
        Parse p = parses[s.index()];
        if (p == null) {
            p = parser.apply(this, s);
            parses[s.index()] = p;
        }
        return p;
    }

    /** Span from the start of one token to the end of the one before {@code endToken}. */
    public Span span(int firstToken, int endToken) {
        return new Span(start[firstToken], end[endToken - 1]);
    }

    /** The characters of a span. */
    public String text(Span span) {
        return text.substring(span.start(), span.end());
    }

    /** First token that ends behind an offset; {@link #size()} when there is none. */
    public int tokenAt(int offset) {
        int at = Arrays.binarySearch(end, offset);
        return at >= 0 ? at + 1 : -at - 1;
    }
}
