package org.dateline.mention.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Words and rules as loaded: read-only. */
record TimeRules(Classes classes, Lexicon lexicon, List<RuleLevel> levels, List<TimeRule> all) {
    private static final String FOLDER = "/org/dateline/data/lexicon/time/";
    private static final int LEVELS = 3;

    static TimeRules load() {
        Classes classes = new Classes();
        Lexicon lexicon = new Lexicon(classes);
        for (String[] c : rows("words.tsv", 4)) {
            for (String word : c[3].split("\\|")) {
                lexicon.add(word, c[0], c[1], c[2].equals("C"));
            }
        }
        List<TimeRule> all = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (String[] c : rows("rules.tsv", 10)) {
            if (!names.add(c[0])) {
                throw new IllegalStateException("Cannot load rule " + c[0] + ": the name is taken");
            }
            all.add(new TimeRule(c[0], Integer.parseInt(c[1]), c[2], c[3].equals("yes"), c[4], c[5], c[6], c[7], c[8], c[9]));
        }
        List<RuleLevel> levels = new ArrayList<>();
        for (int level = 1; level <= LEVELS; level++) {
            RuleLevel rules = new RuleLevel(classes);
            for (int i = 0; i < all.size(); i++) {
                TimeRule rule = all.get(i);
                if (rule.level() == level) {
                    List<List<PatternParser.Element>> variants = PatternParser.variants(rule.pattern());
                    rules.add(rule, i, kind(classes, rule), variants);
                    literals(variants, lexicon);
                }
            }
            rules.freeze();
            levels.add(rules);
        }
        lexicon.add("and", "and", "and", false);
        for (String sign : new String[] {"-", ",", ".", "/"}) {
            lexicon.add(sign, sign, sign, false);
        }
        lexicon.freeze();
        return new TimeRules(classes, lexicon, List.copyOf(levels), List.copyOf(all));
    }

    private static Word kind(Classes classes, TimeRule rule) {
        int[] kinds = Arrays.stream(rule.kind().split(" ")).mapToInt(classes::of).toArray();
        return new Word(kinds, new String[kinds.length]);
    }

    private static void literals(List<List<PatternParser.Element>> variants, Lexicon lexicon) {
        Set<String> words = new TreeSet<>();
        for (List<PatternParser.Element> flat : variants) {
            for (PatternParser.Element e : flat) {
                if (!e.name().equals("[") && !e.name().equals("]") && Classes.literal(e.wordClass())) {
                    words.add(e.wordClass());
                }
            }
        }
        words.forEach(w -> lexicon.add(w, w, w, false));
    }

    private static List<String[]> rows(String file, int columns) {
        List<String[]> rows = new ArrayList<>();
        try (InputStream in = TimeRules.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("Cannot find resource " + FOLDER + file);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            reader.readLine();
            for (String line; (line = reader.readLine()) != null;) {
                String[] cells = line.split("\t", -1);
                if (cells.length != columns) {
                    throw new IllegalStateException("Cannot read " + file + ": " + cells.length + " columns in '" + line + "'");
                }
                rows.add(cells);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read resource " + FOLDER + file, e);
        }
        return rows;
    }
}
