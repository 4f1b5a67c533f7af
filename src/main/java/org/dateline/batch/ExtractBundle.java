package org.dateline.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.article.Article;
import org.dateline.article.RejectReason;
import org.dateline.article.Rejection;
import org.dateline.extract.Attempt;
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
        private long read;
        private long duplicates;
        private long rejected;
        /** The file is not the one listed, or the disk failed: it is not known, so that the next night takes it. */
        private boolean unread;

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
            for (SourceFile file : bundle.files()) {
                read(file);
            }
            Failpoint.IN_BUNDLE.pass();
            BundleWriter.Written written = BundleWriter.write(night.staging(), bundle.id(), rows, rejections, inputs);
            BundleReport report = new BundleReport(bundle.id(), read, duplicates, rejected,
                rows.stream().map(ArticleRows::articleKey).toList(), written.files());
            NightFiles.write(note, report);
            return report;
        }

        private void read(SourceFile file) {
            if (!Files.isDirectory(night.settings().inbox())) {
                throw new RunFailure(RunFailure.Kind.ENVIRONMENT, "Cannot go on reading the inbox "
                    + night.settings().inbox() + ": it is gone; run it again when it is back");
            }
            long before = read;
            long rejectedBefore = rejected;
            unread = false;
            articles.read(night.settings().inbox(), file, this::take, this::reject);
            if (!unread) {
                inputs.add(new StageInput(file.path(), file.sha256(), file.size(), bundle.id(), read - before,
                    rejected - rejectedBefore));
            }
        }

        private void take(Article article) {
            if (night.stopping()) {
                throw new Stopped();
            }
            read++;
            long version = StarMapper.articleVersion(article);
            if (!claims.claim(version, number) || !seen.add(version)) {
                duplicates++;
                return;
            }
            ArticleRows made = Attempt.at(article, a -> mapper.rows(night.extractor().extract(a)), rejection -> {
                read--;
                reject(rejection);
            });
            if (made != null) {
                rows.add(made);
            }
        }

        private void reject(Rejection rejection) {
            read++;
            rejected++;
            unread |= rejection.ref().record() < 0 && (rejection.reason() == RejectReason.CHANGED_WHILE_READ
                || rejection.reason() == RejectReason.UNREADABLE);
            FactRejection row = StarMapper.rejection(rejection);
            // A file that grew brings its bad records again.
            if (!known.contains(row.rejectionKey())) {
                rejections.add(row);
            }
        }
    }
}
