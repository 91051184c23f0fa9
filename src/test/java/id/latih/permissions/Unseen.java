package id.latih.permissions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Places that the matrix does not miss: they look like a guard and keep nobody out, or another test misses them. Each is
 * named by what is called, what the answer is handed to and in which method, never by its line: another guard that comes
 * to stand there is no such place. A star stands for whatever follows.
 */
final class Unseen {

    private static final Map<String, String> REASONS = new LinkedHashMap<>();

    static {
        harmless("who did it, or whose it must not be, is written down: no question of whose it is",
                "CurrentUser.id() for Audit.record in *", "CurrentUser.get() for Audit.record in *",
                "CurrentUser.id() for DataRequest.close in *", "CurrentUser.id() for BatchChange.decide in *",
                "CurrentUser.get() for RequestNotices.received in privacy.OwnRequests.ask",
                "CurrentUser.get() for BatchData.withContact in training.BatchService.copy",
                "CurrentUser.id() in account.AccountAdministration.disable",
                "CurrentUser.id() in account.AccountAdministration.resetSecondStep",
                "CurrentUser.find() for Optional.isPresent in account.AccountLanguage.chosen",
                "OwnConsents.record(String, ConsentPurpose) in consent.OwnConsents.*",
                "Audit.looked(String, Audit$Seen, Enum, Enum) for ApplicationEventPublisher.publishEvent in core.Audit.look",
                "Audit.looked(String, Audit$Seen, Enum, Enum) in core.Audit.lookAtAll",
                "Audit.looked(String, String, Audit$Seen, Enum, Enum) for ApplicationEventPublisher.publishEvent"
                        + " in core.Audit.lookAtAccount",
                "Audit.looked(String, String, Audit$Seen, Enum, Enum) in core.Audit.looked",
                "CurrentUser.find() for Optional.map in limit.LimitedCalls.who",
                "CurrentUser.get() in core.Audit.looked", "CurrentUser.find() in core.Audit.record",
                "OwnDevices.record() in device.OwnDevices.*",
                "Transitions.apply(Application, ApplicationEvent, Reason*",
                "Transitions.actor(ApplicationEvent) in enrolment.Transitions.apply",
                "CurrentUser.get() in enrolment.Transitions.actor", "AccessDeniedException in enrolment.Transitions.actor",
                "InstituteVerification.decide(Institute, String, InstituteState, InstituteRefusal, String) in *",
                "CurrentUser.id() in institute.InstituteVerification.decide",
                "CurrentUser.find() in operation.AccountInLog.doFilterInternal",
                "RequestDesk.close(long, int, RequestState, RequestRefusal, String) in *",
                "CurrentUser.get() in training.BatchCancelling.cancel", "CurrentUser.id() in training.BatchChangeService.request");
        harmless("the same batch is checked a second time in this method",
                "ScreeningService.visible(long) in enrolment.ScreeningService.detail",
                "ScreeningService.ownBatch(long) for ApplicantDetails.forStaff in enrolment.ScreeningService.detail",
                "ParticipantService.exported(BatchInfo, String) in enrolment.ParticipantService.*",
                "ParticipantService.holders(long) for ParticipantService.seen in enrolment.ParticipantService.exported",
                "OwnInstitute.check(long) in training.BatchService.copy",
                "BatchService.openProgramme(long) for BatchService.draftOf in training.BatchService.copy");
        harmless("the name that a blank profile begins with, or the number of its account, which has none yet: only the"
                + " signed-in account's are at hand", "CurrentUser.get() for Profile.blank in resident.ProfileService.own",
                "CurrentUser.id() for new Resident in resident.ProfileService.save");
        harmless("only whether it was given already: the next line gives it",
                "CurrentUser.id() for ConsentTable.current in consent.OwnConsents.give");
        harmless("the same beginning for all", "OwnInstitute.require() in training.ProgrammeService.usualTerms");
        harmless("services ask it only where nobody is signed in by all steps", "Optional.filter(Predicate) in core.CurrentUser.halfway");
        harmless("only which form is shown first: a code is checked by one's own app",
                "OwnSecondFactor.anybody() for SecondFactors.hasApp in factor.OwnSecondFactor.hasApp");
        harmless("a code is good for the app of its own account only", "CurrentUser.get() in factor.OwnSecondFactor.confirm");
        harmless("only a quicker word: the key in the database refuses a second one too", "CurrentUser.id() for"
                + " DataRequestRepository.existsByAccountIdAndKindAndRequestState in privacy.OwnRequests.ask");
        missedBy("OfficeLooksDbTest", "CurrentUser.id() in core.Audit.lookAtAccount");
        missedBy("OwnPasskeysDbTest", "AccessDeniedException in factor.OwnPasskeys.add");
        missedBy("ErasedMeanwhileDbTest",
                "Optional.filter(Predicate) for Optional.orElseThrow in resident.DocumentService.keep");
        missedBy("OwnDataDbTest", "CurrentUser.id() for Viewers.list in privacy.OwnData.viewers",
                "CurrentUser.id() for Viewers.count in privacy.OwnData.countViewers", "CurrentUser.get() in privacy.OwnData.copy");
        missedBy("OwnRestrictionDbTest", "CurrentUser.id() for RestrictionDirectory.since in privacy.OwnRestriction.since",
                "CurrentUser.id() for RestrictionDirectory.end in privacy.OwnRestriction.end");
    }

    private static void harmless(String why, String... guards) {
        for (var guard : guards) {
            REASONS.put(guard, "harmless: " + why);
        }
    }

    /** The matrix's people have nothing of the kind, or are told nothing by which they differ. */
    private static void missedBy(String test, String... guards) {
        for (var guard : guards) {
            REASONS.put(guard, "not here, but `" + test + "` fails");
        }
    }

    private Unseen() {
    }

    static Optional<String> why(String guard) {
        return REASONS.entrySet().stream().filter(reason -> isFor(reason.getKey(), guard)).map(Map.Entry::getValue).findFirst();
    }

    /** The excuses that none of these guards needs. */
    static List<String> without(List<String> guards) {
        return REASONS.keySet().stream().filter(excuse -> guards.stream().noneMatch(guard -> isFor(excuse, guard))).toList();
    }

    private static boolean isFor(String excuse, String guard) {
        return excuse.endsWith("*") ? guard.startsWith(excuse.substring(0, excuse.length() - 1)) : guard.equals(excuse);
    }
}
