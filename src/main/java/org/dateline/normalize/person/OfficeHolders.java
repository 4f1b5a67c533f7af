package org.dateline.normalize.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.mention.name.WordList;

/** Who held which high office when: a gazetteer that confirms, never invents. Read-only. */
final class OfficeHolders {
    /**
     * One term of office.
     *
     * @param name usual English form
     * @param given given names
     * @param surname key of the family name
     * @param office office in lower case
     * @param country ISO 3166-1 alpha-3, null for international bodies
     * @param from first day, null when not known
     * @param to last day, null when it goes on
     */
    record Holder(String name, String given, String surname, String office, String country, LocalDate from, LocalDate to) {
        boolean in(LocalDate day, int slackDays) {
            return day == null || (from == null || !day.isBefore(from.minusDays(slackDays)))
                && (to == null || !day.isAfter(to.plusDays(slackDays)));
        }
    }

    private final Map<String, List<Holder>> bySurname = new HashMap<>();

    OfficeHolders(PersonWords words) {
        for (String[] r : WordList.rows("gazetteer/office_holders.tsv")) {
            List<String> forms = new ArrayList<>(List.of(r[0]));
            for (String other : r[1].split(";")) {
                if (!other.isBlank()) {
                    forms.add(other.trim());
                }
            }
            for (String form : forms) {
                NameForm f = NameForm.of(List.of(form.split(" ")), words);
                Holder h = new Holder(r[0], f.givenText(), f.surnameKey(), r[2].toLowerCase(Locale.ROOT),
                    r[4].isEmpty() ? null : r[4], day(r[5], true), day(r[6], false));
                bySurname.computeIfAbsent(f.surnameKey(), k -> new ArrayList<>()).add(h);
            }
        }
    }

    /** A day, month or year of the table as its first or last day. */
    private static LocalDate day(String cell, boolean first) {
        return switch (cell.length()) {
            case 0 -> null;
            case 4 -> first ? LocalDate.of(Integer.parseInt(cell), 1, 1) : LocalDate.of(Integer.parseInt(cell), 12, 31);
            case 7 -> {
                LocalDate month = LocalDate.parse(cell + "-01");
                yield first ? month : month.plusMonths(1).minusDays(1);
            }
            default -> LocalDate.parse(cell);
        };
    }

    /**
     * The one holder that fits a name and at least one more sign, null when none or several fit.
     *
     * @param form name in the article
     * @param office position in lower case, null when none is said
     * @param country country that the text gives to the person, null when none
     * @param day publication, null when unknown
     */
    Holder find(NameForm form, String office, String country, LocalDate day) {
        Holder found = null;
        for (Holder h : bySurname.getOrDefault(form.surnameKey(), List.of())) {
            boolean given = form.givenText() != null;
            if (given && !NameForm.key(h.given == null ? "" : h.given).equals(NameForm.key(form.givenText()))
                || country != null && !country.equals(h.country)) {
                continue;
            }
            boolean sameOffice = office != null && same(office, h.office);
            if (!sameOffice && !given || !h.in(day, given ? 20_000 : 400)) {
                continue;
            }
            if (found != null && !found.name.equals(h.name)) {
                return null;
            }
            found = found == null || h.in(day, 0) ? h : found;
        }
        return found;
    }

    private static boolean same(String office, String held) {
        return held.equals(office) || held.endsWith(" " + office) && !office.equals("minister")
            || office.endsWith(" " + held) || office.replace("defence", "defense").equals(held)
            || office.equals("leader") && (held.equals("president") || held.contains("leader"));
    }
}
