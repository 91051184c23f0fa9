package id.latih.core;

import java.util.Optional;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;

/** Telephone numbers as people write them and as the portal keeps them. */
public final class PhoneNumbers {

    private static final String HERE = "ID";

    private PhoneNumbers() {
    }

    /**
     * What was typed ({@code 0812 3456 7890}) in international form ({@code +6281234567890}); empty where no
     * such number can be.
     */
    public static Optional<String> parse(String typed) {
        return number(typed).filter(PhoneNumberUtil.getInstance()::isValidNumber)
                .map(number -> PhoneNumberUtil.getInstance().format(number, PhoneNumberFormat.E164));
    }

    /** A kept number as people here read it: {@code 0812-3456-7890}. */
    public static String show(String kept) {
        var util = PhoneNumberUtil.getInstance();
        return number(kept).map(number -> util.format(number, HERE.equals(util.getRegionCodeForNumber(number))
                ? PhoneNumberFormat.NATIONAL : PhoneNumberFormat.INTERNATIONAL)).orElse(kept);
    }

    private static Optional<PhoneNumber> number(String text) {
        try {
            return Optional.of(PhoneNumberUtil.getInstance().parse(text, HERE));
        } catch (NumberParseException unreadable) {
            return Optional.empty();
        }
    }
}
