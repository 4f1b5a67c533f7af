package org.dateline.batch;

import java.nio.file.Files;
import org.dateline.parquet.Manifest;
import org.dateline.parquet.Publication;
import org.dateline.warehouse.WarehouseLoader;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Puts the checked database and the Parquet snapshot into place of last night's, both or none. */
final class PublishStep implements Tasklet {
    private final Night night;

    PublishStep(Night night) {
        this.night = night;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext chunk) throws Exception {
        if (night.addsNothing()) {
            if (night.wasPublished()) {
                night.published();
            }
            return RepeatStatus.FINISHED;
        }
        Manifest next = night.next();
        if (Files.exists(night.folder().buildingDatabase(next.id()))) {
            new WarehouseLoader(night.folder(), night.limits()).ready(next);
        }
        Publication publication = new Publication(night.folder(), night.settings().keepSnapshots());
        switch (publication.publish(next)) {
            case DONE -> night.published();
            case REFUSED -> throw new RunFailure(RunFailure.Kind.ENVIRONMENT,
                "Cannot publish the night: the published data is not the one that the night started from; run it again");
            case UNKNOWN -> throw new RunFailure(RunFailure.Kind.ENVIRONMENT,
                "Cannot tell whether the night was published: the disk failed in the deciding step; run it again");
        }
        night.count(JobSteps.PUBLISH, "files", next.files().size());
        Failpoint.AFTER_PUBLISH.pass();
        publication.sweep();
        return RepeatStatus.FINISHED;
    }
}
