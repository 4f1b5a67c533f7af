package org.dateline.normalize.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.mention.name.WordList;
import org.junit.jupiter.api.Test;

class OfficeHoldersTest {
    private static final Pattern EXPLAINED = Pattern.compile("(?m)^\\| `([^`]+)` \\|");
    private static final List<String[]> ROWS = WordList.rows("gazetteer/office_holders.tsv");

    @Test
    void everyRowNamesSourcesThatTheReadmeExplains() throws IOException {
        Set<String> explained = new HashSet<>();
        String readme = Files.readString(Path.of("data/gazetteer/README.md"));
        int from = readme.indexOf("## Sources of the office holders");
        Matcher m = EXPLAINED.matcher(readme.substring(from, readme.indexOf("\n## ", from + 1)));
        while (m.find()) {
            explained.add(m.group(1));
        }
        List<String> unexplained = new ArrayList<>();
        for (String[] r : ROWS) {
            for (String source : r[7].split("; ", -1)) {
                if (!explained.contains(source)) {
                    unexplained.add(r[0] + ": " + source);
                }
            }
        }
        assertThat(unexplained).isEmpty();
    }

    @Test
    void noTermEndsBeforeItBegins() {
        assertThat(ROWS).allSatisfy(r -> {
            assertThat(r[5]).as("%s, %s, first day", r[0], r[2]).matches("\\d{4}(-\\d\\d){0,2}");
            if (!r[6].isEmpty()) {
                int length = Math.min(r[5].length(), r[6].length());
                assertThat(r[5].substring(0, length)).as("%s, %s", r[0], r[2])
                    .isLessThanOrEqualTo(r[6].substring(0, length));
            }
        });
    }

    @Test
    void rowsStandByCountryOfficeAndFirstDay() {
        assertThat(ROWS).isSortedAccordingTo(Comparator.comparing((String[] r) -> r[4].isEmpty() ? "ZZZZ" : r[4])
            .thenComparing(r -> r[2]).thenComparing(r -> r[5]));
    }
}
