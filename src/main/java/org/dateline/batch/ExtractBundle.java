package org.dateline.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.article.Article;
import org.dateline.article.RejectReason;
import org.dateline.article.Rejection;
import org.dateline.extract.Attempt;
import org.dateline.extract.Extraction;
import org.dateline.extract.MicroBatch;
import org.dateline.ingest.Articles;
import org.dateline.ingest.Bundle;
import org.dateline.ingest.JsonFields;
import org.dateline.ingest.SourceFile;
import org.dateline.parquet.BundleWriter;
import org.dateline.star.ArticleRows;
import org.dateline.star.FactRejection;
import org.dateline.star.StageInput;
import org.dateline.star.StarMapper;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/**
 * Takes one bundle of source files from text to files of rows. Done twice it gives the same files, so a bundle whose
 * process died is done again from its start.
 */
final class ExtractBundle implements Tasklet {
    private final Night night;
    private final Articles articles;
    private final StarMapper mapper = new StarMapper();

    ExtractBundle(Night night) {
        this.night = night;
        this.articles = new Articles(night.settings().limits(), JsonFields.standard());
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext chunk) throws Exception {
        night.endIfStopping();
        int number = chunk.getStepContext().getStepExecution().getExecutionContext().getInt(BundlePartitioner.NUMBER);
        BundleReport report;
        try {
            report = new Reading(night.plan().bundles().get(number), number).run();
        } catch (Stopped e) {
            throw new JobInterruptedException("told to stop");
        }
        contribution.incrementWriteCount(report.versions().size());
        contribution.incrementFilterCount(report.duplicates());
        night.bundleDone(report);
        Failpoint.AFTER_BUNDLE.pass();
        return RepeatStatus.FINISHED;
    }

    /** Leads out of a reader. */
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** One pass over a bundle's files. */
    private final class Reading {
        private final Bundle bundle;
        private final int number;
        private final Claims claims;
        private final Set<Long> known;
        private final Set<Long> seen = new HashSet<>();
        private final List<ArticleRows> rows = new ArrayList<>();
        private final List<FactRejection> rejections = new ArrayList<>();
        private final List<StageInput> inputs = new ArrayList<>();
        private final Map<String, Tally> tallies = new LinkedHashMap<>();
        private MicroBatch batch;
        private long duplicates;

        Reading(Bundle bundle, int number) throws IOException {
            this.claims = night.claims();
            this.known = night.known().rejections();
            this.bundle = bundle;
            this.number = number;
        }

        BundleReport run() throws IOException {
            Path note = night.bundleNote(bundle.id());
            var finished = NightFiles.read(note, BundleReport.class);
            if (finished.isPresent()) {
                return finished.get();
            }
            batch = new MicroBatch(night.extractor(), this::map, this::fail);
            for (SourceFile file : bundle.files()) {
                read(file);
            }
            batch.flush();
            for (Tally t : tallies.values()) {
                if (!t.unread) {
                    inputs.add(new StageInput(t.file.path(), t.file.sha256(), t.file.size(), bundle.id(), t.read, t.rejected));
                }
            }
            Failpoint.IN_BUNDLE.pass();
            BundleWriter.Written written = BundleWriter.write(night.staging(), bundle.id(), rows, rejections, inputs);
            BundleReport report = new BundleReport(bundle.id(), tallies.values().stream().mapToLong(t -> t.read).sum(),
                duplicates, tallies.values().stream().mapToLong(t -> t.rejected).sum(),
                rows.stream().map(ArticleRows::articleKey).toList(), written.files());
            NightFiles.write(note, report);
            return report;
        }

        private void read(SourceFile file) {
            if (!Files.isDirectory(night.settings().inbox())) {
                throw new RunFailure(RunFailure.Kind.ENVIRONMENT, "Cannot go on reading the inbox "
                    + night.settings().inbox() + ": it is gone; run it again when it is back");
            }
            tallies.put(file.path(), new Tally(file));
            articles.read(night.settings().inbox(), file, this::take, this::reject);
        }

        private void take(Article article) {
            if (night.stopping()) {
                throw new Stopped();
            }
            tallies.get(article.ref().file()).read++;
            long version = StarMapper.articleVersion(article);
            if (!claims.claim(version, number) || !seen.add(version)) {
                duplicates++;
                return;
            }
            batch.add(article);
        }

        private void map(Extraction found) {
            ArticleRows made = Attempt.at(found.document().article(), a -> mapper.rows(found), this::fail);
            if (made != null) {
                rows.add(made);
            }
        }

        /** Rejects an article that was read. */
        private void fail(Rejection rejection) {
            tallies.get(rejection.ref().file()).read--;
            reject(rejection);
        }

        private void reject(Rejection rejection) {
            Tally tally = tallies.get(rejection.ref().file());
            tally.read++;
            tally.rejected++;
            tally.unread |= rejection.ref().record() < 0 && (rejection.reason() == RejectReason.CHANGED_WHILE_READ
                || rejection.reason() == RejectReason.UNREADABLE);
            FactRejection row = StarMapper.rejection(rejection);
            // A file that grew brings its bad records again.
            if (!known.contains(row.rejectionKey())) {
                rejections.add(row);
            }
        }
    }

    /** What was read of one file. */
    private static final class Tally {
        private final SourceFile file;
        private long read;
        private long rejected;
        /** The file is not the one listed, or the disk failed: it is not known, so that the next night takes it. */
        private boolean unread;

        Tally(SourceFile file) {
            this.file = file;
        }
    }
}
