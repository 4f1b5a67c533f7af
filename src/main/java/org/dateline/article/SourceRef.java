package org.dateline.article;

/**
 * Where a record was read, so that a person can open it again.
 *
 * @param file path relative to the inbox, with {@code /} between folders; never a path of this machine
 * @param record zero-based number of the record in the file
 * @param byteOffset offset of the record's first byte in the decompressed file, -1 where the format has none
 */
public record SourceRef(String file, long record, long byteOffset) {
}
