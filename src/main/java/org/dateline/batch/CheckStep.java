package org.dateline.batch;

import java.util.List;
import java.util.stream.Collectors;
import org.dateline.star.FactCheck;
import org.dateline.warehouse.QualityChecks;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Runs the checks on the database that was built; one that fails stops the night before anything is published. */
final class CheckStep implements Tasklet {
    private final Night night;

    CheckStep(Night night) {
        this.night = night;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext chunk) throws Exception {
        if (night.addsNothing()) {
            return RepeatStatus.FINISHED;
        }
        List<FactCheck> checks = QualityChecks.run(night.folder().buildingDatabase(night.next().id()), night.limits());
        List<FactCheck> failed = checks.stream().filter(c -> !c.passed()).toList();
        night.count(JobSteps.CHECK, "checks", checks.size());
        night.count(JobSteps.CHECK, "failed", failed.size());
        if (!failed.isEmpty()) {
            throw new RunFailure(RunFailure.Kind.CHECK, "Cannot publish the night: " + failed.stream()
                .map(c -> c.checkName() + " found " + c.offenders() + " offenders (first: " + c.example() + ")")
                .collect(Collectors.joining("; ")));
        }
        Failpoint.AFTER_CHECK.pass();
        return RepeatStatus.FINISHED;
    }
}
