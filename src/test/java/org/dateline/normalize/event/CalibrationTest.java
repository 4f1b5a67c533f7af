package org.dateline.normalize.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class CalibrationTest {
    private static final Calibration SHIPPED = Calibration.shipped();

    @Test
    void confidenceRisesWithTheScoreAndStaysWithinZeroAndOne() {
        double last = -1;
        for (int i = 0; i <= 1000; i++) {
            double c = SHIPPED.of(i / 1000.0);
            assertThat(c).isGreaterThan(last).isBetween(0.0, 1.0);
            last = c;
        }
    }

    @Test
    void theScoreCanBeReadFromTheConfidence() {
        for (int i = 0; i <= 100; i++) {
            assertThat(SHIPPED.score(SHIPPED.of(i / 100.0))).isCloseTo(i / 100.0, within(1e-9));
        }
    }

    @Test
    void itIsTheShareOfRightEventsThatWereCounted() {
        for (String[] row : Table.read("event/calibration.tsv", 4)) {
            if (!row[2].equals("0")) {
                double share = Double.parseDouble(row[3]) / Double.parseDouble(row[2]);
                assertThat(Double.parseDouble(row[1])).as("score " + row[0]).isCloseTo(share, within(.001));
                assertThat(SHIPPED.of(Double.parseDouble(row[0]))).isCloseTo(share, within(.001));
            }
        }
    }

    @Test
    void anAssertedActIsSurerThanANounOrAMereHypothesis() {
        Confidence confidence = new Confidence();
        double verb = confidence.of(.9, List.of("source.role", "target.country", "clause.main", "root.19"));
        double noun = confidence.of(.9, List.of("source.none", "target.none", "noun", "clause.adverbial", "root.19"));
        double maybe = confidence.of(.9,
            List.of("source.role", "target.country", "hypothetical", "clause.main", "root.19"));
        assertThat(verb).isGreaterThan(.8).isGreaterThan(maybe);
        assertThat(noun).isLessThan(.5);
    }

    @Test
    void pointsThatDoNotRiseAreRefused() {
        List<double[]> level = List.of(new double[] {0, 0}, new double[] {.5, .4}, new double[] {1, .4});
        assertThatThrownBy(() -> new Calibration(level)).isInstanceOf(IllegalArgumentException.class);
    }
}
