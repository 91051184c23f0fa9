package id.latih.institute;

import java.util.Locale;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import id.latih.account.NewAccount;
import id.latih.account.Registration;
import id.latih.core.RuleViolation;
import id.latih.limit.Limit;
import id.latih.limit.Limited;

/** Lets anybody apply for access for an institute. Open to visitors. */
@Service
@Transactional
public class InstituteApplications {

    private final InstituteRules rules;
    private final Registration registration;
    private final ApplicationEventPublisher events;

    InstituteApplications(InstituteRules rules, Registration registration, ApplicationEventPublisher events) {
        this.rules = rules;
        this.registration = registration;
        this.events = events;
    }

    /**
     * Has the application kept in the background, an account made for its first staff member and the link mailed that
     * confirms the address; approvers are told. Where the address has an account nothing is kept, and its owner is told:
     * whoever applies learns nothing of other people's accounts, also not by how long it takes.
     *
     * @throws RuleViolation beside the first field that cannot be, such as the name of a verified institute. Those
     *                       that wait keep their names from nobody: who applies a second time would otherwise learn
     *                       whether the first one was kept, and so whether its address has an account
     */
    @Limited(Limit.SIGN_UP)
    public void apply(InstituteData data, FirstStaff person, Locale language) {
        rules.apply(data, new Institute());
        events.publishEvent(new InstituteAsked(data, prepared(person, language)));
    }

    private NewAccount prepared(FirstStaff person, Locale language) {
        try {
            return registration.prepareStaff(person.staffName(), person.staffEmail(), person.password(), language);
        } catch (RuleViolation violation) {
            throw beside(violation);
        }
    }

    /** The account's field names are the institute's too; here they have names of their own. */
    private static RuleViolation beside(RuleViolation violation) {
        return switch (violation.field().orElse("")) {
            case "name" -> RuleViolation.at("staffName", violation.key(), violation.arguments());
            case "email" -> RuleViolation.at("staffEmail", violation.key(), violation.arguments());
            default -> violation;
        };
    }
}
