package org.dateline.batch;

import javax.sql.DataSource;
import org.springframework.batch.core.configuration.annotation.EnableBatchProcessing;
import org.springframework.batch.core.configuration.annotation.EnableJdbcJobRepository;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.TaskExecutor;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/** The nightly job as a table of contents. */
@Configuration(proxyBeanMethods = false)
@EnableBatchProcessing
@EnableJdbcJobRepository
class JobConfiguration {
    static final String JOB = "nightly";

    @Bean
    Job nightly(JobRepository repository, Step inventory, Step extract, Step resolve, Step load, Step check,
                Step publish) {
        return new JobBuilder(JOB, repository)
            .start(inventory).next(extract).next(resolve).next(load).next(check).next(publish).build();
    }

    @Bean
    Step inventory(JobRepository repository, PlatformTransactionManager transactions, Night night, RunListener listener) {
        return step(JobSteps.INVENTORY, new InventoryStep(night), night, repository, transactions, listener, false);
    }

    /** One partition a bundle: a bundle is written whole or not at all, and a finished one is not done again. */
    @Bean
    Step extract(JobRepository repository, PlatformTransactionManager transactions, Night night, RunListener listener,
                 TaskExecutor workers) {
        Step bundle = new StepBuilder("extract-bundle", repository)
            .tasklet(new ExtractBundle(night), transactions).listener(listener).build();
        return new StepBuilder(JobSteps.EXTRACT.label(), repository)
            .partitioner("bundle", new BundlePartitioner(night)).step(bundle).taskExecutor(workers)
            .listener(listener).build();
    }

    @Bean
    Step resolve(JobRepository repository, PlatformTransactionManager transactions, Night night, RunListener listener) {
        return step(JobSteps.RESOLVE, new ResolveStep(night), night, repository, transactions, listener, true);
    }

    @Bean
    Step load(JobRepository repository, PlatformTransactionManager transactions, Night night, RunListener listener) {
        return step(JobSteps.LOAD, new LoadStep(night), night, repository, transactions, listener, true);
    }

    @Bean
    Step check(JobRepository repository, PlatformTransactionManager transactions, Night night, RunListener listener) {
        return step(JobSteps.CHECK, new CheckStep(night), night, repository, transactions, listener, true);
    }

    @Bean
    Step publish(JobRepository repository, PlatformTransactionManager transactions, Night night, RunListener listener) {
        return step(JobSteps.PUBLISH, new PublishStep(night), night, repository, transactions, listener, true);
    }

    /** A step whose work is cheap against extraction is done again on a restart: its input is all on disk. */
    private static Step step(JobSteps name, Tasklet work, Night night, JobRepository repository,
                             PlatformTransactionManager transactions, RunListener listener, boolean again) {
        Tasklet stoppable = (contribution, chunk) -> {
            night.endIfStopping();
            return work.execute(contribution, chunk);
        };
        return new StepBuilder(name.label(), repository).tasklet(stoppable, transactions).listener(listener)
            .allowStartIfComplete(again).build();
    }

    @Bean
    ThreadPoolTaskExecutor workers(JobSettings settings) {
        ThreadPoolTaskExecutor pool = new ThreadPoolTaskExecutor();
        pool.setCorePoolSize(settings.threads());
        pool.setMaxPoolSize(settings.threads());
        pool.setThreadNamePrefix("extract-");
        pool.setWaitForTasksToCompleteOnShutdown(true);
        return pool;
    }

    @Bean(destroyMethod = "close")
    DataSource dataSource(Night night) {
        return JobRepositoryDatabase.open(night.settings(), night.progress()::note);
    }

    @Bean
    JdbcTransactionManager transactionManager(DataSource dataSource) {
        return new JdbcTransactionManager(dataSource);
    }
}
