package org.dateline.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.dateline.article.Rejection;
import org.dateline.extract.Attempt;
import org.dateline.extract.Extraction;
import org.dateline.extract.Extractor;
import org.dateline.ingest.Articles;
import org.dateline.normalize.Actor;
import org.dateline.normalize.EntityMention;
import org.dateline.normalize.Event;
import org.dateline.text.Document;
import org.dateline.text.Sentence;
import org.dateline.text.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows, sentence by sentence, which rule made which row, and what was seen but refused. */
@Command(name = "explain", description = "Show sentence by sentence which rule made which row, and what was refused and why.",
    mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "file of articles")
    private Path file;

    @Option(names = "--id", description = "only the article of this id")
    private String id;

    @Override
    public Integer call() throws IOException {
        Extractor extractor = new Extractor();
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        boolean[] refused = new boolean[1];
        Consumer<Rejection> rejected = rejection -> {
            refused[0] = true;
            System.err.println(rejection.line());
        };
        try (InputStream in = Files.newInputStream(file)) {
            new Articles().read(file.toString(), in, article -> {
                if (id == null || id.equals(article.key().id())) {
                    Extraction found = Attempt.at(article, extractor::extract, rejected);
                    if (found != null) {
                        new Page(found, out).print();
                    }
                }
            }, rejected);
        }
        out.flush();
        return (refused[0] ? ExitCode.DONE_WITH_REJECTIONS : ExitCode.DONE).code();
    }

    private record Page(Extraction x, PrintStream out) {
        void print() {
            Document d = x.document();
            out.println("article " + d.article().key().id() + "  "
                + (d.article().publishedAt() == null ? "no date" : d.article().publishedAt().iso()));
            for (Sentence s : d.sentences()) {
                out.printf(Locale.ROOT, "%n[%d %s] %s%n", s.index(), s.zone().name().toLowerCase(Locale.ROOT),
                    d.text(s.span()).replaceAll("\\s+", " "));
                names(s);
                x.times().stream().filter(t -> t.sentence() == s.index()).forEach(t -> row("date", t.span(),
                    t.type() + " " + t.value() + " " + t.days().from() + ".." + t.days().to() + " "
                        + t.days().basis().word(), t.rule()));
                x.quotes().stream().filter(q -> q.sentence() == s.index()).forEach(q -> row("quote", q.span(),
                    q.form().name().toLowerCase(Locale.ROOT) + ", " + name(q.speaker()), q.rule()));
                x.people().positions().stream().filter(p -> p.sentence() == s.index()).forEach(p -> row("position", p.span(),
                    name(p.person()) + ": " + p.position() + ", " + p.organization() + ", " + p.country(), p.rule()));
                x.events().events().stream().filter(e -> e.sentence() == s.index()).forEach(this::event);
                x.events().refused().stream().filter(r -> r.sentence() == s.index()).forEach(r ->
                    out.printf(Locale.ROOT, "    %-13s %-34s %s  [%s]%n", "refused", cut(d.text(r.trigger())), r.reason(), r.rule()));
            }
            out.println();
        }

        private void names(Sentence s) {
            x.people().persons().forEach(p -> p.mentions().stream().filter(m -> m.sentence() == s.index())
                .forEach(m -> mention("person", m, p.ref() + " " + p.name())));
            x.people().organizations().forEach(o -> o.mentions().stream().filter(m -> m.sentence() == s.index())
                .forEach(m -> mention("organization", m, o.ref() + " " + o.name() + " " + o.country())));
            x.geography().places().forEach(p -> p.mentions().stream().filter(m -> m.sentence() == s.index())
                .forEach(m -> mention("place", m, p.ref() + " " + p.name() + " " + p.country())));
            x.geography().countries().stream().filter(c -> c.sentence() == s.index())
                .forEach(c -> row("country", c.span(), c.country() + " " + c.kind().word(), c.rule()));
        }

        private void event(Event e) {
            row("event", e.trigger(), e.cameo() + " " + e.plover() + " " + e.source().stream().map(this::actor)
                .collect(Collectors.joining(" + ")) + " -> " + e.target().stream().map(this::actor)
                .collect(Collectors.joining(" + ")) + ", " + e.modality().word() + (e.background() ? ", background" : "")
                + ", " + e.days().from() + ".." + e.days().to() + String.format(Locale.ROOT, ", %.2f", e.confidence()), e.rule());
        }

        private String actor(Actor a) {
            return x.document().text(a.span()).replaceAll("\\s+", " ") + " (" + a.code() + ")";
        }

        private void mention(String kind, EntityMention m, String what) {
            row(kind, m.span(), what, m.rule());
        }

        private void row(String kind, Span span, String what, String rule) {
            out.printf(Locale.ROOT, "    %-13s %-34s %s  [%s]%n", kind, cut(x.document().text(span)), what, rule);
        }

        private String name(String ref) {
            return x.people().persons().stream().filter(p -> p.ref().equals(ref)).map(p -> p.name()).findFirst()
                .or(() -> x.people().organizations().stream().filter(o -> o.ref().equals(ref)).map(o -> o.name()).findFirst())
                .orElse("nobody named");
        }

        private static String cut(String text) {
            String line = text.replaceAll("\\s+", " ");
            return line.codePointCount(0, line.length()) <= 32 ? line
                : line.substring(0, line.offsetByCodePoints(0, 31)) + "…";
        }
    }
}
