package org.dateline.mention.name;

import java.util.ArrayList;
import java.util.List;
import org.dateline.mention.NameKind;
import org.dateline.mention.NameMention;
import org.dateline.text.Document;

/** The names found so far in one document: spans of tokens that do not overlap, in text order. */
final class Names {
    static final int NONE = 0;
    static final int PERSON = 1;
    static final int ORGANIZATION = 2;
    static final int PLACE = 3;

    /** One name; rules may change its bounds and kind. */
    static final class Name {
        int from;
        int end;
        int kind;
        String rule;

        Name(int from, int end, int kind, String rule) {
            this.from = from;
            this.end = end;
            this.kind = kind;
            this.rule = rule;
        }
    }

    final NameWords words;
    final List<Name> all = new ArrayList<>();

    Names(NameWords words) {
        this.words = words;
    }

    void add(int from, int end, int kind, String rule) {
        all.add(new Name(from, end, kind, rule));
    }

    /** The name that covers a token, null when none does. */
    Name at(int token) {
        int i = search(token);
        return i < all.size() && all.get(i).from <= token ? all.get(i) : null;
    }

    /** Adds a name at its place; it must not overlap others. */
    void insert(int from, int end, int kind, String rule) {
        all.add(search(from), new Name(from, end, kind, rule));
    }

    /** First name that ends behind a token. */
    private int search(int token) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int mid = low + high >>> 1;
            if (all.get(mid).end <= token) {
                low = mid + 1;
            } else {
                high = mid;
            }
        }
        return low;
    }

    /** Drops what has become no name. */
    void tidy() {
        all.removeIf(n -> n.kind == NONE || n.from >= n.end);
    }

    /** Two to seven capitals, with or without full stops. */
    static boolean acronym(String t) {
        int capitals = 0;
        for (int i = 0; i < t.length(); i++) {
            char c = t.charAt(i);
            if (Character.isUpperCase(c)) {
                capitals++;
            } else if (c != '.' && c != '-' && c != '&') {
                return false;
            }
        }
        return capitals > 1 && t.length() < 8;
    }

    List<NameMention> mentions(Document document) {
        List<NameMention> found = new ArrayList<>(all.size());
        for (Name m : all) {
            if (m.kind != NONE && m.from < m.end) {
                NameKind kind = NameKind.values()[m.kind - 1];
                double confidence = m.rule.equals("tagger") ? 0.8 : 0.9;
                found.add(new NameMention(document.span(m.from, m.end), m.from, m.end,
                    document.sentenceOf(m.from).index(), kind, m.rule, confidence));
            }
        }
        return found;
    }
}
