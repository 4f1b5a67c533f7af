package org.dateline.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** Makes up wire stories from templates and name lists; each has a small cast that comes back in shorter forms. */
final class WireTexts {
    private final Map<String, List<String>> templates = new HashMap<>();
    private final WireNames names;
    private final Random random;
    private Map<Character, List<String>> cast = new HashMap<>();

    WireTexts(TrainingFolders training, WireNames names, Random random) throws IOException {
        this.names = names;
        this.random = random;
        try (BufferedReader in = training.open("wire_templates.txt")) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (!line.startsWith("#") && line.indexOf('\t') > 0) {
                    int tab = line.indexOf('\t');
                    templates.computeIfAbsent(line.substring(0, tab), k -> new ArrayList<>()).add(line.substring(tab + 1));
                }
            }
        }
    }

    /** One story: headline, dateline, body; every third is a sports report. */
    NameText next() {
        cast = new HashMap<>();
        NameText text = new NameText();
        boolean sport = random.nextInt(3) == 0;
        if (random.nextInt(10) < 8) {
            sentence(text, "headline", random.nextInt(10) < 6);
        }
        sentence(text, "dateline", false);
        int length = 5 + random.nextInt(6);
        for (int i = 0; i < length; i++) {
            sentence(text, sport && random.nextInt(4) > 0 ? "sport" : "body", false);
        }
        return text;
    }

    private void sentence(NameText text, String kind, boolean shouted) {
        expand(text, pick(templates.get(kind)), shouted, 0);
        text.endSentence();
    }

    private void expand(NameText text, String template, boolean shouted, int depth) {
        for (String item : choose(template).trim().split(" +")) {
            if (item.isEmpty()) {
                continue;
            }
            if (item.equals("{body}")) {
                if (depth < 2) {
                    expand(text, pick(templates.get("body")), shouted, depth + 1);
                }
                continue;
            }
            word(text, item, shouted);
        }
    }

    /** One item: fillers that are no names become part of the word, a name makes words of its own. */
    private void word(NameText text, String item, boolean shouted) {
        String rest = item;
        StringBuilder before = new StringBuilder();
        for (int open = rest.indexOf('{'); open >= 0; open = rest.indexOf('{')) {
            int close = rest.indexOf('}', open);
            boolean capitals = rest.charAt(open + 1) == '^';
            char slot = rest.charAt(open + (capitals ? 2 : 1));
            before.append(rest, 0, open);
            rest = rest.substring(close + 1);
            String label = WireNames.label(slot);
            if (!label.equals("O")) {
                boolean joined = before.length() > 0 || rest.startsWith("-");
                fill(text, before + member(slot) + rest, joined ? "O" : label, shouted || capitals);
                return;
            }
            String filler = member(slot);
            before.append(capitals ? filler.toUpperCase(Locale.ROOT) : filler);
        }
        fill(text, before + rest, "O", shouted);
    }

    /** Replaces each innermost alternation by one of its parts. */
    private String choose(String template) {
        String t = template;
        int close = t.indexOf(')');
        while (close >= 0) {
            int open = t.lastIndexOf('(', close);
            if (open >= 0 && t.substring(open, close).indexOf('|') >= 0) {
                String[] parts = t.substring(open + 1, close).split("\\|", -1);
                t = t.substring(0, open) + parts[random.nextInt(parts.length)] + t.substring(close + 1);
                close = t.indexOf(')', open);
            } else {
                close = t.indexOf(')', close + 1);
            }
        }
        return t;
    }

    private void fill(NameText text, String value, String label, boolean shouted) {
        boolean first = true;
        for (String w : value.split(" ")) {
            put(text, w, label.equals("O") ? "O" : (first ? "B-" : "I-") + label, shouted);
            first = false;
        }
    }

    /** A name of that kind: mostly one of the story's cast. */
    private String member(char slot) {
        if (slot == 'S') {
            String full = member('P');
            return names.surname(full);
        }
        if (slot == 'F') {
            return names.given(member('P'));
        }
        if ("PLCRNOAMUKYGBZD".indexOf(slot) < 0) {
            return names.make(slot);
        }
        List<String> known = cast.computeIfAbsent(slot, k -> new ArrayList<>());
        if (known.size() < 2 || known.size() < 9 && random.nextInt(10) < 4) {
            known.add(names.make(slot));
            return known.get(known.size() - 1);
        }
        return pick(known);
    }

    private void put(NameText text, String token, String label, boolean shouted) {
        if (token.endsWith("'s") && token.length() > 2) {
            put(text, token.substring(0, token.length() - 2), label, shouted);
            text.add(shouted ? "'S" : "'s", "O");
            return;
        }
        text.add(shouted ? token.toUpperCase(Locale.ROOT) : token, label);
    }

    private String pick(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }
}
