package id.latih.privacy;

import java.util.HashMap;
import java.util.Map;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import id.latih.account.AccountDirectory;
import id.latih.core.Notice;
import id.latih.core.NoticeValue;
import id.latih.core.Role;

/** Tells the person and the officers what becomes of a request. */
@Component
class RequestNotices {

    private final ApplicationEventPublisher events;
    private final AccountDirectory accounts;

    RequestNotices(ApplicationEventPublisher events, AccountDirectory accounts) {
        this.events = events;
        this.accounts = accounts;
    }

    void received(DataRequest request, String name) {
        var values = values(request);
        values.put("name", NoticeValue.text(name));
        events.publishEvent(Notice.to(request.accountId, "Notice.dataRequestReceived", values, "/data-saya").mailedAlways());
        tellOfficers("Notice.dataRequestNew", request, values);
    }

    /** @param restricted whether the portal uses the person's data no more from now on */
    void answered(DataRequest request, boolean restricted) {
        var values = values(request);
        values.put("answer", NoticeValue.text(request.answer));
        if (request.reasonCode != null) {
            values.put("reason", NoticeValue.of(request.reasonCode));
        }
        var key = restricted ? "Notice.dataRequestRestriction" : answer(request);
        events.publishEvent(Notice.to(request.accountId, key, values, "/data-saya").mailedAlways());
    }

    private static String answer(DataRequest request) {
        if (request.requestState == RequestState.REFUSED) {
            return "Notice.dataRequestRefused";
        }
        return request.kind == RequestKind.ERASURE ? "Notice.dataRequestErasure" : "Notice.dataRequestDone";
    }

    void dayLeft(DataRequest request) {
        tellOfficers("Notice.dataRequestDayLeft", request, values(request));
    }

    void overdue(DataRequest request) {
        tellOfficers("Notice.dataRequestOverdue", request, values(request));
    }

    private void tellOfficers(String key, DataRequest request, Map<String, NoticeValue> values) {
        var officers = accounts.idsWithRole(Role.ADMINISTRATOR);
        if (!officers.isEmpty()) {
            events.publishEvent(Notice.to(officers, key, values, "/admin/permintaan-data/" + request.id())
                    .about(request.accountId));
        }
    }

    private static Map<String, NoticeValue> values(DataRequest request) {
        return new HashMap<>(Map.of("kind", NoticeValue.of(request.kind), "due", NoticeValue.instant(request.dueAt)));
    }
}
