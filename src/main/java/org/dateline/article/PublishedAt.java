package org.dateline.article;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * When an article was published, exactly as far as its source says: a day, a day and a wall-clock time, or an instant.
 *
 * @param date the publisher's calendar day
 * @param time wall-clock time, null when only the day is known
 * @param offset offset from UTC, null when the source gives none; it is never made up
 */
public record PublishedAt(LocalDate date, LocalTime time, ZoneOffset offset) {

    /** Reads an ISO 8601 day, local date-time or date-time with offset; empty for anything else. */
    public static Optional<PublishedAt> parse(String iso) {
        if (iso == null || iso.isBlank()) {
            return Optional.empty();
        }
        String s = iso.strip().replace(' ', 'T');
        try {
            if (s.indexOf('T') < 0) {
                return Optional.of(new PublishedAt(LocalDate.parse(s), null, null));
            }
            var parsed = DateTimeFormatter.ISO_DATE_TIME.parseBest(s, OffsetDateTime::from, LocalDateTime::from);
            if (parsed instanceof OffsetDateTime at) {
                return Optional.of(new PublishedAt(at.toLocalDate(), at.toLocalTime(), at.getOffset()));
            }
            LocalDateTime at = (LocalDateTime) parsed;
            return Optional.of(new PublishedAt(at.toLocalDate(), at.toLocalTime(), null));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** ISO 8601 with just the parts that are known: {@code 2024-11-29}, {@code 2024-11-29T18:06:00}, {@code ...Z}. */
    public String iso() {
        if (time == null) {
            return date.toString();
        }
        String local = DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(date.atTime(time));
        return offset == null ? local : local + offset.getId();
    }
}
