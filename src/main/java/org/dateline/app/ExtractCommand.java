package org.dateline.app;

import java.io.BufferedInputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.zip.GZIPInputStream;
import org.dateline.extract.ContractJson;
import org.dateline.extract.Extractor;
import org.dateline.ingest.JsonLinesReader;
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
        BufferedWriter out = new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8));
        for (Path file : files) {
            try (InputStream raw = new BufferedInputStream(Files.newInputStream(file));
                    InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
                new JsonLinesReader().read(file.toString(), in, article -> {
                    try {
                        out.write(ContractJson.write(extractor.extract(article)));
                        out.newLine();
                    } catch (IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    }
                }, r -> System.err.println(r.reason() + " " + r.ref()));
            }
        }
        out.flush();
        return 0;
    }
}
