package org.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.article.Rejection;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every reader promises, whatever its format. */
class ArticleReaderContractTest {
    private static final String LONG = "The river rose again on Friday, and the people of the lower town carried their "
        + "beds to the school on the hill, where soldiers had put up tents and a kitchen for two hundred families. ";

    record Sample(String name, ArticleReader reader, String input, int articles, boolean textIsInput) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Sample> readers() {
        InputLimits limits = InputLimits.defaults();
        String json = "{\"id\":\"%d\",\"title\":\"River rises\",\"text\":\"" + LONG + "\",\"date\":\"2024-11-29\"}";
        return Stream.of(
            new Sample("text", new PlainTextReader(limits), "River rises\n2024-11-29\n\n" + LONG + "\n==========\n"
                + "River falls\n2024-11-30\n\n" + LONG, 2, false),
            new Sample("json lines", new JsonReader(true, JsonFields.standard(), limits),
                String.format(java.util.Locale.ROOT, json + "\n" + json + "\n", 1, 2), 2, true),
            new Sample("json document", new JsonReader(false, JsonFields.standard(), limits),
                String.format(java.util.Locale.ROOT, "{\"articles\":[" + json + "," + json + "]}", 1, 2), 2, true),
            new Sample("html", new HtmlReader(limits), "<html><head><title>River rises</title></head><body><article><p>"
                + LONG + "</p><p>" + LONG + "</p></article></body></html>", 1, false));
    }

    private static Reading read(ArticleReader reader, byte[] bytes) throws IOException {
        List<Article> kept = new ArrayList<>();
        List<Rejection> rejected = new ArrayList<>();
        try {
            reader.read("day/file", new ByteArrayInputStream(bytes), kept::add, rejected::add);
        } catch (InputFault fault) {
            rejected.add(fault.of("day/file", -1));
        }
        return new Reading(kept, rejected);
    }

    @ParameterizedTest
    @MethodSource("readers")
    void givesAllArticlesInOrderWithTheirPlace(Sample s) throws IOException {
        Reading r = read(s.reader(), s.input().getBytes(StandardCharsets.UTF_8));
        assertThat(r.rejected()).isEmpty();
        assertThat(r.kept()).hasSize(s.articles());
        assertThat(r.kept()).extracting(a -> a.ref().record())
            .isEqualTo(IntStream.range(0, s.articles()).mapToObj(i -> (long) i).toList());
        assertThat(r.kept()).allMatch(a -> a.ref().file().equals("day/file") && a.textIsInput() == s.textIsInput()
            && a.headline().startsWith("River") && a.text().contains("The river rose") && !a.key().id().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("readers")
    void givesTheSameEveryTime(Sample s) throws IOException {
        byte[] bytes = s.input().getBytes(StandardCharsets.UTF_8);
        assertThat(read(s.reader(), bytes)).isEqualTo(read(s.reader(), bytes));
    }

    @ParameterizedTest
    @MethodSource("readers")
    void givesNothingForAnEmptyFile(Sample s) throws IOException {
        assertThat(read(s.reader(), new byte[0])).isEqualTo(new Reading(List.of(), List.of()));
    }

    @ParameterizedTest
    @MethodSource("readers")
    void endsWithKeptOrRejectedOnDamagedInput(Sample s) throws IOException {
        Random random = new Random(2024);
        for (int n = 0; n < 40; n++) {
            byte[] bytes = s.input().getBytes(StandardCharsets.UTF_8);
            for (int k = 1 + random.nextInt(8); k > 0; k--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            byte[] cut = java.util.Arrays.copyOf(bytes, 1 + random.nextInt(bytes.length));
            for (byte[] input : List.of(bytes, cut)) {
                Reading r = read(s.reader(), input);
                assertThat(r.kept().size() + r.rejected().size()).isPositive();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("readers")
    void tellsNoArticleTextInItsRejections(Sample s) throws IOException {
        Random random = new Random(29);
        for (int n = 0; n < 25; n++) {
            byte[] bytes = s.input().getBytes(StandardCharsets.UTF_8);
            bytes[random.nextInt(bytes.length)] = (byte) (0x80 + random.nextInt(128));
            assertThat(read(s.reader(), bytes).rejected())
                .allMatch(r -> !r.detail().contains("river") && !r.detail().contains("River"));
        }
    }

    @ParameterizedTest
    @MethodSource("readers")
    void handsOnTheFailureOfTheStream(Sample s) {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("disk");
            }
        };
        org.assertj.core.api.Assertions.assertThatThrownBy(
            () -> s.reader().read("f", broken, a -> { }, r -> { })).isInstanceOf(IOException.class).hasMessage("disk");
    }

    @ParameterizedTest
    @MethodSource("readers")
    void isSharedByThreads(Sample s) throws IOException {
        byte[] bytes = s.input().getBytes(StandardCharsets.UTF_8);
        Reading expected = read(s.reader(), bytes);
        List<Reading> all = IntStream.range(0, 16).parallel().mapToObj(i -> {
            try {
                return read(s.reader(), bytes);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }).toList();
        assertThat(all).allMatch(expected::equals);
    }
}
