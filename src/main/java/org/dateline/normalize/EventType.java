package org.dateline.normalize;

/**
 * One code of the CAMEO ontology with what other ontologies say of it.
 *
 * @param code CAMEO code of two to four digits
 * @param name name in the codebook
 * @param base the code's first three digits, the code itself when it is a root
 * @param root the code's first two digits
 * @param quad quad class as GDELT cuts it: 1 verbal and 2 material cooperation, 3 verbal and 4 material conflict
 * @param goldstein cooperation (to 10) or conflict (to -10) by the Goldstein scale
 * @param goldsteinInherited the value is the one of the code above
 * @param plover PLOVER type, null for the roots 01 and 02
 * @param mode PLOVER mode, null when none
 */
public record EventType(String code, String name, String base, String root, int quad, double goldstein,
                        boolean goldsteinInherited, String plover, String mode) {
}
