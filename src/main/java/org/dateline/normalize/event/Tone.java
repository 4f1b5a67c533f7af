package org.dateline.normalize.event;

import org.dateline.normalize.Modality;
import org.dateline.normalize.event.ModalityWords.Force;

/** What the words around an act have said of it so far. */
final class Tone {
    String cameo;
    boolean negated;
    /** Behind "if", where even what is denied only might be. */
    boolean conditional;
    Force force;
    int speech = -1;
    boolean strong;
    boolean pluperfect;
    private boolean reported;

    /** Adds what one more word makes of the act; null adds nothing. */
    void take(Force f) {
        if (f == null) {
            return;
        }
        switch (f) {
            case NEGATED -> negated = !negated;
            case PLANNED -> force = force == null ? f : force;
            case HYPOTHETICAL -> force = f;
            case REPORTED -> reported = true;
            default -> { }
        }
    }

    Modality modality() {
        return negated && !conditional ? Modality.NEGATED : force == Force.HYPOTHETICAL ? Modality.HYPOTHETICAL
            : force == Force.PLANNED ? Modality.PLANNED : reported ? Modality.REPORTED : Modality.ASSERTED;
    }
}
