/**
 * The DuckDB file: built aside from a manifest, checked, published.
 *
 * <p>A night, from rows to what analysts open, in the order in which a job calls it:
 * <ol>
 * <li>{@code WriterLock.take}, {@code Publication.recover}, {@code Manifest.read};
 * <li>for each bundle, on any thread: {@code StarMapper.rows} for each article, {@code BundleWriter.write} into the
 *     run's staging folder;
 * <li>{@code ArticleFilter.without} for bundles that hold article versions which an earlier night or bundle has;
 * <li>{@code Resolver}: feed it, with {@code TableFileReader}, the rows of {@code Resolver.INPUTS} of all listed and
 *     new files; write its tables, the {@code ReferenceRows} and the run's {@code DimRun} with {@code TableFileWriter};
 * <li>{@code Manifest.next}, where the new files of the layers RESOLVED and REFERENCE replace the old ones;
 * <li>{@code WarehouseFolder.adopt}, {@code WarehouseLoader.load}, {@code QualityChecks.run}; if all passed
 *     {@code WarehouseLoader.ready} and {@code Publication.publish}; else the old state stands as it was.
 * </ol>
 */
package org.dateline.warehouse;
