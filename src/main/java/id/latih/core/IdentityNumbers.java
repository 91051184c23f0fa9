package id.latih.core;

import java.util.regex.Pattern;

/**
 * Numbers of residents and their families (NIK and KK, sixteen digits) in what people type and read. They are stored
 * sealed, in fields of their own; nowhere else.
 */
public final class IdentityNumbers {

    /** No province begins with 0; a mobile number does. */
    private static final Pattern SIXTEEN = Pattern.compile("(?<!\\d)[1-9](?:[ ._-]?\\d){15}(?!\\d)");

    private IdentityNumbers() {
    }

    /** A number as lists show it: the first digits of its region and the serial's only. */
    public static String mask(String number) {
        return number.isEmpty() ? "" : number.substring(0, 4) + "••••••••" + number.substring(12);
    }

    /** A text with each number of sixteen digits in it masked: for words that must not be lost over it. */
    public static String maskIn(String text) {
        return SIXTEEN.matcher(text).replaceAll(found -> mask(found.group().replaceAll("\\D", "")));
    }

    /** @throws RuleViolation beside the field, where its text has a number of sixteen digits in it */
    public static void refuseIn(String field, String text) {
        if (SIXTEEN.matcher(text).find()) {
            throw RuleViolation.at(field, "IdentityNumbers.notHere");
        }
    }
}
