package org.dateline.batch;

import java.util.ArrayList;
import java.util.List;
import org.dateline.parquet.DataFile;
import org.dateline.parquet.Manifest;
import org.dateline.warehouse.WarehouseLoader;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Moves the night's files to the others and builds the database of the next manifest beside the published one. */
final class LoadStep implements Tasklet {
    private final Night night;

    LoadStep(Night night) {
        this.night = night;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext chunk) throws Exception {
        if (night.addsNothing()) {
            return RepeatStatus.FINISHED;
        }
        Manifest next = night.next();
        List<DataFile> added = new ArrayList<>(next.files());
        added.removeAll(night.parent().files());
        night.folder().adopt(night.staging(), added);
        WarehouseLoader.Report report = new WarehouseLoader(night.folder(), night.limits()).load(next, false);
        night.count(JobSteps.LOAD, "files", report.filesLoaded());
        night.count(JobSteps.LOAD, "rows", report.rowsLoaded());
        Failpoint.AFTER_LOAD.pass();
        return RepeatStatus.FINISHED;
    }
}
