package id.latih.training;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import id.latih.core.Audit;
import id.latih.core.NotFound;
import id.latih.core.RuleViolation;

/**
 * Lets administrators keep the list of vocations. A vocation is never deleted, since programmes and
 * certificates speak of it; one that is no longer active cannot be chosen for a new programme.
 */
@Service
@Transactional
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class VocationService {

    private static final int NAME_LENGTH = 80;
    private static final int CODE_LENGTH = 40;

    private final VocationRepository vocations;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    VocationService(VocationRepository vocations, Audit audit, ApplicationEventPublisher events) {
        this.vocations = vocations;
        this.audit = audit;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public List<VocationRow> list(String text, Pageable page) {
        return vocations.rows(text.strip(), page);
    }

    @Transactional(readOnly = true)
    public long count(String text) {
        return vocations.countRows(text.strip());
    }

    /** @throws RuleViolation where a name is empty, too long, or another vocation's */
    public long add(VocationData data) {
        var vocation = new Vocation();
        apply(data, vocation, null);
        vocation.code = code(vocation.nameEn);
        vocations.save(vocation);
        audit.record("VOCATION_ADDED", "vocation", vocation.id, vocation.name);
        events.publishEvent(new VocationChanged(vocation.id));
        return vocation.id;
    }

    /** @throws RuleViolation as {@link #add}, or where somebody else changed it meanwhile */
    public void update(long id, int version, VocationData data) {
        var vocation = vocations.findById(id).orElseThrow(() -> new NotFound("vocation", id));
        if (vocation.version != version) {
            throw new RuleViolation("Stale.changed");
        }
        var before = vocation.name;
        apply(data, vocation, id);
        audit.record("VOCATION_CHANGED", "vocation", id, vocation.name, before, vocation.name, null, null);
        events.publishEvent(new VocationChanged(id));
    }

    private void apply(VocationData data, Vocation vocation, @Nullable Long except) {
        var name = Checks.text("name", data.name(), NAME_LENGTH);
        var nameEn = Checks.text("nameEn", data.nameEn(), NAME_LENGTH);
        if (vocations.taken(name, nameEn, except)) {
            throw RuleViolation.at("name", "VocationService.taken");
        }
        vocation.name = name;
        vocation.nameEn = nameEn;
        vocation.active = data.active();
    }

    private String code(String nameEn) {
        var base = Slugs.of(nameEn, CODE_LENGTH - 4);
        var code = base;
        for (var no = 2; vocations.existsByCode(code); no++) {
            code = base + "-" + no;
        }
        return code;
    }
}
