package org.dateline.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.star.DimOrganization;
import org.dateline.star.Keys;
import org.dateline.star.StageOrganization;
import org.dateline.star.SurrogateKey;

/** Rows of {@code dim_organization}. */
final class Organizations {
    private final Map<Long, Facts> byKey = new TreeMap<>();

    void add(StageOrganization o) {
        Facts facts = byKey.computeIfAbsent(o.organizationKey(), k -> new Facts(Keys.country(o.country())));
        facts.names.add(o.name());
        facts.acronyms.add(o.acronym());
        facts.kinds.add(o.kind());
        facts.articles++;
    }

    /** Name of an organization, null when there is none of that key. */
    String name(long key) {
        Facts facts = byKey.get(key);
        return facts == null ? null : facts.names.top(null);
    }

    List<DimOrganization> rows() {
        List<DimOrganization> rows = new ArrayList<>(List.of(
            new DimOrganization(SurrogateKey.UNKNOWN, "unknown", null, null, SurrogateKey.UNKNOWN, 0),
            new DimOrganization(SurrogateKey.NOT_APPLICABLE, "not applicable", null, null, SurrogateKey.NOT_APPLICABLE,
                0)));
        byKey.forEach((key, f) -> rows.add(new DimOrganization(key, f.names.top(""), f.acronyms.top(null),
            f.kinds.top(null), f.country, f.articles)));
        return rows;
    }

    private static final class Facts {
        private final long country;
        private final Tally<String> names = new Tally<>();
        private final Tally<String> acronyms = new Tally<>();
        private final Tally<String> kinds = new Tally<>();
        private int articles;

        Facts(long country) {
            this.country = country;
        }
    }
}
