package org.dateline.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.star.StageArticle;

/**
 * Finds copies. In order of publication every article either joins the first article that it resembles, exactly or
 * nearly, or becomes one that later ones may join; nobody joins a joiner, so a chain of small edits does not grow.
 */
final class CopyGroups {
    private static final int VALUES = 64;
    private static final int BAND_VALUES = 2;
    /**
     * Sketch values that two texts must share to be copies: a cut and edited copy has about a third, a follow-up that
     * repeats its background about a tenth, two texts on different things none or one.
     */
    private static final int NEAR = 19;
    private static final int MOST_DAYS = 7;
    private static final long UNDATED = Long.MIN_VALUE;

    private final Map<String, StageArticle> exact = new HashMap<>();
    private final Map<Long, List<Leader>> bands = new HashMap<>();
    private final Map<Long, StageArticle> byArticle = new HashMap<>();

    private static final class Leader {
        private final StageArticle article;
        private final char[] sketch;
        private final long day;
        /** The article that was compared with it last; one that shares several bands is compared once. */
        private StageArticle compared;

        private Leader(StageArticle article, char[] sketch) {
            this.article = article;
            this.sketch = sketch;
            this.day = day(article);
        }
    }

    private CopyGroups() {
    }

    /** For each article version, by key, the first one of its group; articles in order of publication. */
    static Map<Long, StageArticle> leaders(List<StageArticle> sorted) {
        CopyGroups groups = new CopyGroups();
        Map<Long, StageArticle> leaders = new HashMap<>();
        for (StageArticle a : sorted) {
            char[] sketch = sketch(a);
            StageArticle leader = groups.find(a, sketch);
            if (leader == null) {
                leader = a;
                groups.lead(a, sketch);
            }
            groups.byArticle.putIfAbsent(a.articleId(), leader);
            leaders.put(a.articleKey(), leader);
        }
        return leaders;
    }

    private StageArticle find(StageArticle a, char[] sketch) {
        StageArticle own = byArticle.get(a.articleId());
        if (own != null || sketch.length == 0) {
            return own;
        }
        long day = day(a);
        StageArticle same = exact.get(a.textHash());
        if (same != null && near(day(same), day)) {
            return same;
        }
        Leader best = null;
        int most = NEAR - 1;
        for (int band = 0; band < VALUES / BAND_VALUES; band++) {
            List<Leader> candidates = bands.getOrDefault(band(sketch, band), List.of());
            for (int i = candidates.size() - 1; i >= 0 && near(candidates.get(i).day, day); i--) {
                Leader leader = candidates.get(i);
                if (leader.compared == a) {
                    continue;
                }
                leader.compared = a;
                int shared = shared(leader.sketch, sketch);
                if (shared > most || shared == most && best != null
                        && Articles.BY_TIME.compare(leader.article, best.article) < 0) {
                    best = leader;
                    most = shared;
                }
            }
        }
        return best == null ? null : best.article;
    }

    private void lead(StageArticle a, char[] sketch) {
        if (sketch.length == 0) {
            return;
        }
        exact.put(a.textHash(), a);
        Leader leader = new Leader(a, sketch);
        for (int band = 0; band < VALUES / BAND_VALUES; band++) {
            bands.computeIfAbsent(band(sketch, band), k -> new ArrayList<>(2)).add(leader);
        }
    }

    private static char[] sketch(StageArticle a) {
        char[] values = new char[a.sketch().length() / 4];
        for (int i = 0; i < values.length; i++) {
            values[i] = (char) Integer.parseInt(a.sketch(), i * 4, i * 4 + 4, 16);
        }
        return values;
    }

    private static long band(char[] sketch, int band) {
        return (long) band << 32 | (long) sketch[band * BAND_VALUES] << 16 | sketch[band * BAND_VALUES + 1];
    }

    private static int shared(char[] a, char[] b) {
        int equal = 0;
        for (int i = 0; i < VALUES; i++) {
            equal += a[i] == b[i] ? 1 : 0;
        }
        return equal;
    }

    private static boolean near(long leader, long day) {
        return leader == UNDATED || day == UNDATED || day - leader <= MOST_DAYS;
    }

    private static long day(StageArticle a) {
        return a.publishedDateKey() == 0 ? UNDATED : Days.of(a.publishedDateKey()).toEpochDay();
    }
}
