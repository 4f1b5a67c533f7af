package org.dateline.train;

import java.util.HashMap;
import java.util.Map;

/** Puts other names into an annotated text, one for one through the whole text, so that contexts are learnt and not names. */
final class Renaming {
    private final WireNames names;
    private final Map<String, String> other = new HashMap<>();

    Renaming(WireNames names) {
        this.names = names;
    }

    /** The text with every name replaced by a made-up one of its kind. */
    NameText of(NameText text) {
        NameText out = new NameText();
        int sentence = 0;
        int i = 0;
        while (i < text.tokens.size()) {
            String label = text.labels.get(i);
            int end = i + 1;
            if (label.startsWith("B-")) {
                String kind = label.substring(2);
                while (end < text.tokens.size() && text.labels.get(end).equals("I-" + kind)) {
                    end++;
                }
                boolean first = true;
                for (String w : replacement(String.join(" ", text.tokens.subList(i, end)), kind).split(" ")) {
                    out.add(w, (first ? "B-" : "I-") + kind);
                    first = false;
                }
            } else {
                out.add(text.tokens.get(i), label);
            }
            i = end;
            while (sentence < text.sentenceEnds.size() && text.sentenceEnds.get(sentence) <= i) {
                out.endSentence();
                sentence++;
            }
        }
        out.endSentence();
        return out;
    }

    private String replacement(String name, String kind) {
        String known = other.get(kind + name);
        if (known != null) {
            return known;
        }
        boolean single = name.indexOf(' ') < 0;
        String made = switch (kind) {
            case "PER" -> single ? names.surname(names.make('P')) : names.make('P');
            case "ORG" -> single && name.chars().noneMatch(Character::isLowerCase) ? names.make('A')
                : names.make(single ? 'B' : 'O');
            default -> names.make(single && name.length() % 3 == 0 ? 'C' : 'L');
        };
        other.put(kind + name, made);
        if (kind.equals("PER") && !single) {
            other.putIfAbsent(kind + name.substring(name.lastIndexOf(' ') + 1), names.surname(made));
            other.putIfAbsent(kind + names.given(name), names.given(made));
        }
        return made;
    }
}
