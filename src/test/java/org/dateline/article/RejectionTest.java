package org.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RejectionTest {
    @Test
    void isOneLineWhateverTheNameOfTheFile() {
        String name = "a\nFAKE\r\u0085\u2028\u2029\u001b[2J\b\0\u202e\u200b\\ü\ud83d\ude00\ud800.txt";
        String line = new Rejection(new SourceRef(name, 3, 70), RejectReason.BAD_JSON, "Cannot read it").line();
        assertThat(line).isEqualTo("BAD_JSON a\\u000aFAKE\\u000d\\u0085\\u2028\\u2029\\u001b[2J\\u0008\\u0000\\u202e\\u200b"
            + "\\\\ü\ud83d\ude00\\ud800.txt record 3 byte 70: Cannot read it");
        assertThat(line.lines()).hasSize(1);
    }

    @Test
    void leavesOutWhatIsNotKnown() {
        assertThat(new Rejection(new SourceRef("a", -1, -1), RejectReason.TOO_LARGE, "Cannot take it").line())
            .isEqualTo("TOO_LARGE a: Cannot take it");
    }
}
