package org.dateline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line as a scheduler sees it: what it prints and how it ends. */
class MainTest {
    @TempDir
    private Path temp;

    @Test
    void extractPrintsOneObjectAnArticleAndNothingElse() throws IOException {
        Path file = Files.writeString(temp.resolve("a.jsonl"),
            "{\"id\":\"1\",\"text\":\"Anna Lind flew to Oslo.\"}\n{\"id\":\"2\",\"text\":\"Rain fell.\"}\n");

        Said said = run("extract", file.toString());

        assertThat(said.code()).isZero();
        assertThat(said.out().lines()).hasSize(2).allMatch(l -> l.startsWith("{\"id\":") && l.endsWith("}"));
        assertThat(said.err()).isEmpty();
    }

    @Test
    void aBadRecordIsToldInOneLineAndEndsWithTwo() throws IOException {
        Path file = Files.writeString(temp.resolve("a.jsonl"), "{\"id\":\"1\",\"text\":\"Rain fell.\"}\n{broken\n");

        Said said = run("extract", file.toString());

        assertThat(said.code()).isEqualTo(ExitCode.DONE_WITH_REJECTIONS.code());
        assertThat(said.out().lines()).hasSize(1);
        assertThat(said.err().lines()).hasSize(1).allMatch(l -> l.startsWith("BAD_JSON"));
    }

    @Test
    void wrongUsageEndsWithSixtyFour() {
        assertThat(run("run", "--no-such-option").code()).isEqualTo(ExitCode.USAGE.code());
        assertThat(run("run", "--date", "yesterday").code()).isEqualTo(ExitCode.USAGE.code());
    }

    @Test
    void aMissingInboxIsOneSentenceAndFour() {
        Said said = run("run", "--inbox", temp.resolve("nowhere").toString(), "--warehouse", temp.resolve("w").toString());

        assertThat(said.code()).isEqualTo(ExitCode.ENVIRONMENT.code());
        assertThat(said.err().lines()).hasSize(1).allMatch(l -> l.startsWith("dateline: Cannot read the inbox"));
    }

    @Test
    void anUnknownSettingIsNamed() throws IOException {
        Path config = Files.writeString(temp.resolve("s.properties"), "dateline.thread=2\n");

        Said said = run("run", "--config", config.toString(), "--warehouse", temp.resolve("w").toString());

        assertThat(said.code()).isEqualTo(ExitCode.ENVIRONMENT.code());
        assertThat(said.err()).contains("dateline.thread").contains("dateline.threads");
    }

    @Test
    void aQuestionToAnEmptyWarehouseSaysWhatToDo() {
        Said said = run("sql", "--warehouse", temp.toString(), "SELECT 1");

        assertThat(said.code()).isEqualTo(ExitCode.ENVIRONMENT.code());
        assertThat(said.err().lines()).hasSize(1).allMatch(l -> l.contains("jobs/nightly.sh"));
    }

    @Test
    void explainNamesTheRuleOfEachRow() throws IOException {
        Path file = Files.writeString(temp.resolve("a.jsonl"), "{\"id\":\"1\",\"date\":\"2024-11-29\",\"text\":"
            + "\"French President Emmanuel Macron met German Chancellor Olaf Scholz in Berlin on Friday.\"}\n");

        Said said = run("explain", file.toString());

        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("person").contains("Emmanuel Macron").contains("event").contains("2024-11-29..2024-11-29");
    }

    private record Said(int code, String out, String err) {
    }

    private static Said run(String... arguments) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        ByteArrayOutputStream complained = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(complained, true, StandardCharsets.UTF_8));
            int code = Main.execute(arguments);
            System.out.flush();
            return new Said(code, said.toString(StandardCharsets.UTF_8), complained.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }
}
