package org.dateline.batch;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.article.Rejection;
import org.dateline.ingest.Bundle;
import org.dateline.ingest.Inventory;
import org.dateline.star.StarMapper;
import org.dateline.warehouse.KnownInputs;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Lists the inbox, leaves out what earlier nights read, and writes the night's plan. */
final class InventoryStep implements Tasklet {
    private final Night night;

    InventoryStep(Night night) {
        this.night = night;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext chunk) throws Exception {
        KnownInputs known = night.known();
        JobSettings settings = night.settings();
        Set<String> seen = new HashSet<>();
        long[] knownFiles = new long[1];
        List<Bundle> bundles = new ArrayList<>();
        List<Rejection> rejections = new ArrayList<>();
        new Inventory(settings.inbox(), settings.bundleBytes(), settings.bundleFiles()).walk(file -> {
            boolean old = known.sourceFiles().contains(file.sha256()) || !seen.add(file.sha256());
            knownFiles[0] += old ? 1 : 0;
            return old;
        }, bundles::add, rejection -> {
            if (!known.rejections().contains(StarMapper.rejection(rejection).rejectionKey())) {
                rejections.add(rejection);
            }
        });
        Failpoint.IN_INVENTORY.pass();
        NightPlan plan = new NightPlan(seen.size(), knownFiles[0], bundles, rejections);
        NightFiles.write(night.staging().resolve(NightPlan.FILE_NAME), plan);
        night.count(JobSteps.INVENTORY, "new files", plan.filesNew());
        night.count(JobSteps.INVENTORY, "known files", plan.filesKnown());
        night.count(JobSteps.INVENTORY, "bundles", bundles.size());
        night.count(JobSteps.INVENTORY, "refused", rejections.size());
        Failpoint.AFTER_INVENTORY.pass();
        return RepeatStatus.FINISHED;
    }
}
