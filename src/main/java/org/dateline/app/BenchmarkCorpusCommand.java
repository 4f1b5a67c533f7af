package org.dateline.app;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.ingest.Articles;
import org.dateline.text.Document;
import org.dateline.text.Sentence;
import org.dateline.text.TextAnalyzer;
import org.dateline.text.Zone;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/** Makes as many different articles of wire length as asked for, out of the sentences of the samples. */
@Command(name = "benchmark-corpus", hidden = true, mixinStandardHelpOptions = true,
    description = "Write articles recombined from the samples' sentences, for jobs/benchmark.sh.")
final class BenchmarkCorpusCommand implements Callable<Integer> {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int ARTICLES_A_FILE = 1000;

    @Option(names = "--articles", required = true, description = "how many articles")
    private int articles;

    @Option(names = "--seed", defaultValue = "1", description = "seed of the recombination")
    private long seed;

    @Option(names = "--tokens", defaultValue = "440", description = "tokens an article at least")
    private int tokens;

    @Option(names = "--samples", required = true, description = "folder of sample articles")
    private Path samples;

    @Option(names = "--out", required = true, description = "folder to write to")
    private Path out;

    @Override
    public Integer call() throws IOException {
        List<Document> documents = documents();
        List<String> sentences = new ArrayList<>();
        List<Integer> lengths = new ArrayList<>();
        for (Document d : documents) {
            for (Sentence s : d.sentences()) {
                if (s.zone() == Zone.BODY && s.length() > 5) {
                    sentences.add(d.text(s.span()).replaceAll("\\s+", " "));
                    lengths.add(s.length());
                }
            }
        }
        SplittableRandom random = new SplittableRandom(seed);
        Files.createDirectories(out);
        for (int first = 0; first < articles; first += ARTICLES_A_FILE) {
            Path file = out.resolve(String.format(java.util.Locale.ROOT, "benchmark-%07d.jsonl", first));
            try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(file))) {
                for (int i = first; i < Math.min(articles, first + ARTICLES_A_FILE); i++) {
                    stream.write(article(i, documents, sentences, lengths, random).getBytes(StandardCharsets.UTF_8));
                    stream.write('\n');
                }
            }
        }
        return ExitCode.DONE.code();
    }

    private String article(int number, List<Document> documents, List<String> sentences, List<Integer> lengths,
                           SplittableRandom random) {
        Article head = documents.get(random.nextInt(documents.size())).article();
        StringBuilder text = new StringBuilder();
        for (int have = 0, n = 0; have < tokens; n++) {
            int at = random.nextInt(sentences.size());
            have += lengths.get(at);
            text.append(sentences.get(at)).append(n % 2 == 1 ? "\n\n" : " ");
        }
        return JSON.writeValueAsString(JSON.createObjectNode().put("id", "benchmark-" + seed + "-" + number)
            .put("title", head.headline()).put("text", text.toString().strip())
            .put("date", head.publishedAt() == null ? null : head.publishedAt().iso())
            .put("source", "Benchmark " + random.nextInt(20)));
    }

    private List<Document> documents() throws IOException {
        List<Article> found = new ArrayList<>();
        Articles reader = new Articles();
        List<Path> files;
        try (Stream<Path> walk = Files.walk(samples)) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            try (InputStream in = Files.newInputStream(file)) {
                reader.read(file.getFileName().toString(), in, found::add, rejection -> { });
            }
        }
        TextAnalyzer analyzer = new TextAnalyzer();
        return found.stream().map(analyzer::analyze).toList();
    }
}
