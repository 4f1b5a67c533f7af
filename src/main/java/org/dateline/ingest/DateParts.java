package org.dateline.ingest;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.dateline.article.PublishedAt;

/** What a text has said so far of the moment it names; each part may be said once. */
final class DateParts {
    int year = -1;
    int month = -1;
    int day = -1;
    int hour = -1;
    int minute;
    int second;
    int nano;
    String half;
    ZoneOffset offset;
    ZoneId region;
    boolean monthIsWord;

    /** Takes a region, an offset, or {@code ?} for a zone that can mean several; always fits. */
    boolean zone(String value) {
        if (value.indexOf('/') > 0) {
            region = ZoneId.of(value);
        } else if (!value.equals("?") && offset == null) {
            offset = ZoneOffset.of(value);
        }
        return true;
    }

    /** Takes a date; whether no part of it had been said before. */
    boolean setDate(int y, int m, int d) {
        boolean free = year < 0 && month < 0 && day < 0;
        year = y;
        month = m;
        day = d;
        return free;
    }

    /** Takes a time; whether none had been said before. */
    boolean setTime(int h, int m, int sec) {
        boolean free = hour < 0;
        hour = h;
        minute = m;
        second = sec;
        return free;
    }

    /** The moment; empty when its parts contradict each other. */
    Optional<PublishedAt> result() {
        LocalDate date = LocalDate.of(year, month, day);
        if (hour < 0) {
            return Optional.of(new PublishedAt(date, null, null));
        }
        if (half != null && (hour < 1 || hour > 12) && !(half.equals("pm") && hour < 24 && hour > 12)) {
            return Optional.empty();
        }
        int h = half == null || hour > 12 ? hour : hour % 12 + (half.equals("pm") ? 12 : 0);
        LocalDateTime local = date.atTime(LocalTime.of(h, minute, Math.min(second, 59), nano));
        ZoneOffset o = offset;
        if (o == null && region != null) {
            List<ZoneOffset> valid = region.getRules().getValidOffsets(local);
            o = valid.size() == 1 ? valid.get(0) : null;
        }
        return Optional.of(new PublishedAt(date, local.toLocalTime(), o));
    }
}
