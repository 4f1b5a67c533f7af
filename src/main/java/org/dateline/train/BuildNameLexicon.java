package org.dateline.train;

import java.io.BufferedReader;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.mention.name.NameLexicon;
import org.dateline.text.tagger.PackedTable;

/** Packs the typed name list and the list of populated places into the lexicon that the name tagger loads. */
final class BuildNameLexicon {
    private static final Set<String> SUFFIXES = Set.of("jr.", "sr.", "jr", "sr", "ii", "iii", "iv", "i");

    private final Map<String, int[]> words = new HashMap<>();
    private final Map<Integer, Integer> runs = new HashMap<>();

    /** Writes {@code names.bin} from {@code names.tsv.gz} and {@code places.tsv.gz}. */
    static void build(TrainingFolders training, Path models) throws IOException {
        BuildNameLexicon b = new BuildNameLexicon();
        b.names(training);
        b.places(training);
        try (OutputStream out = Files.newOutputStream(models.resolve("names.bin"))) {
            b.write(new DataOutputStream(out));
        }
    }

    private void names(TrainingFolders training) throws IOException {
        try (BufferedReader in = training.open("names.tsv.gz")) {
            in.readLine();
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                int tab = line.indexOf('\t');
                String name = line.substring(0, tab).replace(" - ", "-").toLowerCase(Locale.ROOT);
                if (name.indexOf(',') < 0 && name.indexOf('(') < 0) {
                    add(name.split(" "), new HashSet<>(Set.of(line.substring(tab + 1).split(","))));
                }
            }
        }
    }

    private void add(String[] t, Set<String> kinds) {
        int flags = 0;
        if (kinds.contains("person") && t.length >= 2 && t.length <= 5) {
            flags |= NameLexicon.PERSON;
            int last = SUFFIXES.contains(t[t.length - 1]) && t.length > 2 ? t.length - 2 : t.length - 1;
            count(t[0], 0);
            count(t[last], 1);
        }
        if (kinds.contains("given_or_family_name")) {
            count(t[0], 1);
            count(t[0], 1);
        }
        if (kinds.contains("organization") || kinds.contains("company")) {
            flags |= NameLexicon.ORGANIZATION;
            for (String w : t) {
                count(w, 2);
            }
            count(t[t.length - 1], 3);
        }
        if (kinds.contains("location") || kinds.contains("place") || kinds.contains("state")) {
            flags |= NameLexicon.PLACE;
            for (String w : t) {
                count(w, 4);
            }
        }
        boolean country = kinds.contains("country");
        flags |= country ? NameLexicon.COUNTRY : 0;
        flags |= kinds.contains("nationality") && !country ? NameLexicon.NATIONALITY : 0;
        if (kinds.contains("film") || kinds.contains("song") || kinds.contains("artwork")
            || kinds.contains("man_made_object") || kinds.contains("competition")) {
            flags |= t.length > 1 && flags == 0 ? NameLexicon.OTHER : 0;
        }
        if (flags != 0 && t.length <= 6) {
            run(t, flags);
        }
    }

    private void places(TrainingFolders training) throws IOException {
        try (BufferedReader in = training.open("places.tsv.gz")) {
            in.readLine();
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String[] f = line.split("\t", -1);
                long people = Long.parseLong(f[9]);
                boolean capital = f[6].equals("PPLC");
                if (people >= 15_000 || capital) {
                    int flags = NameLexicon.PLACE | NameLexicon.CITY
                        | (people >= 250_000 || capital ? NameLexicon.BIG_CITY : 0);
                    run(f[1].toLowerCase(Locale.ROOT).split(" "), flags);
                    if (!f[2].isEmpty()) {
                        run(f[2].toLowerCase(Locale.ROOT).split(" "), flags);
                    }
                }
            }
        }
    }

    private void count(String word, int what) {
        words.computeIfAbsent(word, w -> new int[5])[what]++;
    }

    private void run(String[] t, int flags) {
        int key = 0;
        for (String w : t) {
            key = NameLexicon.runKey(key, w);
        }
        runs.merge(key, flags, (a, b) -> a | b);
    }

    private void write(DataOutputStream out) throws IOException {
        TreeMap<Integer, Integer> levels = new TreeMap<>();
        words.forEach((word, n) -> {
            int l = level(n[0]) | level(n[1]) << NameLexicon.SURNAME | level(n[2]) << NameLexicon.ORG_WORD
                | level(n[3]) << NameLexicon.ORG_LAST | level(n[4]) << NameLexicon.PLACE_WORD;
            if (l != 0) {
                levels.merge(NameLexicon.wordKey(word), l, Math::max);
            }
        });
        out.writeInt(NameLexicon.magic());
        PackedTable.write(levels, out);
        PackedTable.write(new TreeMap<>(runs), out);
        out.flush();
    }

    /** 0 for words seen once at most, 3 for words seen thirty times. */
    private static int level(int count) {
        return count < 2 ? 0 : count < 6 ? 1 : count < 30 ? 2 : 3;
    }
}
