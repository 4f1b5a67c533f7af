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
import org.dateline.extract.ContractJson;
import org.dateline.extract.Extraction;
import org.dateline.extract.Extractor;
import org.dateline.ingest.Articles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints what the extractor finds in files, one JSON object an article, without a warehouse. */
@Command(name = "extract", description = "Print what is found in articles, one JSON object a line.",
    mixinStandardHelpOptions = true)
final class ExtractCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "FILE", description = "article files")
    private List<Path> files;

    @Override
    public Integer call() throws IOException {
        Extractor extractor = new Extractor();
        Articles articles = new Articles();
        boolean[] refused = new boolean[1];
        try (BufferedWriter out = new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8))) {
            for (Path file : files) {
                try (InputStream in = Files.newInputStream(file)) {
                    articles.read(file.toString(), in, article -> print(out, extractor.extract(article)), rejection -> {
                        refused[0] = true;
                        System.err.println(rejection.line());
                    });
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return refused[0] ? 2 : 0;
    }

    private static void print(BufferedWriter out, Extraction found) {
        try {
            out.write(ContractJson.write(found));
            out.newLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
