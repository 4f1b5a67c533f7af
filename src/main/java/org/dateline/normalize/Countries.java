package org.dateline.normalize;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.mention.geo.CountryName;
import org.dateline.mention.geo.GeoTable;

/**
 * All countries, territories and former states with their codes and names. Read-only; one instance serves all threads.
 *
 * <p>Look-ups by words take a form as it stands in text: its first letter must be a capital, the rest may be in small or
 * capital letters ({@code "Russian"}, {@code "RUSSIAN"}); a form that also is a common word in capitals ({@code "US"})
 * must be written as in the table. A leading article is ignored.
 */
public final class Countries {
    private final Map<String, Country> byCode = new LinkedHashMap<>();
    private final Map<String, CountryName> byForm = new HashMap<>(4096);
    private final List<CountryName> names;

    private Countries() {
        for (String[] r : GeoTable.rows("countries.tsv")) {
            String today = r[15].isEmpty() ? r[0] : r[15];
            byCode.put(r[0], new Country(r[0], code(r[1]), code(r[2]), code(r[3]), code(r[4]),
                r[5].isEmpty() ? null : Integer.valueOf(r[5]), r[6].isEmpty() ? 0 : Long.parseLong(r[6]), r[7], r[8],
                code(r[9]), r[10], r[11], r[12], day(r[13]), day(r[14]), today, code(r[17])));
        }
        names = GeoTable.countryNames();
        for (CountryName n : names) {
            byForm.putIfAbsent(key(n.form(), n.care()), n);
        }
    }

    /** The table of this build. */
    public static Countries standard() {
        return Holder.STANDARD;
    }

    /** All rows in the table's order: present ones by code, then former states. */
    public List<Country> all() {
        return List.copyOf(byCode.values());
    }

    /** All name forms in the table's order. */
    public List<CountryName> names() {
        return names;
    }

    /** The row of an alpha-3 code, former states included. */
    public Optional<Country> byIso3(String iso3) {
        return Optional.ofNullable(iso3 == null ? null : byCode.get(iso3));
    }

    /** The country of a name: common, official, former, or abbreviated. */
    public Optional<Country> byName(String form) {
        return find(form).filter(n -> n.kind().properName()).map(n -> byCode.get(n.country()));
    }

    /** The country of an adjective or of a noun for its people, parts of a country included ({@code "Scottish"}). */
    public Optional<Country> byDemonym(String word) {
        return find(word).filter(n -> n.kind().demonym()).map(n -> byCode.get(n.country()));
    }

    /** The country whose capital or seat of power this names. */
    public Optional<Country> byCapital(String form) {
        return find(form).filter(n -> n.kind() == CountryName.Kind.CAPITAL || n.kind() == CountryName.Kind.GOVERNMENT)
            .map(n -> byCode.get(n.country()));
    }

    /** Whether a word is the adjective of a country or a noun for its people. */
    public boolean isDemonym(String word) {
        return byDemonym(word).isPresent();
    }

    /** The table's entry for a form of any kind. */
    public Optional<CountryName> find(String form) {
        if (form == null || form.isEmpty()) {
            return Optional.empty();
        }
        String bare = form.length() > 4 && form.regionMatches(true, 0, "the ", 0, 4) ? form.substring(4) : form;
        if (!Character.isUpperCase(bare.codePointAt(0))) {
            return Optional.empty();
        }
        CountryName exact = byForm.get(bare);
        return Optional.ofNullable(exact != null ? exact : byForm.get(bare.toLowerCase(Locale.ROOT)));
    }

    /** Forms that need their exact letters are keyed as they stand, which no lower-case key can equal. */
    private static String key(String form, String care) {
        String bare = form.regionMatches(true, 0, "the ", 0, 4) ? form.substring(4) : form;
        return care.equals("case") ? bare : bare.toLowerCase(Locale.ROOT);
    }

    private static String code(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    private static LocalDate day(String cell) {
        return cell.isEmpty() ? null : LocalDate.parse(cell);
    }

    private static final class Holder {
        static final Countries STANDARD = new Countries();
    }
}
