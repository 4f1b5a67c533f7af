package org.dateline.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.dateline.normalize.event.Calibration;
import org.dateline.train.JudgedEvents.Judged;

/**
 * Points of a {@link Calibration}: one for each tenth of the score, at the mean score and the share of right events.
 * Tenths with few events or a share below that of the tenth before are one with it.
 */
final class RisingFit {
    private static final int BINS = 10;
    private static final int FEW = 40;
    /** What the confidence must rise from point to point, so that no two events become equal. */
    private static final double RISE = .005;

    private record Bin(double scores, int events, int right) {
        double share() {
            return (double) right / events;
        }

        Bin with(Bin b) {
            return new Bin(scores + b.scores, events + b.events, right + b.right);
        }
    }

    private final List<double[]> points = new ArrayList<>();

    /** @param used the calibration by which the events have their confidence */
    RisingFit(List<Judged> events, Calibration used) {
        Bin[] tenth = new Bin[BINS];
        Arrays.fill(tenth, new Bin(0, 0, 0));
        for (Judged e : events) {
            double score = used.score(e.confidence());
            int b = Math.min(BINS - 1, (int) (score * BINS));
            tenth[b] = tenth[b].with(new Bin(score, 1, e.right() ? 1 : 0));
        }
        List<Bin> rising = new ArrayList<>();
        for (Bin b : tenth) {
            rising.add(b);
            for (int n = rising.size(); n > 1 && joins(rising.get(n - 2), rising.get(n - 1)); n--) {
                rising.set(n - 2, rising.get(n - 2).with(rising.remove(n - 1)));
            }
        }
        points.add(new double[] {0, 0, 0, 0});
        for (Bin b : rising) {
            if (b.events() > 0) {
                points.add(new double[] {rounded(b.scores() / b.events()), rounded(b.share()), b.events(), b.right()});
            }
        }
        points.add(new double[] {1, 1, 0, 0});
        for (int i = 1; i < points.size() - 1; i++) {
            points.get(i)[1] = Math.max(points.get(i)[1], rounded(points.get(i - 1)[1] + RISE));
        }
        for (int i = points.size() - 2; i > 0; i--) {
            points.get(i)[1] = Math.min(points.get(i)[1], rounded(points.get(i + 1)[1] - RISE));
        }
    }

    private static boolean joins(Bin before, Bin b) {
        return before.events() < FEW || b.events() < FEW || b.share() < before.share() + RISE;
    }

    private static double rounded(double x) {
        return Math.round(x * 1000) / 1000.0;
    }

    Calibration calibration() {
        return new Calibration(points);
    }

    /** The points as the shipped table has them. */
    String table() {
        StringBuilder out = new StringBuilder("score\tconfidence\tevents\tright\n");
        for (double[] p : points) {
            out.append(String.format(Locale.ROOT, "%.3f\t%.3f\t%.0f\t%.0f\n", p[0], p[1], p[2], p[3]));
        }
        return out.toString();
    }
}
