package id.latih.institute;

import java.text.Normalizer;
import java.util.Locale;

import org.springframework.stereotype.Component;

import id.latih.core.EmailAddresses;
import id.latih.core.IdentityNumbers;
import id.latih.core.PhoneNumbers;
import id.latih.core.RuleViolation;

/** Checks what an institute says of itself and copies it into the institute. */
@Component
class InstituteRules {

    private static final int NAME_LENGTH = 120;
    private static final int ADDRESS_LENGTH = 200;
    private static final int CITY_LENGTH = 60;
    private static final int EMAIL_LENGTH = 254;
    private static final int ABOUT_LENGTH = 2000;
    private static final int SLUG_LENGTH = 70;

    private final InstituteRepository institutes;

    InstituteRules(InstituteRepository institutes) {
        this.institutes = institutes;
    }

    /**
     * Verified institutes' names are public, so saying that one is known gives nothing away.
     *
     * @throws RuleViolation beside the first field that cannot be
     */
    void apply(InstituteData data, Institute institute) {
        if (institutes.nameTaken(text("name", data.name(), NAME_LENGTH), institute.id)) {
            throw RuleViolation.at("name", "InstituteRules.taken");
        }
        fill(data, institute);
    }

    /** The same whosever the name is: for what was checked before. */
    void fill(InstituteData data, Institute institute) {
        institute.name = text("name", data.name(), NAME_LENGTH);
        institute.formerName = data.formerName().isBlank() ? null : text("formerName", data.formerName(), NAME_LENGTH);
        institute.owner = data.owner();
        institute.address = text("address", data.address(), ADDRESS_LENGTH);
        institute.city = text("city", data.city(), CITY_LENGTH);
        institute.email = email(data.email());
        institute.phone = PhoneNumbers.parse(data.phone())
                .orElseThrow(() -> RuleViolation.at("phone", "InstituteRules.phone"));
        institute.about = data.about().isBlank() ? "" : text("about", data.about(), ABOUT_LENGTH);
    }

    /** An address for the public pages that no other institute has. */
    String slug(Institute institute) {
        var plain = Normalizer.normalize(institute.name, Normalizer.Form.NFD).replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        var stem = plain.isEmpty() ? "lembaga" : plain.substring(0, Math.min(SLUG_LENGTH, plain.length()));
        var slug = stem;
        for (var no = 2; institutes.existsBySlugAndIdNot(slug, institute.id); no++) {
            slug = stem + "-" + no;
        }
        return slug;
    }

    private static String email(String value) {
        return EmailAddresses.parse(text("email", value, EMAIL_LENGTH))
                .orElseThrow(() -> RuleViolation.at("email", "InstituteRules.email"));
    }

    private static String text(String field, String value, int longest) {
        var text = value.strip();
        if (text.isEmpty()) {
            throw RuleViolation.at(field, "InstituteRules.empty");
        }
        if (text.length() > longest) {
            throw RuleViolation.at(field, "InstituteRules.tooLong", longest);
        }
        IdentityNumbers.refuseIn(field, text);
        return text;
    }
}
