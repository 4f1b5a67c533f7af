package org.dateline.normalize.event;

import java.util.ArrayList;
import java.util.List;

/**
 * The measured way from the score that an event has by its evidence to its confidence, the share of events with such a
 * score that are right: straight lines between points, always rising, so that the order of events stays. Read-only.
 */
public final class Calibration {
    private static final Calibration SHIPPED = shipped("event/calibration.tsv");

    private final double[] score;
    private final double[] confidence;

    /** @param points score and confidence of each point; both rise, from score 0 to score 1, and stay within 0 to 1 */
    public Calibration(List<double[]> points) {
        score = points.stream().mapToDouble(p -> p[0]).toArray();
        confidence = points.stream().mapToDouble(p -> p[1]).toArray();
        int last = score.length - 1;
        boolean good = last > 0 && score[0] == 0 && score[last] == 1 && confidence[0] >= 0 && confidence[last] <= 1;
        for (int i = 1; good && i <= last; i++) {
            good = score[i] > score[i - 1] && confidence[i] > confidence[i - 1];
        }
        if (!good) {
            throw new IllegalArgumentException("Cannot calibrate by points that do not rise from 0 to 1");
        }
    }

    /** The one the program uses, of {@code data/lexicon/event/calibration.tsv}. */
    public static Calibration shipped() {
        return SHIPPED;
    }

    private static Calibration shipped(String table) {
        List<double[]> points = new ArrayList<>();
        for (String[] row : Table.read(table, 4)) {
            points.add(new double[] {Double.parseDouble(row[0]), Double.parseDouble(row[1])});
        }
        return new Calibration(points);
    }

    /** The confidence of an event with that score; both 0 to 1. */
    public double of(double x) {
        return between(score, confidence, x);
    }

    /** The score that has that confidence; of a confidence outside the points the nearest end. */
    public double score(double y) {
        return between(confidence, score, y);
    }

    private static double between(double[] from, double[] to, double x) {
        int i = 1;
        while (i < from.length - 1 && x > from[i]) {
            i++;
        }
        double part = (Math.max(from[0], Math.min(from[from.length - 1], x)) - from[i - 1]) / (from[i] - from[i - 1]);
        return to[i - 1] + part * (to[i] - to[i - 1]);
    }
}
