package org.dateline.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dateline.text.Tokenizer;
import org.dateline.text.Tokens;

/**
 * Reads gzipped CoNLL-U and cuts it anew by the project's tokenizer. A token that covers several of the treebank's takes
 * the head from outside it and a tag by rule; sentences that cannot be aligned are left out.
 */
final class Treebank {
    private static final List<String> FILES = List.of("ewt", "gum_news", "gum_bio", "gum_interview", "gum_voyage",
        "gum_academic", "gum_court", "pud");

    private static final List<String> NEWS = List.of("gum_news", "pud");

    private final Tokenizer tokenizer = new Tokenizer();

    /** One line of the treebank: {@code from} and {@code to} are offsets into the sentence's text. */
    private record Word(int from, int to, String lemma, String tag, int head, String relation) {
    }

    /** The trees to learn from, in a fixed order. The news twice: it is what the project reads. */
    static List<Tree> training(TrainingFolders training) throws IOException {
        List<Tree> trees = new ArrayList<>();
        for (String file : FILES) {
            List<Tree> all = new Treebank().read(training, file);
            boolean news = NEWS.contains(file);
            List<Tree> learnt = news ? all.subList(0, learnt(all)) : all;
            trees.addAll(learnt);
            if (news) {
                trees.addAll(learnt);
            }
        }
        return trees;
    }

    /** The last quarter of each news treebank, which nothing learns from. */
    static List<Tree> heldOut(TrainingFolders training) throws IOException {
        List<Tree> trees = new ArrayList<>();
        for (String file : NEWS) {
            List<Tree> all = new Treebank().read(training, file);
            trees.addAll(all.subList(learnt(all), all.size()));
        }
        return trees;
    }

    private static int learnt(List<Tree> trees) {
        return trees.size() * 3 / 4;
    }

    List<Tree> read(TrainingFolders training, String file) throws IOException {
        List<Tree> trees = new ArrayList<>();
        List<String[]> lines = new ArrayList<>();
        String text = null;
        try (BufferedReader in = training.open(file + ".conllu.gz")) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith("# text = ")) {
                    text = line.substring("# text = ".length());
                } else if (line.isEmpty()) {
                    Tree tree = text == null ? null : tree(text, lines);
                    if (tree != null) {
                        trees.add(tree);
                    }
                    lines.clear();
                    text = null;
                } else if (line.charAt(0) != '#') {
                    String[] f = line.split("\t");
                    if (f[0].chars().allMatch(Character::isDigit)) {
                        lines.add(f);
                    }
                }
            }
        }
        return trees;
    }

    private Tree tree(String text, List<String[]> lines) {
        List<Word> words = new ArrayList<>();
        int at = 0;
        for (String[] f : lines) {
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            if (!text.startsWith(f[1], at)) {
                return null;
            }
            words.add(new Word(at, at + f[1].length(), f[2], f[4], Integer.parseInt(f[6]) - 1, f[7]));
            at += f[1].length();
        }
        return words.isEmpty() ? null : align(text, words);
    }

    private Tree align(String text, List<Word> words) {
        Tokens tokens = tokenizer.tokens(text);
        int n = tokens.size();
        int[] first = new int[n];
        int[] mainOf = new int[n];
        int[] tokenOf = new int[words.size()];
        int w = 0;
        for (int t = 0; t < n; t++) {
            if (w < words.size() && words.get(w).to <= tokens.start(t)) {
                w++;
            }
            if (w >= words.size()) {
                return null;
            }
            first[t] = w;
            boolean split = t > 0 && tokens.start(t) > words.get(w).from;
            if (split && tokens.end(t) > words.get(w).to) {
                return null;
            }
            mainOf[t] = split ? -1 : w;
            while (w < words.size() && words.get(w).to <= tokens.end(t)) {
                if (!split) {
                    tokenOf[w] = t;
                }
                w++;
            }
            if (w < words.size() && words.get(w).from < tokens.end(t) && !split) {
                if (words.get(w).from > tokens.start(t)) {
                    return null;
                }
                tokenOf[w] = t;
            }
        }
        String[] form = new String[n];
        String[] tag = new String[n];
        String[] lemma = new String[n];
        int[] head = new int[n];
        String[] relation = new String[n];
        for (int t = 0; t < n; t++) {
            form[t] = text.substring(tokens.start(t), tokens.end(t));
            if (mainOf[t] < 0) {
                int whole = tokenOf[first[t]];
                tag[t] = words.get(first[t]).tag;
                head[t] = whole;
                relation[t] = Character.isLetterOrDigit(form[t].charAt(0)) ? "flat" : "punct";
                continue;
            }
            int end = first[t];
            while (end < words.size() && tokenOf[end] == t && words.get(end).from < tokens.end(t)) {
                end++;
            }
            List<Word> parts = words.subList(first[t], end);
            Word main = main(parts, first[t], end);
            head[t] = main.head < 0 ? -1 : tokenOf[main.head];
            relation[t] = main.relation;
            tag[t] = parts.size() == 1 ? main.tag : MergedTag.of(parts.stream().map(Word::tag).toList(), main.relation,
                head[t] > t);
            lemma[t] = parts.size() == 1 && form[t].length() == main.to - main.from ? main.lemma : null;
        }
        return new Tree(form, tag, lemma, head, relation);
    }

    /** The last part whose head lies outside. */
    private static Word main(List<Word> parts, int first, int end) {
        Word main = parts.get(parts.size() - 1);
        for (Word p : parts) {
            if ((p.head < first || p.head >= end) && (!p.relation.equals("punct") || parts.size() == 1)) {
                main = p;
            }
        }
        return main;
    }
}
