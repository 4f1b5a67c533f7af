package org.dateline.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.dateline.normalize.event.Calibration;
import org.dateline.train.JudgedEvents.Judged;
import org.junit.jupiter.api.Test;

class RisingFitTest {
    private static final Calibration NONE = new Calibration(List.of(new double[] {0, 0}, new double[] {1, 1}));

    private static List<Judged> judged(double confidence, int events, int right) {
        List<Judged> out = new ArrayList<>();
        for (int i = 0; i < events; i++) {
            out.add(new Judged(i, confidence, i < right));
        }
        return out;
    }

    @Test
    void theConfidenceOfAScoreIsItsShareOfRightEvents() {
        List<Judged> events = judged(.35, 100, 20);
        events.addAll(judged(.85, 200, 180));
        Calibration c = new RisingFit(events, NONE).calibration();
        assertThat(c.of(.35)).isCloseTo(.2, within(1e-9));
        assertThat(c.of(.85)).isCloseTo(.9, within(1e-9));
    }

    @Test
    void whatIsRightLessOftenAtAHigherScoreIsTakenTogether() {
        List<Judged> events = judged(.35, 100, 60);
        events.addAll(judged(.45, 100, 40));
        events.addAll(judged(.85, 100, 90));
        assertThat(new RisingFit(events, NONE).calibration().of(.4)).isCloseTo(.5, within(1e-9));
    }

    @Test
    void fewEventsOrOnlyRightOnesStillGiveARisingLine() {
        assertThat(new RisingFit(judged(.95, 3, 3), NONE).calibration().of(.9)).isLessThan(1);
        assertThat(new RisingFit(List.of(), NONE).calibration().of(.5)).isBetween(0.0, 1.0);
    }
}
