package org.dateline.normalize.person;

import java.util.ArrayList;
import java.util.List;

/** The mentions of one person in one article. */
final class PersonCluster {
    NameForm form;
    /** Numbers of the names in the document, in text order once all are known. */
    final List<Integer> names = new ArrayList<>();
    char sex;
    /** Name with the fullest form. */
    int fullest;

    PersonCluster(NameForm form, int name, char sex) {
        this.form = form;
        this.fullest = name;
        this.sex = sex;
        names.add(name);
    }

    void add(NameForm other, int name, char otherSex) {
        names.add(name);
        if (sex == 0) {
            sex = otherSex;
        }
        if (fuller(other, form)) {
            form = other;
            fullest = name;
        }
    }

    private static boolean fuller(NameForm a, NameForm b) {
        if (a.parts().size() != b.parts().size()) {
            return a.parts().size() > b.parts().size();
        }
        return a.familyFirst() && a.givenText() != null && a.givenText().indexOf('-') > 0
            && b.givenText().indexOf('-') < 0 && b.givenText().indexOf(' ') > 0;
    }
}
