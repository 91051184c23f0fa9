package id.latih.permissions;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.transaction.support.TransactionTemplate;

import id.latih.audit.AccessDirectory;
import id.latih.testing.SignIn;

/** Every method that answers officers with people in it: whether the people read later that they were looked at (decision 025). */
class LooksViewTest extends MatrixTestBase {

    private static final Set<String> LOOKS = Set.of("ScreeningService.detail(long)", "ScreeningService.document(long, long)",
            "ScreeningService.number(long, IdentityNumber)", "DecisionService.detail(long)", "DecisionService.document(long, long)",
            "DecisionService.number(long, IdentityNumber)", "ParticipantService.participants(long)",
            "ParticipantService.pdf(long, Locale)", "ParticipantService.xlsx(long, Locale)", "RequestDesk.get(long)",
            "MailAdministration.get(long)");
    /** The page that lists looks says that these are not listed. */
    private static final Set<String> LISTS = Set.of("ScreeningService.applicants(long, ApplicantFilter, Pageable)",
            "DecisionService.applicants(long, ApplicantFilter, Pageable)", "ScoreService.dryRun(long, List)",
            "ProposalService.proposal(long)", "AccountAdministration.list(AccountFilter, Pageable)",
            "RequestDesk.list(boolean, Pageable)", "MailAdministration.list(MailFilter, Pageable)",
            "AuditTrail.list(AuditFilter, Pageable)", "AuditTrail.get(long)");
    /** Answers with no resident in them: of batches, institutes and their staff, of the portal, and words that it made itself. */
    private static final Set<String> THINGS = Set.of("BatchWork", "BatchInfo", "BatchRow", "BatchDetails", "BatchEdit",
            "ChangeDetails", "ProgrammeRow", "ProgrammeChoice", "ProgrammeEdit", "TermsData", "VocationRow", "HolidayForm",
            "InstituteRow", "InstituteDetails", "Colleague", "StateCount", "DecisionSummary", "ScoreLine", "Waiting",
            "HealthOverview", "FindingRow", "RetentionRow", "RetentionKind", "Long", "Integer", "long", "int", "boolean", "void",
            "AuditTrail.actions()");

    private record Answer(Object service, Method method, Actor actor) {
    }

    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private AccessDirectory access;
    private long account;

    /** The resident is on the list of participants too, and has a mail. */
    @BeforeEach
    void seen() {
        var things = ownThings();
        account = things.account(Actor.RESIDENT);
        jdbc.sql("update application set state = 'TRAINEE', seat_no = (select max(seat_no) from batch_seat where batch_id = ?)"
                + " where id = ?").params(things.batch, things.application).update();
        jdbc.sql("update mail set recipient = (select email from account where id = ?) where id = ?")
                .params(account, things.mail).update();
    }

    @Test
    void whoeverIsShownIsLookedAtOrInAListThatIsNotWrittenDown() {
        assertThat(answers().keySet()).as("new ones: decide, and say it on the page that lists looks")
                .containsExactlyInAnyOrderElementsOf(Stream.concat(LOOKS.stream(), LISTS.stream()).toList());
    }

    @Test
    void theseLeaveALookAndNoOthers() {
        answers().forEach((name, answer) -> assertThat(looks(answer)).as(name).isEqualTo(LOOKS.contains(name) ? 1 : 0));
    }

    /** How many more the resident reads of. */
    private long looks(Answer answer) {
        return transaction.execute(status -> {
            status.setRollbackOnly();
            var before = access.count(account, ownThings().resident);
            SignIn.as(ownThings().account(answer.actor), Things.role(answer.actor), () -> invoke(answer));
            return access.count(account, ownThings().resident) - before;
        });
    }

    private Object invoke(Answer answer) {
        try {
            return answer.method.invoke(answer.service, new Samples(ownThings()).of(answer.method));
        } catch (InvocationTargetException | IllegalAccessException refused) {
            throw new IllegalStateException(answer.method.toString(), refused);
        }
    }

    private Map<String, Answer> answers() {
        var answers = new HashMap<String, Answer>();
        for (var service : guarded().values()) {
            methods(service).filter(method -> !THINGS.contains(key(method)))
                    .filter(method -> !leaves(method.getGenericReturnType()).allMatch(THINGS::contains)).forEach(method ->
                            officer(method).forEach(actor -> answers.put(key(method), new Answer(service, method, actor))));
        }
        return answers;
    }

    private static String key(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + name(method);
    }

    /** One of those whose role lets them call it; nobody where it is for one's own data. */
    private static Stream<Actor> officer(Method method) {
        var guard = AnnotatedElementUtils.hasAnnotation(method, PreAuthorize.class)
                ? AnnotatedElementUtils.findMergedAnnotation(method, PreAuthorize.class)
                : AnnotatedElementUtils.findMergedAnnotation(method.getDeclaringClass(), PreAuthorize.class);
        return Stream.of(Actor.STAFF, Actor.APPROVER, Actor.ADMINISTRATOR)
                .filter(actor -> guard != null && guard.value().contains("'" + Things.role(actor).name() + "'")).limit(1);
    }

    /** What a list, a map or an optional is of. */
    private static Stream<String> leaves(Type type) {
        return type instanceof ParameterizedType of ? Arrays.stream(of.getActualTypeArguments()).flatMap(LooksViewTest::leaves)
                : Stream.of(((Class<?>) type).getSimpleName());
    }
}
