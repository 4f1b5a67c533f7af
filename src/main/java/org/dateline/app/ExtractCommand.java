package org.dateline.app;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.dateline.article.Article;
import org.dateline.article.Rejection;
import org.dateline.extract.Attempt;
import org.dateline.extract.ContractJson;
import org.dateline.extract.Extractor;
import org.dateline.extract.MicroBatch;
import org.dateline.ingest.Articles;
import org.dateline.ingest.Inventory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints what the extractor finds in files, one JSON object an article, without a warehouse. */
@Command(name = "extract", description = "Print what is found in articles, one JSON object a line.",
    mixinStandardHelpOptions = true)
final class ExtractCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "FILE", description = "article files, or folders of them")
    private List<Path> files;

    @Override
    public Integer call() throws IOException {
        for (Path file : files) {
            if (!Files.isReadable(file)) {
                System.err.println("Cannot read " + file + ": there is no such readable file");
                return 4;
            }
        }
        Extractor extractor = new Extractor();
        Articles articles = new Articles();
        boolean[] refused = new boolean[1];
        Consumer<Rejection> rejected = rejection -> {
            refused[0] = true;
            System.err.println(rejection.line());
        };
        try (BufferedWriter out = new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8))) {
            MicroBatch batch = new MicroBatch(extractor, found -> {
                String line = Attempt.at(found.document().article(), a -> ContractJson.write(found), rejected);
                if (line != null) {
                    print(out, line);
                }
            }, rejected);
            Consumer<Article> kept = batch::add;
            for (Path file : files) {
                if (Files.isDirectory(file)) {
                    new Inventory(file).walk(known -> false,
                        bundle -> bundle.files().forEach(f -> articles.read(file, f, kept, rejected)), rejected);
                    continue;
                }
                try (InputStream in = Files.newInputStream(file)) {
                    articles.read(file.toString(), in, kept, rejected);
                }
            }
            batch.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return refused[0] ? 2 : 0;
    }

    private static void print(BufferedWriter out, String line) {
        try {
            out.write(line);
            out.newLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
