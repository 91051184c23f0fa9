package id.latih.permissions;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Places that look like a guard and keep nobody out, each with the reason. */
final class Harmless {

    private static final Map<Pattern, String> REASONS = new LinkedHashMap<>();

    static {
        harmless("who did it, or whose it must not be, is written down: no question of whose it is",
                "account\\.AccountAdministration\\.(disable|resetSecondStep)", "core\\.Audit\\.record", "device\\.OwnDevices\\.record",
                "OwnDevices\\.record\\(\\)", "enrolment\\.Transitions\\.", "InstituteVerification\\.decide", "training\\.BatchCancelling\\.cancel",
                "training\\.BatchChangeService\\.(request|withdraw)", "training\\.PublishingService\\.(accept|refuse)Change",
                "limit\\.LimitedCalls\\.who", "operation\\.AccountInLog", "OwnConsents.record\\(", "consent\\.OwnConsents\\.record", "account\\.AccountLanguage\\.chosen");
        harmless("the same batch is checked a second time in this method",
                "enrolment\\.ScreeningService\\.detail", "training\\.BatchService\\.copy", "enrolment\\.ParticipantService\\.(participants|pdf|xlsx)",
                "CurrentUser.get\\(\\) in enrolment\\.ParticipantService\\.holders");
        harmless("the application was found to be one's own before", "OwnResident.require\\(\\) in enrolment\\.ApplyService\\.submit");
        harmless("the name that a blank profile begins with, or the number of its account, which has none yet: only the"
                + " signed-in account's are at hand", "resident\\.ProfileService\\.lambda");
        harmless("only whether it was given already: the next line gives it", "consent\\.OwnConsents\\.give:53");
        harmless("a number of batches, or the same beginning for all", "enrolment\\.TrainingFinder\\.(count|check)",
                "training\\.ProgrammeService\\.usualTerms");
        harmless("nobody in the matrix is halfway through signing in: TwoStepsDbTest is", "factor\\.OwnSecondFactor\\.(begin|isSet|again)",
                "Optional.filter\\(Predicate\\) in core\\.CurrentUser", "Optional.filter.* in account\\.");
        harmless("a code is good for the app of its own account only", "factor\\.OwnSecondFactor\\.confirm");
    }

    private static void harmless(String why, String... guards) {
        for (var guard : guards) {
            REASONS.put(Pattern.compile(guard), why);
        }
    }

    private Harmless() {
    }

    static Optional<String> why(String guard) {
        return REASONS.entrySet().stream().filter(reason -> reason.getKey().matcher(guard).find()).map(Map.Entry::getValue)
                .findFirst();
    }
}
