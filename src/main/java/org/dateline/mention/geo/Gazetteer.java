package org.dateline.mention.geo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Everything the gazetteer tables name, keyed by a 64-bit hash over folded words: case, accents and punctuation between
 * words do not matter. Read-only; one instance serves all threads.
 */
public final class Gazetteer {
    private static final int MOST = 80;
    private final PlaceTable places = new PlaceTable();
    private final List<GeoEntry> small = new ArrayList<>();
    private final Map<String, String> divisions = new HashMap<>();
    private final long[] key = new long[1 << 18];
    private final int[] head = new int[1 << 18];
    private final long[] prefix = new long[1 << 17];
    private int[] value;
    private int[] next;
    private int used;

    private Gazetteer() {
        value = new int[places.size() + 8192];
        next = new int[value.length];
        for (int r = places.size() - 1; r >= 0; r--) {
            add(places.nameStart(r), r);
        }
        aliases();
        for (String[] r : GeoTable.rows("adm1.tsv")) {
            divisions.put(r[0] + '.' + r[1], r[2]);
            if (!r[5].equals("none")) {
                add(new GeoEntry(GeoEntry.Type.DIVISION, 0, r[2], r[2], r[0], r[1], "division", number(r[3]),
                    number(r[4]), 0, r[5]));
            }
        }
        for (String[] r : GeoTable.rows("regions.tsv")) {
            add(new GeoEntry(GeoEntry.Type.REGION, 0, r[0], r[1], r[2], r[4], r[3], number(r[5]), number(r[6]), 0, r[7]));
        }
        for (CountryName n : GeoTable.countryNames()) {
            add(new GeoEntry(GeoEntry.Type.COUNTRY, 0, n.form(), n.form(), n.country(), "", n.kind().word(), Double.NaN,
                Double.NaN, 0, n.care()));
        }
    }

    /** The gazetteer of this build. */
    public static Gazetteer standard() {
        return Holder.STANDARD;
    }

    /** Name of a first-order division, null when its code is unknown. */
    public String division(String country, String code) {
        return divisions.get(country + '.' + code);
    }

    /** Known runs of words that start with a capital or a digit, longest first, not overlapping, in text order. */
    public List<GeoHit> find(Words words) {
        List<GeoHit> hits = new ArrayList<>();
        String text = words.text();
        Map<Integer, List<GeoEntry>> seen = new HashMap<>();
        int w = 0;
        while (w < words.size()) {
            GeoHit hit = words.capital(w) || words.digit(w) ? longest(words, text, w, seen) : null;
            if (hit != null) {
                hits.add(hit);
                w = hit.endWord();
            } else {
                w++;
            }
        }
        return hits;
    }

    /** What a form may name; empty when it is unknown. */
    public List<GeoEntry> lookup(String form) {
        long h = Folding.SEED;
        Words words = new Words(form);
        for (int w = 0; w < words.size(); w++) {
            h = word(form, words, w, w == 0 ? h : Folding.mix(h, ' '));
        }
        int slot = slot(h);
        return key[slot] == h ? entries(head[slot]) : List.of();
    }

    private GeoHit longest(Words words, String text, int first, Map<Integer, List<GeoEntry>> seen) {
        if (words.gap(first - 1) == Words.Gap.DOT && Character.isLowerCase(text.charAt(words.start(first - 1)))) {
            return null;
        }
        long h = Folding.SEED;
        int bestHead = -1;
        int bestEnd = 0;
        for (int w = first; w < words.size(); w++) {
            h = word(text, words, w, h);
            int slot = slot(h);
            if (key[slot] == h && (words.capital(w) || words.digit(w) || lowerEnd(head[slot]))) {
                bestHead = head[slot];
                bestEnd = w + 1;
            }
            if (!joins(words, w) || !hasPrefix(h)) {
                break;
            }
            h = Folding.mix(h, ' ');
        }
        if (bestHead < 0) {
            return null;
        }
        List<GeoEntry> entries = seen.computeIfAbsent(bestHead, this::entries);
        int end = words.end(bestEnd - 1);
        if (words.after(bestEnd - 1) == '.' && entries.stream().anyMatch(e -> e.form().endsWith("."))) {
            end++;
        }
        if (words.gap(bestEnd - 1) == Words.Gap.DOT && end == words.end(bestEnd - 1)
            && Character.isLowerCase(text.charAt(words.start(bestEnd)))) {
            return null;
        }
        return new GeoHit(first, bestEnd, words.start(first), end, entries);
    }

    private static boolean joins(Words words, int w) {
        return switch (words.gap(w)) {
            case SPACE, LINE, HYPHEN, APOSTROPHE, DOT -> true;
            case DOT_SPACE -> words.end(w) - words.start(w) <= 4;
            default -> false;
        };
    }

    private boolean lowerEnd(int list) {
        String form = entry(value[list]).form();
        int at = Math.max(form.lastIndexOf(' '), form.lastIndexOf('\'')) + 1;
        return at > 0 && Character.isLowerCase(form.charAt(at));
    }

    private List<GeoEntry> entries(int list) {
        List<GeoEntry> out = new ArrayList<>();
        for (int i = list; i >= 0 && out.size() < MOST; i = next[i]) {
            out.add(entry(value[i]));
        }
        return out;
    }

    private GeoEntry entry(int v) {
        return v >= 0 ? places.entry(v, null) : small.get(-v - 1);
    }

    private void aliases() {
        List<String[]> rows = GeoTable.rows("place_aliases.tsv");
        Map<Long, List<String>> forms = new HashMap<>();
        for (String[] r : rows) {
            forms.computeIfAbsent(Long.valueOf(r[1]), k -> new ArrayList<>()).add(r[0]);
        }
        for (int r = 0; r < places.size(); r++) {
            List<String> aliases = forms.get(places.id(r));
            if (aliases != null) {
                for (String alias : aliases) {
                    add(places.entry(r, alias));
                }
            }
        }
    }

    private void add(GeoEntry e) {
        small.add(e);
        String form = e.form();
        Words words = new Words(form);
        long h = Folding.SEED;
        for (int w = 0; w < words.size(); w++) {
            if (w > 0) {
                addPrefix(h);
                h = Folding.mix(h, ' ');
            }
            h = word(form, words, w, h);
        }
        put(h, -small.size());
    }

    /** Keys a place by the UTF-8 bytes of its name. */
    private void add(int nameStart, int r) {
        long h = Folding.SEED;
        boolean open = false;
        for (int i = nameStart; places.at(i) != '\t'; i++) {
            int b = places.at(i);
            if (b < 0) {
                boolean two = (b & 0xE0) == 0xC0;
                b = two ? (b & 0x1F) << 6 | places.at(i + 1) & 0x3F
                    : (b & 0x0F) << 12 | (places.at(i + 1) & 0x3F) << 6 | places.at(i + 2) & 0x3F;
                i += two ? 1 : 2;
            }
            char f = Folding.fold((char) b);
            if (f == 0) {
                open = h != Folding.SEED;
                continue;
            }
            if (open) {
                addPrefix(h);
                h = Folding.mix(h, ' ');
                open = false;
            }
            h = f == 1 ? h : Folding.mix(h, f);
        }
        put(h, r);
    }

    private static long word(String text, Words words, int w, long hash) {
        long h = hash;
        for (int i = words.start(w); i < words.end(w); i++) {
            char f = Folding.fold(text.charAt(i));
            if (f > 1) {
                h = Folding.mix(h, f);
            }
        }
        return h;
    }

    private void put(long h, int v) {
        int slot = slot(h);
        if (used == value.length) {
            value = Arrays.copyOf(value, used * 2);
            next = Arrays.copyOf(next, used * 2);
        }
        value[used] = v;
        next[used] = key[slot] == h ? head[slot] : -1;
        key[slot] = h;
        head[slot] = used++;
    }

    private int slot(long h) {
        int mask = key.length - 1;
        int i = (int) (h >>> 40 ^ h) & mask;
        while (key[i] != 0 && key[i] != h) {
            i = i + 1 & mask;
        }
        return i;
    }

    private void addPrefix(long h) {
        prefix[prefixSlot(h)] = h;
    }

    private boolean hasPrefix(long h) {
        return prefix[prefixSlot(h)] == h;
    }

    private int prefixSlot(long h) {
        int mask = prefix.length - 1;
        int i = (int) (h >>> 40 ^ h) & mask;
        while (prefix[i] != 0 && prefix[i] != h) {
            i = i + 1 & mask;
        }
        return i;
    }

    private static double number(String cell) {
        return cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
    }

    private static final class Holder {
        static final Gazetteer STANDARD = new Gazetteer();
    }
}
