package org.dateline.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.star.DimPlace;
import org.dateline.star.Keys;
import org.dateline.star.StagePlace;
import org.dateline.star.SurrogateKey;

/** Rows of {@code dim_place}: the places that articles name. */
final class Places {
    /** Articles agree on a gazetteer place; where a program version changed it, the smallest row stands. */
    private static final Comparator<DimPlace> ORDER = Comparator.comparing(DimPlace::name)
        .thenComparingLong(DimPlace::countryKey)
        .thenComparing(DimPlace::adm1, Comparator.nullsLast(Comparator.naturalOrder()))
        .thenComparingDouble(DimPlace::latitude).thenComparingDouble(DimPlace::longitude);

    private final Map<Long, DimPlace> byKey = new TreeMap<>();

    void add(StagePlace p) {
        DimPlace row = new DimPlace(p.placeKey(), p.geonamesId(), p.name(), Keys.country(p.country()), p.adm1(),
            p.latitude(), p.longitude());
        byKey.merge(p.placeKey(), row, (a, b) -> ORDER.compare(a, b) <= 0 ? a : b);
    }

    List<DimPlace> rows() {
        List<DimPlace> rows = new ArrayList<>(List.of(special(SurrogateKey.UNKNOWN, "unknown"),
            special(SurrogateKey.NOT_APPLICABLE, "not applicable")));
        rows.addAll(byKey.values());
        return rows;
    }

    private static DimPlace special(long key, String name) {
        return new DimPlace(key, 0, name, key, null, Double.NaN, Double.NaN);
    }
}
