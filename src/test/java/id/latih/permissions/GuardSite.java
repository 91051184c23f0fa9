package id.latih.permissions;

import java.lang.constant.MethodTypeDesc;
import java.util.stream.Collectors;

/**
 * A place in the portal's code that keeps somebody out.
 *
 * @param number among all of them
 * @param type the class, with dots
 * @param method the method's name
 * @param order which of the class's places this is
 * @param what the code does there
 */
record GuardSite(int number, String type, String method, int line, int order, Kind kind, String what) {

    /** How a place is made to keep nobody out. */
    enum Kind {
        /** A check that answers nothing: it is not made. */
        CHECK("not made"),
        /** A question whose something is: it is asked by the owner. */
        QUESTION("asked by the owner"),
        /** A refusal: the code goes on. */
        REFUSAL("not thrown"),
        /** A filter of what was found: all of it is let through. */
        FILTER("lets all through");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    static String described(String owner, String name, MethodTypeDesc type) {
        return owner.substring(owner.lastIndexOf('/') + 1) + "." + name + "("
                + type.parameterList().stream().map(parameter -> parameter.displayName())
                        .collect(Collectors.joining(", ")) + ")";
    }

    /** What tells this place from others, wherever it stands in its method. */
    String name() {
        return what + " in " + type.substring("id.latih.".length()) + "." + method.replaceFirst("^lambda\\$(\\w+)\\$\\d+$", "$1");
    }
}
