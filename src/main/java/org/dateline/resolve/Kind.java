package org.dateline.resolve;

/**
 * Sorts of acts within which mentions are compared.
 *
 * @param name the CAMEO root, narrowed where one root holds different acts
 * @param mutual both sides do the same, so that who is named first does not matter
 */
record Kind(String name, boolean mutual) {

    static Kind of(String cameo) {
        if (cameo.length() < 2) {
            return new Kind(cameo, false);
        }
        String root = cameo.substring(0, 2);
        String base = cameo.length() > 3 ? cameo.substring(0, 3) : cameo;
        return switch (root) {
            case "04" -> base.equals("042") || base.equals("043") ? new Kind("visit", false) : new Kind("04", true);
            case "05", "06" -> base.equals("057") ? new Kind("057", true) : new Kind(root, false);
            case "08", "16", "17" -> new Kind(base, false);
            default -> new Kind(root, false);
        };
    }

    /** CAMEO tells a visit from the host's side too: then target and source change places. */
    static boolean reversed(String cameo) {
        return cameo.startsWith("043");
    }
}
