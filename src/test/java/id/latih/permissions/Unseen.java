package id.latih.permissions;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Places that the matrix does not miss: they look like a guard and keep nobody out, or another test misses them. */
final class Unseen {

    private static final Map<Pattern, String> REASONS = new LinkedHashMap<>();

    static {
        harmless("who did it, or whose it must not be, is written down: no question of whose it is",
                "account\\.AccountAdministration\\.(disable|resetSecondStep)", "core\\.Audit\\.record", "device\\.OwnDevices\\.record",
                "OwnDevices\\.record\\(\\)", "enrolment\\.Transitions\\.", "InstituteVerification\\.decide", "training\\.BatchCancelling\\.cancel",
                "training\\.BatchChangeService\\.(request|withdraw)", "CurrentUser.get\\(\\) in training\\.BatchService\\.copy", "training\\.PublishingService\\.(accept|refuse)Change",
                "core\\.Audit\\.(lambda\\$)?look", "privacy\\.OwnRequests\\.ask:6[12]", "privacy\\.OwnRequests\\.takeBack:8[67]", "privacy\\.OwnRestriction\\.end:39",
                "privacy\\.RequestDesk\\.(close|done|refuse)", "limit\\.LimitedCalls\\.who", "operation\\.AccountInLog", "OwnConsents.record\\(", "consent\\.OwnConsents\\.record", "account\\.AccountLanguage\\.chosen");
        harmless("the same batch is checked a second time in this method",
                "enrolment\\.ScreeningService\\.detail", "training\\.BatchService\\.copy", "enrolment\\.ParticipantService\\.(participants|pdf|xlsx|exported)",
                "CurrentUser.get\\(\\) in enrolment\\.ParticipantService\\.holders");
        harmless("the name that a blank profile begins with, or the number of its account, which has none yet: only the"
                + " signed-in account's are at hand", "resident\\.ProfileService\\.lambda");
        harmless("only whether it was given already: the next line gives it", "consent\\.OwnConsents\\.give:80");
        missedBy("ConsentsDbTest", "consent\\.OwnConsents\\.refusal");
        harmless("a number of batches, or the same beginning for all", "enrolment\\.TrainingFinder\\.(count|check)",
                "training\\.ProgrammeService\\.usualTerms");
        harmless("nobody in the matrix is halfway through signing in: TwoStepsDbTest is", "factor\\.OwnSecondFactor\\.(begin|isSet|again)",
                "Optional.filter\\(Predicate\\) in core\\.CurrentUser", "Optional.filter.* in account\\.");
        missedBy("OwnPasskeysDbTest", "AccessDeniedException in factor\\.OwnPasskeys\\.add");
        missedBy("PasskeyStepsDbTest", "factor\\.OwnPasskeys\\.lambda\\$mayAdd");
        harmless("only which form is shown first: a code is checked by one's own app", "factor\\.OwnSecondFactor\\.hasApp");
        missedBy("ErasedMeanwhileDbTest", "Optional.filter\\(Predicate\\) in resident\\.DocumentService\\.keep");
        missedBy("OwnDataDbTest", "privacy\\.OwnData\\.");
        harmless("only a quicker word: the key in the database refuses a second one too", "privacy\\.OwnRequests\\.ask:57");
        missedBy("OwnRestrictionDbTest", "privacy\\.OwnRestriction\\.(since|end:38)");
        harmless("a code is good for the app of its own account only", "factor\\.OwnSecondFactor\\.confirm");
    }

    private static void harmless(String why, String... guards) {
        for (var guard : guards) {
            REASONS.put(Pattern.compile(guard), "harmless: " + why);
        }
    }

    /** The matrix's people have nothing of the kind, or are told nothing by which they differ. */
    private static void missedBy(String test, String... guards) {
        for (var guard : guards) {
            REASONS.put(Pattern.compile(guard), "not here, but `" + test + "` fails");
        }
    }

    private Unseen() {
    }

    static Optional<String> why(String guard) {
        return REASONS.entrySet().stream().filter(reason -> reason.getKey().matcher(guard).find()).map(Map.Entry::getValue)
                .findFirst();
    }
}
