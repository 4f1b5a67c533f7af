package org.dateline.app;

import java.io.PrintStream;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import org.dateline.batch.JobSettings;
import org.dateline.batch.Progress;
import org.dateline.batch.RunOutcome;
import org.dateline.batch.StepReport;

/** Shows a run: a moving bar on a terminal, one line an event with its UTC time in a log. */
final class ScreenProgress implements Progress {
    private static final int BAR = 30;

    private final PrintStream out;
    private final boolean terminal;
    private final Clock clock;

    ScreenProgress(PrintStream out, boolean terminal, Clock clock) {
        this.out = out;
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public synchronized void started(String step) {
        if (terminal) {
            out.printf(Locale.ROOT, "%-10s ...", step);
            out.flush();
        }
    }

    @Override
    public synchronized void bundles(int done, int total, long articles) {
        if (terminal) {
            int filled = total == 0 ? BAR : BAR * done / total;
            out.printf(Locale.ROOT, "\r%-10s [%s%s] %d/%d bundles, %,d articles", "extract", "#".repeat(filled),
                ".".repeat(BAR - filled), done, total, articles);
            out.flush();
        } else {
            line("extract: " + done + " of " + total + " bundles, " + articles + " articles");
        }
    }

    @Override
    public synchronized void ended(StepReport report) {
        StringBuilder counts = new StringBuilder();
        for (Map.Entry<String, Long> count : report.counts().entrySet()) {
            counts.append(counts.isEmpty() ? "" : ", ").append(String.format(Locale.ROOT, "%,d", count.getValue()))
                .append(' ').append(count.getKey());
        }
        String text = String.format(Locale.ROOT, "%-10s %6.1f s  %s", report.step(), report.seconds(), counts);
        if (terminal) {
            out.print("\r" + " ".repeat(BAR + 50) + "\r");
            out.println(text);
        } else {
            line(text);
        }
    }

    @Override
    public synchronized void note(String sentence) {
        if (terminal) {
            out.println("\r" + sentence);
        } else {
            line(sentence);
        }
    }

    /** The last lines of a run: what it did and where the result is. */
    synchronized void summary(JobSettings settings, RunOutcome o) {
        double seconds = o.steps().stream().mapToDouble(StepReport::seconds).sum();
        String what = String.format(Locale.ROOT,
            "%s: read %,d = kept %,d + duplicates %,d + rejected %,d in %.1f s", settings.date(), o.read(), o.kept(),
            o.duplicates(), o.rejected(), seconds);
        line(what);
        line(o.published() ? "published " + settings.warehouse().resolve("dateline.duckdb") + " and "
            + settings.warehouse().resolve("parquet") : "nothing new: the published data stands");
    }

    private void line(String text) {
        out.println(terminal ? text : clock.instant().truncatedTo(ChronoUnit.SECONDS) + " " + text);
        out.flush();
    }
}
