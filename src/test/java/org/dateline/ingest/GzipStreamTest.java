package org.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.dateline.article.RejectReason;
import org.junit.jupiter.api.Test;

class GzipStreamTest {
    private static byte[] unpack(byte[] gzip, InputLimits limits) throws IOException {
        try (GzipStream in = new GzipStream(new ByteArrayInputStream(gzip), limits)) {
            return in.readAllBytes();
        }
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] p : parts) {
            out.writeBytes(p);
        }
        return out.toByteArray();
    }

    @Test
    void readsAllMembers() throws IOException {
        byte[] first = new byte[100_000];
        new Random(3).nextBytes(first);
        byte[] second = "second".getBytes(StandardCharsets.UTF_8);
        byte[] gzip = join(Reading.gzip(first), Reading.gzip(new byte[0]), Reading.gzip(second), new byte[512]);
        assertThat(unpack(gzip, InputLimits.defaults())).isEqualTo(join(first, second));
    }

    @Test
    void refusesAFileCutAnywhere() {
        byte[] gzip = Reading.gzip("The delegates left Geneva without an agreement.".getBytes(StandardCharsets.UTF_8));
        for (int n = 1; n < gzip.length; n++) {
            byte[] cut = Arrays.copyOf(gzip, n);
            assertThatThrownBy(() -> unpack(cut, InputLimits.defaults())).as("cut at %d", n)
                .isInstanceOfSatisfying(InputFault.class,
                    f -> assertThat(f.reason()).isEqualTo(RejectReason.BAD_COMPRESSION));
        }
    }

    @Test
    void refusesAFlippedBitAndBytesBehindTheEnd() {
        byte[] gzip = Reading.gzip("The delegates left Geneva without an agreement.".getBytes(StandardCharsets.UTF_8));
        byte[] flipped = gzip.clone();
        flipped[gzip.length - 6] ^= 4;
        assertThatThrownBy(() -> unpack(flipped, InputLimits.defaults())).isInstanceOf(InputFault.class);
        byte[] more = join(gzip, "tail".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> unpack(more, InputLimits.defaults())).isInstanceOf(InputFault.class);
    }

    @Test
    void stopsAtTheRatioAndAtTheByteLimit() {
        byte[] bomb = Reading.gzip(new byte[20_000_000]);
        assertThatThrownBy(() -> unpack(bomb, InputLimits.defaults()))
            .isInstanceOfSatisfying(InputFault.class,
                f -> assertThat(f.reason()).isEqualTo(RejectReason.BAD_COMPRESSION));
        byte[] noise = new byte[1_100_000];
        new Random(1).nextBytes(noise);
        assertThatThrownBy(() -> unpack(Reading.gzip(noise), Reading.small()))
            .isInstanceOfSatisfying(InputFault.class, f -> assertThat(f.reason()).isEqualTo(RejectReason.TOO_LARGE));
    }
}
