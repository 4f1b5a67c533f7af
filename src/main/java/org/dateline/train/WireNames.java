package org.dateline.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Names and words that fill the templates of {@link WireTexts}. */
final class WireNames {
    private static final Set<String> SUFFIXES = Set.of("Jr.", "Sr.", "II", "III", "IV", "I");
    private static final String[] MONTHS = {"January", "February", "March", "April", "May", "June", "July", "August",
        "September", "October", "November", "December", "Jan.", "Feb.", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."};
    private static final String[] DAYS = {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};

    private final Random random;
    private final Map<Character, List<String>> lists = new HashMap<>();
    private final List<String> persons = new ArrayList<>();
    private final List<String> organizations = new ArrayList<>();
    private final List<String> clubs = new ArrayList<>();
    private final List<String> companies = new ArrayList<>();
    private final List<String> universities = new ArrayList<>();

    WireNames(TrainingFolders training, Random random) throws IOException {
        this.random = random;
        names(training);
        try (BufferedReader in = training.open("places.tsv.gz")) {
            in.readLine();
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String[] f = line.split("\t", -1);
                if (Long.parseLong(f[9]) >= 60_000) {
                    list('L').add(f[1]);
                }
                if (Long.parseLong(f[9]) >= 300_000 && !f[5].isEmpty()) {
                    list('R').add(f[5]);
                }
            }
        }
        for (String[] f : rows(training, "country_names.tsv")) {
            if (f[2].equals("name")) {
                list('C').add(f[0]);
            } else if (f[2].equals("person") && f[0].endsWith("s")) {
                list('H').add(f[0]);
            } else if (f[2].equals("adjective")) {
                list('N').add(f[0]);
            }
        }
        for (String[] f : rows(training, "titles.tsv")) {
            if (f[1].equals("office") && !f[3].equals("SPO")) {
                list('W').add(f[0].toLowerCase(Locale.ROOT));
            }
            if (Set.of("GOV", "LEG", "JUD", "MIL").contains(f[3])) {
                list('T').add(f[0]);
            }
        }
        for (String[] f : rows(training, "wire_names.tsv")) {
            list(f[0].charAt(0)).add(f[1]);
        }
        treebankWords(training);
    }

    private List<String> list(char slot) {
        return lists.computeIfAbsent(slot, k -> new ArrayList<>());
    }

    private void names(TrainingFolders training) throws IOException {
        try (BufferedReader in = training.open("names.tsv.gz")) {
            in.readLine();
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                int tab = line.indexOf('\t');
                String name = line.substring(0, tab).replace(" - ", "-");
                String kinds = "," + line.substring(tab + 1) + ",";
                if (!name.chars().allMatch(c -> Character.isLetter(c) || " .-'&".indexOf(c) >= 0)
                    || !Character.isUpperCase(name.charAt(0)) || name.length() > 60) {
                    continue;
                }
                int words = name.split(" ").length;
                if (kinds.equals(",person,") && words >= 2 && words <= 4) {
                    persons.add(name);
                } else if (kinds.contains(",company,")) {
                    companies.add(name);
                } else if (kinds.equals(",organization,") && words <= 6) {
                    organizations.add(name);
                    if (name.matches(".* (F\\.C\\.|FC|United|City|Rovers|Athletic|Bulls|Reds|Tigers|Lions|Eagles|Bears)")) {
                        clubs.add(name);
                    } else if (name.matches(".*\\b(University|College|Institute)\\b.*")) {
                        universities.add(name);
                    } else if (name.matches(".* (Corporation|Inc\\.|Group|Company|Bank|Ltd|Corp\\.|Airlines|Industries)")) {
                        companies.add(name);
                    }
                }
            }
        }
    }

    private void treebankWords(TrainingFolders training) throws IOException {
        try (BufferedReader in = training.open("ewt.conllu.gz")) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String[] f = line.split("\t");
                if (f.length > 4 && f[1].length() > 2 && f[1].chars().allMatch(c -> c >= 'a' && c <= 'z')) {
                    char slot = f[4].startsWith("NN") ? 'x' : f[4].startsWith("VB") ? 'v' : f[4].equals("JJ") ? 'a' : ' ';
                    list(slot).add(f[1]);
                    if (f[4].equals("NNS")) {
                        list('q').add(f[1]);
                    }
                }
            }
        }
    }

    private static List<String[]> rows(TrainingFolders training, String file) throws IOException {
        List<String[]> rows = new ArrayList<>();
        try (BufferedReader in = training.open(file)) {
            in.readLine();
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                rows.add(line.split("\t", -1));
            }
        }
        return rows;
    }

    /** Kind of name that a slot makes. */
    static String label(char slot) {
        return "PSFI".indexOf(slot) >= 0 ? "PER" : "LCRD".indexOf(slot) >= 0 ? "LOC" : "OABMUKYZG".indexOf(slot) >= 0
            ? "ORG" : "O";
    }

    /** A new filling for a slot. */
    String make(char slot) {
        return switch (slot) {
            case 'P' -> person();
            case 'I' -> (char) ('A' + random.nextInt(26)) + ". " + surname(person());
            case 'O' -> random.nextInt(10) < 5 ? pick(organizations) : pattern('O');
            case 'B' -> random.nextInt(10) < 4 ? pick(companies) : pattern('B');
            case 'U' -> random.nextInt(10) < 4 ? pick(universities) : pattern('U');
            case 'K' -> random.nextInt(10) < 4 ? pick(list('L')) : random.nextInt(10) < 4 ? pick(clubs) : pattern('K');
            case 'M', 'Y', 'G', 'Z' -> pattern(slot);
            case 'A' -> acronym();
            case 'd' -> DAYS[random.nextInt(DAYS.length)];
            case 'm' -> MONTHS[random.nextInt(MONTHS.length)];
            case 'n' -> Integer.toString(random.nextInt(random.nextInt(3) == 0 ? 1000 : 60));
            case 'k' -> Integer.toString(1 + random.nextInt(2));
            case 'X' -> capital(pick(list('q')));
            case 'y' -> Integer.toString(1970 + random.nextInt(60));
            default -> pick(list(slot));
        };
    }

    /** A person's name: from the list, or first and last names of two, at times with an initial or a name put together. */
    private String person() {
        int way = random.nextInt(20);
        String one = pick(persons);
        if (way < 7) {
            return one;
        }
        String two = pick(persons);
        String given = one.substring(0, one.indexOf(' '));
        if (way < 14) {
            return given + " " + surname(two);
        }
        if (way < 16) {
            return given + " " + (char) ('A' + random.nextInt(26)) + ". " + surname(two);
        }
        return pattern('P');
    }

    String surname(String full) {
        String[] w = full.split(" ");
        if (w.length > 1 && list('E').contains(w[0])) {
            return w[0];
        }
        int last = SUFFIXES.contains(w[w.length - 1]) && w.length > 1 ? w.length - 2 : w.length - 1;
        int first = last;
        while (first > 1 && Character.isLowerCase(w[first - 1].charAt(0))) {
            first--;
        }
        return String.join(" ", Arrays.asList(w).subList(first, last + 1));
    }

    String given(String full) {
        int space = full.indexOf(' ');
        return space < 0 ? full : full.substring(0, space);
    }

    private String acronym() {
        int n = 2 + random.nextInt(4);
        StringBuilder s = new StringBuilder();
        for (int i = 0; i < n; i++) {
            s.append((char) ('A' + random.nextInt(26)));
        }
        return s.toString();
    }

    /** Fills a pattern of the list of made-up names: a percent sign and a letter stand for a part. */
    private String pattern(char slot) {
        StringBuilder out = new StringBuilder();
        String pattern = pick(lists.get(slot == 'P' ? 'p' : slot));
        for (int i = 0; i < pattern.length(); i++) {
            if (pattern.charAt(i) == '%') {
                out.append(part(pattern.charAt(++i)));
            } else {
                out.append(pattern.charAt(i));
            }
        }
        return out.toString();
    }

    private String part(char c) {
        return switch (c) {
            case 'S' -> surname(pick(persons));
            case 'F' -> given(pick(persons));
            case 'L' -> pick(list('L'));
            case 'R' -> pick(list('R'));
            case 'C' -> pick(list('C'));
            case 'N' -> pick(list('N'));
            case 'X' -> capital(pick(list('x')));
            case 'A' -> acronym();
            default -> pick(list(c));
        };
    }

    private static String capital(String w) {
        return w.substring(0, 1).toUpperCase(Locale.ROOT) + w.substring(1);
    }

    private String pick(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }
}
