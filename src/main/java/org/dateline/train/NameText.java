package org.dateline.train;

import java.util.ArrayList;
import java.util.List;

/** A text with its names marked, token by token, as the name tagger learns it. */
final class NameText {
    final List<String> tokens = new ArrayList<>();
    /** O, or the kind of name with B or I before it: {@code B-PER}. */
    final List<String> labels = new ArrayList<>();
    final List<Integer> sentenceEnds = new ArrayList<>();

    void add(String token, String label) {
        tokens.add(token);
        labels.add(label);
    }

    void endSentence() {
        if (!tokens.isEmpty() && (sentenceEnds.isEmpty() || sentenceEnds.get(sentenceEnds.size() - 1) < tokens.size())) {
            sentenceEnds.add(tokens.size());
        }
    }

    boolean isEmpty() {
        return tokens.isEmpty();
    }

    /** The same text with hyphenated words that a treebank cuts joined again, as the project's tokenizer has them. */
    NameText joined(List<Boolean> spaceAfter) {
        NameText out = new NameText();
        int sentence = 0;
        for (int i = 0; i < tokens.size(); i++) {
            boolean joins = i > 0 && i + 1 < tokens.size() && isHyphen(tokens.get(i)) && !spaceAfter.get(i - 1)
                && !spaceAfter.get(i) && Character.isLetterOrDigit(tokens.get(i + 1).charAt(0));
            int last = out.tokens.size() - 1;
            if (joins && last >= 0 && Character.isLetterOrDigit(out.tokens.get(last).charAt(0))) {
                out.tokens.set(last, out.tokens.get(last) + "-" + tokens.get(i + 1));
                if (out.labels.get(last).equals("O")) {
                    out.labels.set(last, labels.get(i + 1).replace("I-", "B-"));
                }
                i++;
            } else {
                out.add(tokens.get(i), labels.get(i));
            }
            while (sentence < sentenceEnds.size() && sentenceEnds.get(sentence) <= i + 1) {
                out.endSentence();
                sentence++;
            }
        }
        out.endSentence();
        return out;
    }

    private static boolean isHyphen(String t) {
        return t.equals("-") || t.equals("–");
    }
}
