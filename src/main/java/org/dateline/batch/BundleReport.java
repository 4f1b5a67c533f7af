package org.dateline.batch;

import java.util.List;
import org.dateline.parquet.DataFile;

/**
 * What became of one bundle; its presence in the staging folder means that the bundle is done.
 *
 * @param id id of the bundle
 * @param read records read
 * @param duplicates records whose article version was known
 * @param rejected records refused
 * @param versions keys of the article versions written
 * @param files finished files in the staging folder
 */
record BundleReport(String id, long read, long duplicates, long rejected, List<Long> versions, List<DataFile> files) {
    BundleReport {
        versions = List.copyOf(versions);
        files = List.copyOf(files);
    }
}
