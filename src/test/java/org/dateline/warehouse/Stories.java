package org.dateline.warehouse;

import java.time.LocalDate;
import java.util.List;
import org.dateline.article.ArticleStatus;
import org.dateline.normalize.DateBasis;
import org.dateline.normalize.DatePrecision;
import org.dateline.normalize.DayRange;
import org.dateline.normalize.Modality;
import org.dateline.normalize.PositionStatement;
import org.dateline.star.ArticleRows;
import org.dateline.star.TestArticles;

/** A few articles about one meeting and its follow-ups. */
final class Stories {
    static final LocalDate NOV_29 = LocalDate.of(2024, 11, 29);

    private Stories() {
    }

    /** The first report, with two mentions of the meeting. */
    static ArticleRows meeting(String source, String id) {
        return meeting(source, id, ArticleStatus.USABLE, "");
    }

    static ArticleRows meeting(String source, String id, ArticleStatus status, String more) {
        TestArticles a = TestArticles.of(source, id, "2024-11-29T18:06:00+09:00",
            "Ministers of Norway and Peru meet 😀",
            "Norway's Defense Minister Ola Nordmann met Peru's Defense Minister Rosa Quispe in Lima on Friday. "
                + "The talks lasted two hours, longer than either side had planned for the first day of the visit. "
                + "\"We will meet again,\" Nordmann said." + more, status);
        a.person("Ola Nordmann", "Ola", "Nordmann", "Defense Minister", "NOR", "Ola Nordmann", "Nordmann");
        a.person("Rosa Quispe", "Rosa", "Quispe", "Defense Minister", "PER");
        a.place("Lima", 3936456, "PER");
        a.country("NOR", "Norway").country("PER", "Peru");
        a.time("Friday", "2024-11-29", NOV_29, NOV_29);
        a.quote("We will meet again,", "p1", "said");
        a.event("040", "meet", List.of(a.actor("Norway", "NOR", null, "NOR")), List.of(a.actor("Peru", "PER", null, "PER")),
            null, (LocalDate) null, Modality.ASSERTED);
        a.event("040", "met", List.of(a.actor("Ola Nordmann", "NOR", "p1", "NORGOVMIL")),
            List.of(a.actor("Rosa Quispe", "PER", "p2", "PERGOVMIL")), "l1", NOV_29, Modality.ASSERTED);
        a.event("046", "talks", List.of(a.actor("Ola Nordmann", "NOR", "p1", "NORGOVMIL")), List.of(), "l1", NOV_29,
            Modality.ASSERTED);
        return a.rows();
    }

    /** Another paper, a day later, from the other side, with surnames only. */
    static ArticleRows followUp() {
        TestArticles a = TestArticles.of("Herald", "h1", "2024-11-30", "After the Lima talks",
            "Quispe met Nordmann in Lima on Friday, a senior aide told reporters in the capital on Saturday morning. "
                + "Peru might send ships to Oslo, the aide added without giving a date or any further detail.");
        a.person("Quispe", null, "Quispe", null, "PER");
        a.person("Nordmann", null, "Nordmann", null, null);
        a.place("Lima", 3936456, "PER");
        a.country("PER", "Peru");
        a.event("040", "met", List.of(a.actor("Quispe", "PER", "p1", "PERGOV")), List.of(a.actor("Nordmann", "NOR", "p2", "NORGOV")),
            "l1", NOV_29, Modality.ASSERTED);
        a.event("150", "send", List.of(a.actor("Peru", "PER", null, "PER")), List.of(a.actor("Oslo", "NOR", null, "NOR")),
            null, (LocalDate) null, Modality.HYPOTHETICAL);
        return a.rows();
    }

    /** Quispe becomes prime minister in December; a range of days for the old meeting. */
    static ArticleRows promotion() {
        TestArticles a = TestArticles.of("Wire", "w9", "2024-12-20", "Peru names a prime minister",
            "Prime Minister Rosa Quispe took office on December 15. She met Nordmann in November.");
        a.person("Rosa Quispe", "Rosa", "Quispe", "Prime Minister", "PER");
        a.person("Nordmann", null, "Nordmann", null, "NOR");
        a.country("PER", "Peru");
        LocalDate dec15 = LocalDate.of(2024, 12, 15);
        a.time("December 15", "2024-12-15", dec15, dec15);
        a.position("p1", "Prime Minister", "PER", PositionStatement.Status.TAKEN,
            new DayRange(dec15, dec15, DatePrecision.DAY, DateBasis.EXPLICIT), "Prime Minister Rosa Quispe took office");
        a.event("040", "met", List.of(a.actor("Rosa Quispe", "PER", "p1", "PERGOV")),
            List.of(a.actor("Nordmann", "NOR", "p2", "NOR")), null,
            new DayRange(LocalDate.of(2024, 11, 1), LocalDate.of(2024, 11, 30), DatePrecision.MONTH, DateBasis.RELATIVE),
            Modality.ASSERTED);
        return a.rows();
    }
}
