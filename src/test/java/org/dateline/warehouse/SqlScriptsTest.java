package org.dateline.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SqlScriptsTest {
    @Test
    void semicolonsInTextsNamesAndCommentsDoNotEndAStatement() {
        assertThat(SqlScripts.statements("-- one; two\nSELECT ';' AS \"a;b\"; /* c; */ SELECT 'it''s;' ;;\n-- end;\n"))
            .containsExactly("-- one; two\nSELECT ';' AS \"a;b\"", "/* c; */ SELECT 'it''s;'");
    }

    @Test
    void anOpenTextOrCommentReachesTheEnd() {
        assertThat(SqlScripts.statements("SELECT 'a;b")).containsExactly("SELECT 'a;b");
        assertThat(SqlScripts.statements("SELECT 1 /* a;b")).containsExactly("SELECT 1 /* a;b");
        assertThat(SqlScripts.statements(" \n-- nothing\n")).isEmpty();
    }

    @Test
    void everyQuestionAndCheckSaysInItsFirstLineWhatItIs() {
        for (String folder : new String[] {"analysis", "checks", "views"}) {
            assertThat(SqlScripts.folder(folder)).isNotEmpty()
                .allSatisfy((name, text) -> assertThat(text).as(name).startsWith("-- "));
        }
        assertThat(SqlScripts.folder("analysis").size()).isGreaterThanOrEqualTo(12);
    }
}
