package org.dateline.train;

import java.util.List;
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;
import org.dateline.train.JudgedEvents.Judged;

/** What the confidence says and what is right, by bins of confidence. */
final class Reliability {
    private static final double[] FROM = {0, .3, .4, .5, .6, .7, .8, .9};

    private Reliability() {
    }

    static String heading() {
        StringBuilder out = new StringBuilder(String.format(Locale.ROOT, "%-34s", "events: right, by confidence from"));
        for (double f : FROM) {
            out.append(String.format(Locale.ROOT, "%11.1f", f));
        }
        return out + "   events  right   said    ECE";
    }

    /** One line: per bin the events and the share of right ones; of all the mean of both and the calibration error. */
    static String line(String name, List<Judged> events, DoubleUnaryOperator confidence) {
        int[] n = new int[FROM.length];
        int[] right = new int[FROM.length];
        double[] said = new double[FROM.length];
        for (Judged e : events) {
            double c = confidence.applyAsDouble(e.confidence());
            int bin = FROM.length - 1;
            while (c < FROM[bin]) {
                bin--;
            }
            n[bin]++;
            right[bin] += e.right() ? 1 : 0;
            said[bin] += c;
        }
        StringBuilder out = new StringBuilder(String.format(Locale.ROOT, "%-34s", name));
        double error = 0;
        double total = 0;
        double good = 0;
        for (int i = 0; i < n.length; i++) {
            out.append(n[i] == 0 ? "          -"
                : String.format(Locale.ROOT, "%6d:%.2f", n[i], (double) right[i] / n[i]));
            error += Math.abs(right[i] - said[i]);
            total += said[i];
            good += right[i];
        }
        int all = Math.max(1, events.size());
        return out.append(String.format(Locale.ROOT, "%9d  %.3f  %.3f  %.3f", events.size(), good / all, total / all,
            error / all)).toString();
    }
}
