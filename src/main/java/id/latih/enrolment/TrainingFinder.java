package id.latih.enrolment;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import id.latih.core.NotFound;
import id.latih.resident.ResidentCard;
import id.latih.training.BatchDirectory;
import id.latih.training.BatchInfo;
import id.latih.training.BatchState;

/**
 * Answers a resident's question: which of these may I join, and what is missing. A few single reads, which a transaction
 * would make no more consistent and twice as slow.
 */
@Service
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
@PreAuthorize("hasRole('RESIDENT')")
public class TrainingFinder {

    /** One page of a list. @param total how many there are on all pages */
    public record Found(List<OpenBatch> batches, int total, boolean profileMissing) {
    }

    /** A batch with all about it, against the resident's own facts. */
    public record Checked(BatchInfo batch, List<RequirementCheck> checks, @Nullable Long ownApplication,
            @Nullable ApplicationState ownState, boolean profileMissing) {

        public boolean eligible() {
            return !checks.isEmpty() && checks.stream().allMatch(RequirementCheck::met);
        }
    }

    private final OpenBatches open;
    private final OwnResident ownResident;
    private final ApplicationRepository applications;
    private final BatchDirectory batches;
    private final Eligibility eligibility;

    TrainingFinder(OpenBatches open, OwnResident ownResident, ApplicationRepository applications,
            BatchDirectory batches, Eligibility eligibility) {
        this.open = open;
        this.ownResident = ownResident;
        this.applications = applications;
        this.batches = batches;
        this.eligibility = eligibility;
    }

    /** The open batches that the filter lets through, those closing first on top, and how many there are in all. */
    public Found find(FindFilter filter, Pageable page) {
        var resident = ownResident.find();
        var own = resident.map(this::own).orElse(Map.of());
        var placed = own.values().stream().anyMatch(Seats.PLACEMENTS::contains);
        var shown = filter.eligibleOnly()
                ? resident.map(card -> open.find(filter, card, placed, page)).orElse(OpenBatches.NONE)
                : open.find(filter, page);
        return new Found(shown.batches().stream().map(batch -> batch.with(own.get(batch.batchId()), resident
                .map(card -> eligibility.check(batch.requirements(), batch.startsOn(), card, placed)).orElse(List.of())))
                .toList(), shown.total(), resident.isEmpty());
    }

    /** @throws NotFound where there is no such batch, or it was never published */
    public Checked check(long batchId) {
        var batch = batches.find(batchId).filter(found -> found.state() == BatchState.PUBLISHED
                || found.state() == BatchState.CANCELLED).orElseThrow(() -> new NotFound("batch", batchId));
        var resident = ownResident.find();
        var own = resident.map(card -> applications.statesOf(card.id())).orElse(List.of());
        var placed = own.stream().anyMatch(one -> Seats.PLACEMENTS.contains(one.state()));
        var here = own.stream().filter(one -> one.batchId() == batchId).findFirst();
        return new Checked(batch, resident.map(card -> eligibility.check(batch.requirements(), batch.startsOn(), card, placed))
                .orElse(List.of()), here.map(ApplicationRepository.Own::id).orElse(null),
                here.map(ApplicationRepository.Own::state).orElse(null), resident.isEmpty());
    }

    private Map<Long, ApplicationState> own(ResidentCard resident) {
        return applications.statesOf(resident.id()).stream()
                .collect(Collectors.toMap(ApplicationRepository.Own::batchId, ApplicationRepository.Own::state));
    }
}
