package org.dateline.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/** Makes one partition of each bundle of the night's plan. */
final class BundlePartitioner implements Partitioner {
    /** Key of the bundle's number in the plan. */
    static final String NUMBER = "bundle.number";

    private final Night night;

    BundlePartitioner(Night night) {
        this.night = night;
    }

    @Override
    public Map<String, ExecutionContext> partition(int gridSize) {
        Map<String, ExecutionContext> partitions = new LinkedHashMap<>();
        try {
            for (int i = 0; i < night.plan().bundles().size(); i++) {
                ExecutionContext context = new ExecutionContext();
                context.putInt(NUMBER, i);
                partitions.put(String.format(java.util.Locale.ROOT, "%06d", i), context);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return partitions;
    }
}
