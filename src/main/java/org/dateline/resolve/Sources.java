package org.dateline.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.star.DimSource;
import org.dateline.star.StageArticle;
import org.dateline.star.SurrogateKey;

/** Rows of {@code dim_source}. */
final class Sources {
    private final String name;
    private final Set<Long> articles = new HashSet<>();
    private int first;
    private int last;

    private Sources(String name) {
        this.name = name;
    }

    static List<DimSource> rows(List<StageArticle> articles) {
        Map<Long, Sources> byKey = new TreeMap<>();
        byKey.put(SurrogateKey.UNKNOWN, new Sources("unknown"));
        for (StageArticle a : articles) {
            byKey.computeIfAbsent(a.sourceKey(), k -> new Sources(a.sourceName())).add(a);
        }
        List<DimSource> rows = new ArrayList<>();
        byKey.forEach((key, s) -> rows.add(new DimSource(key, s.name, s.articles.size(), s.first, s.last)));
        return rows;
    }

    private void add(StageArticle a) {
        articles.add(a.articleId());
        int day = a.publishedDateKey();
        if (day != 0) {
            first = first == 0 ? day : Math.min(first, day);
            last = Math.max(last, day);
        }
    }
}
