package org.dateline.parquet;

import java.io.IOException;

/** A file's columns are not those that this version of the program reads; the message says which and what to do. */
public final class SchemaMismatchException extends IOException {
    private static final long serialVersionUID = 1L;

    SchemaMismatchException(String file, String difference) {
        super("Cannot read " + file + ": " + difference + "; go on with the version of dateline that wrote it, or give a new"
            + " --warehouse and run over the inbox again");
    }
}
