package org.dateline.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads the annotated texts that the name tagger learns from. */
final class NameCorpora {
    private static final Set<String> INNER = Set.of("of", "the", "and", "&", "for", "de", "la", "in", "'s", "-", "van",
        "von", "der", "bin", "al", "del", "di", "da", "du", "on");
    private final Set<String> titles;

    /** @param titles titles in lower case, which are no part of a name */
    NameCorpora(Set<String> titles) {
        this.titles = titles;
    }

    /** Texts in the two-column form of Universal NER, one a document. */
    List<NameText> iob(TrainingFolders training, String file) throws IOException {
        List<NameText> texts = new ArrayList<>();
        NameText text = new NameText();
        List<Boolean> space = new ArrayList<>();
        String sentence = "";
        int at = 0;
        try (BufferedReader in = training.open(file)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith("# newdoc")) {
                    finish(texts, text, space);
                    text = new NameText();
                    space = new ArrayList<>();
                } else if (line.startsWith("# text = ")) {
                    sentence = line.substring(9);
                    at = 0;
                } else if (line.isEmpty()) {
                    text.endSentence();
                } else if (!line.startsWith("#")) {
                    String[] f = line.split("\t");
                    String label = f[2].startsWith("B-OTH") || f[2].startsWith("I-OTH") ? "O" : f[2];
                    at = Math.max(at, sentence.indexOf(f[1], at) + f[1].length());
                    space.add(at >= sentence.length() || sentence.charAt(at) == ' ');
                    text.add(f[1], label);
                }
            }
        }
        finish(texts, text, space);
        return texts;
    }

    private static void finish(List<NameText> texts, NameText text, List<Boolean> space) {
        text.endSentence();
        if (!text.isEmpty()) {
            texts.add(text.joined(space));
        }
    }

    /** Texts of GUM: an entity mention is a name when its head is a proper noun. */
    List<NameText> gum(TrainingFolders training, String file) throws IOException {
        List<NameText> texts = new ArrayList<>();
        NameText text = new NameText();
        List<Boolean> space = new ArrayList<>();
        List<String[]> rows = new ArrayList<>();
        try (BufferedReader in = training.open(file)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith("# newdoc")) {
                    finish(texts, text, space);
                    text = new NameText();
                    space = new ArrayList<>();
                } else if (line.isEmpty()) {
                    sentence(rows, text, space);
                    rows.clear();
                } else if (!line.startsWith("#")) {
                    String[] f = line.split("\t");
                    if (f[0].indexOf('-') < 0 && f[0].indexOf('.') < 0) {
                        rows.add(f);
                    }
                }
            }
        }
        sentence(rows, text, space);
        finish(texts, text, space);
        return texts;
    }

    private record Entity(int first, int last, String kind) {
    }

    private void sentence(List<String[]> rows, NameText text, List<Boolean> space) {
        String[] labels = new String[rows.size()];
        Arrays.fill(labels, "O");
        List<Entity> entities = entities(rows);
        entities.sort((a, b) -> Integer.compare(b.last - b.first, a.last - a.first));
        for (Entity e : entities) {
            mark(rows, labels, e);
        }
        for (int i = 0; i < rows.size(); i++) {
            text.add(rows.get(i)[1], labels[i]);
            space.add(!rows.get(i)[9].contains("SpaceAfter=No"));
        }
        text.endSentence();
    }

    private static List<Entity> entities(List<String[]> rows) {
        List<Entity> found = new ArrayList<>();
        Map<String, List<int[]>> open = new HashMap<>();
        Map<String, String> kinds = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            for (String misc : rows.get(i)[9].split("\\|")) {
                if (!misc.startsWith("Entity=")) {
                    continue;
                }
                String s = misc.substring(7);
                int p = 0;
                while (p < s.length()) {
                    if (s.charAt(p) == '(') {
                        int end = p + 1;
                        while (end < s.length() && s.charAt(end) != '(' && s.charAt(end) != ')') {
                            end++;
                        }
                        String[] f = s.substring(p + 1, end).split("-");
                        if (f.length > 1) {
                            kinds.put(f[0], f[1]);
                        }
                        boolean single = end < s.length() && s.charAt(end) == ')';
                        if (single) {
                            found.add(new Entity(i, i, kinds.getOrDefault(f[0], "")));
                            end++;
                        } else {
                            open.computeIfAbsent(f[0], k -> new ArrayList<>()).add(new int[] {i});
                        }
                        p = end;
                    } else {
                        int end = s.indexOf(')', p);
                        end = end < 0 ? s.length() : end;
                        String id = s.substring(p, end);
                        List<int[]> starts = open.getOrDefault(id, Collections.emptyList());
                        if (!starts.isEmpty()) {
                            found.add(new Entity(starts.remove(starts.size() - 1)[0], i, kinds.getOrDefault(id, "")));
                        }
                        p = end + 1;
                    }
                }
            }
        }
        return found;
    }

    private void mark(List<String[]> rows, String[] labels, Entity e) {
        String kind = switch (e.kind) {
            case "person" -> "PER";
            case "place" -> "LOC";
            case "organization" -> "ORG";
            default -> null;
        };
        int head = head(rows, e);
        if (kind == null || !proper(rows, head)) {
            return;
        }
        int first = head;
        int last = head;
        while (first > e.first && (proper(rows, first - 1) || inner(rows, first - 1) && first - 2 >= e.first
            && proper(rows, first - 2) && !kind.equals("PER"))) {
            first--;
        }
        while (last < e.last && (proper(rows, last + 1) || inner(rows, last + 1) && last + 2 <= e.last
            && proper(rows, last + 2) && (!kind.equals("PER") || !rows.get(last + 1)[1].equals("of")))) {
            last++;
        }
        while (kind.equals("PER") && first < last && titles.contains(rows.get(first)[1].toLowerCase(Locale.ROOT))) {
            first++;
        }
        while (first < last && inner(rows, first)) {
            first++;
        }
        for (int i = first; i <= last; i++) {
            if (!labels[i].equals("O")) {
                return;
            }
        }
        for (int i = first; i <= last; i++) {
            labels[i] = (i == first ? "B-" : "I-") + kind;
        }
    }

    private static int head(List<String[]> rows, Entity e) {
        for (int i = e.first; i <= e.last; i++) {
            int h = Integer.parseInt(rows.get(i)[6]) - 1;
            if (h < e.first || h > e.last) {
                return i;
            }
        }
        return e.last;
    }

    private static boolean proper(List<String[]> rows, int i) {
        String[] f = rows.get(i);
        return f[4].startsWith("NNP") || Character.isUpperCase(f[1].charAt(0)) && f[4].startsWith("N");
    }

    private static boolean inner(List<String[]> rows, int i) {
        return INNER.contains(rows.get(i)[1]);
    }
}
