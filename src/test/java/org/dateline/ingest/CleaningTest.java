package org.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CleaningTest {
    @Test
    void makesOneKindOfLineEnd() {
        assertThat(Cleaning.clean("a\r\nb\rc\u0085d\u2028e\u2029f\u000bg\fh\n")).isEqualTo("a\nb\nc\nd\ne\nf\ng\nh\n");
    }

    @Test
    void leavesOutControlCharactersAndNonCharacters() {
        assertThat(Cleaning.clean("a\0b\u0007c\u001bd\u007fe\u0090f\ufeffg\ufffeh\uffffi\ufdd0j")).isEqualTo("abcdefghij");
    }

    @Test
    void keepsAllOtherCharactersAsTheyAre() {
        for (int cp = 0xa0; cp <= Character.MAX_CODE_POINT; cp++) {
            boolean out = cp == 0x2028 || cp == 0x2029 || cp == 0xfeff || cp == 0xfffe || cp == 0xffff
                || cp >= 0xfdd0 && cp <= 0xfdef;
            if (!out && (cp < 0xd800 || cp > 0xdfff)) {
                String s = Character.toString(cp);
                assertThat(Cleaning.clean(s)).isEqualTo(s);
            }
        }
    }

    @Test
    void isDoneAfterOnce() {
        String once = Cleaning.clean("a\r\n\0\r\n\u0085b");
        assertThat(Cleaning.clean(once)).isSameAs(once);
    }
}
