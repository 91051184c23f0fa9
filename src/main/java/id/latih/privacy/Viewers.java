package id.latih.privacy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

import id.latih.account.AccountCard;
import id.latih.account.AccountDirectory;
import id.latih.audit.AccessDirectory;
import id.latih.audit.AccessLine;
import id.latih.core.Role;
import id.latih.institute.InstituteCard;
import id.latih.institute.InstituteDirectory;
import id.latih.resident.ResidentCard;
import id.latih.resident.ResidentDirectory;

/** Who looked at the data of an account's person: of those who are no residents, at their requests and mails. */
@Component
class Viewers {

    private final AccessDirectory access;
    private final ResidentDirectory residents;
    private final AccountDirectory accounts;
    private final InstituteDirectory institutes;

    Viewers(AccessDirectory access, ResidentDirectory residents, AccountDirectory accounts,
            InstituteDirectory institutes) {
        this.access = access;
        this.residents = residents;
        this.accounts = accounts;
        this.institutes = institutes;
    }

    long count(long account) {
        return access.count(account, resident(account));
    }

    /** Newest first. */
    List<Viewer> list(long account, Pageable page) {
        var lines = access.list(account, resident(account), page);
        Map<Long, Optional<AccountCard>> known = new HashMap<>();
        Map<Long, String> works = new HashMap<>();
        return lines.stream().map(line -> viewer(line, line.actorId() == null ? Optional.empty()
                : known.computeIfAbsent(line.actorId(), accounts::find), works)).toList();
    }

    private @Nullable Long resident(long account) {
        return residents.ofAccount(account).map(ResidentCard::id).orElse(null);
    }

    private Viewer viewer(AccessLine line, Optional<AccountCard> who, Map<Long, String> works) {
        var institute = who.filter(account -> account.role() == Role.INSTITUTE_STAFF)
                .map(account -> works.computeIfAbsent(account.id(), this::institute)).orElse(null);
        return new Viewer(line.at(), line.actorName(), who.map(AccountCard::role).orElse(null), institute, line.action(),
                line.screen(), line.what(), line.note());
    }

    private String institute(long account) {
        return institutes.instituteOf(account).flatMap(institutes::find).map(InstituteCard::name).orElse("");
    }
}
