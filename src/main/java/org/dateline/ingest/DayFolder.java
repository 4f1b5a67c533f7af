package org.dateline.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * The day of a file that lies in a folder named as a day ({@code 2024-11-29/wire/a.txt}): the publication day of an
 * article that names none itself. The innermost such folder counts.
 */
final class DayFolder {
    private DayFolder() {
    }

    /** The day, null when no folder of the path is named as one. */
    static LocalDate of(String path) {
        for (int end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
            String folder = path.substring(path.lastIndexOf('/', end - 1) + 1, end);
            if (folder.length() == 10 && folder.charAt(4) == '-' && folder.charAt(7) == '-') {
                try {
                    return LocalDate.parse(folder);
                } catch (DateTimeException e) {
                    continue;
                }
            }
        }
        return null;
    }
}
