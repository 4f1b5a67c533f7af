package org.dateline.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.dateline.parquet.Manifest;
import org.dateline.star.FactCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QualityChecksTest {
    /** For each check a change that it must find. */
    private static final Map<String, String> FAULTS = Map.ofEntries(
        Map.entry("articles_complete", "UPDATE fact_article SET events = events + 1"),
        Map.entry("confidence_in_bounds", "UPDATE fact_quote SET confidence = 1.5"),
        Map.entry("dates_in_order", "UPDATE fact_date_mention SET from_date_key = 20991231"),
        Map.entry("events_match_mentions", "UPDATE fact_event SET mention_count = mention_count + 1"),
        Map.entry("headline_spans_exact", "UPDATE dim_article SET headline = 'x' || headline"),
        Map.entry("keys_unique", "CREATE OR REPLACE TABLE dim_source AS SELECT * FROM dim_source UNION ALL SELECT * FROM dim_source"),
        Map.entry("known_words_only", "UPDATE fact_quote SET form = 'sung'"),
        Map.entry("natural_keys_unique", "UPDATE dim_country SET iso3 = 'same'"),
        Map.entry("no_orphans", "UPDATE fact_person_mention SET person_alias_key = 7"),
        Map.entry("one_current_version", "UPDATE dim_article SET is_current = false"),
        Map.entry("person_versions_cover_time", "UPDATE dim_person SET valid_to = valid_to - 1"),
        Map.entry("records_accounted_for", "UPDATE dim_run SET articles_read = articles_read + 1"),
        Map.entry("rows_as_listed", "DELETE FROM fact_quote"),
        Map.entry("spans_inside_text", "UPDATE fact_quote SET end_offset = 1000000"),
        Map.entry("weights_sum_to_one", "UPDATE bridge_event_actor SET weight = weight / 2"));

    @TempDir
    Path root;

    @Test
    void everyCheckFindsItsFault() throws Exception {
        Night night = new Night(root);
        Manifest m = night.run("r1", false, Map.of("b1", List.of(Stories.meeting("Wire", "w1"), Stories.promotion())), List.of());
        assertThat(new TreeSet<>(SqlScripts.folder("checks").keySet())).isEqualTo(new TreeSet<>(FAULTS.keySet()));
        Path database = new WarehouseLoader(night.folder, Limits.STANDARD).load(m, true).database();
        try (Connection c = DuckDb.write(database, night.folder.data(), Limits.STANDARD)) {
            for (Map.Entry<String, String> fault : FAULTS.entrySet()) {
                c.setAutoCommit(false);
                WarehouseLoader.execute(c, fault.getValue());
                FactCheck result = QualityChecks.run(c, fault.getKey(), SqlScripts.text("checks/" + fault.getKey() + ".sql"));
                c.rollback();
                assertThat(result.passed()).as(fault.getKey()).isFalse();
                assertThat(result.example()).isNotNull();
                assertThat(QualityChecks.run(c, fault.getKey(), SqlScripts.text("checks/" + fault.getKey() + ".sql")).passed())
                    .as(fault.getKey()).isTrue();
                c.rollback();
            }
        }
    }
}
