package id.latih.training;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import id.latih.core.DocumentType;

/**
 * A batch with what it says of its programme and institute.
 *
 * @param title              the programme's title
 * @param name               the batch's own name, such as {@code Angkatan 3}
 * @param questions          what applicants are asked
 * @param testWeight         per cent of the total score that the test counts; the interview counts the rest
 * @param reregistrationDays working days to re-register in
 * @param started            whether the list of trainees is final
 * @param outcomes           what one learns
 */
public record BatchInfo(long id, long programmeId, long instituteId, String instituteName, String vocation,
        String title, String name, Place place, String placeAddress, @Nullable String villageCode,
        LocalDate startsOn, LocalDate endsOn, LocalDate opensOn, LocalDate closesOn, LocalDate announcedOn,
        int seats, int reserves, boolean boarding, Funding funding, String benefits, Requirements requirements,
        Set<DocumentType> documents, List<String> questions, int testWeight, int reregistrationDays,
        String contactName, String contactPhone, BatchState state, boolean started, String outcomes,
        ProgrammeKind kind) {

    /** Whether one may apply on this day. */
    public boolean registrationOpen(LocalDate today) {
        return state == BatchState.PUBLISHED && !started
                && !today.isBefore(opensOn) && !today.isAfter(closesOn);
    }

    /** Whether its applicants may still be decided about on this day: until it begins, unless it is cancelled. */
    public boolean decisionsOpen(LocalDate today) {
        return state == BatchState.PUBLISHED && !started && today.isBefore(startsOn);
    }

    static BatchInfo of(Batch b, Programme p, String vocation, String instituteName) {
        return new BatchInfo(b.id, b.programmeId, b.instituteId, instituteName, vocation, p.title, b.name, b.place,
                b.placeAddress, b.villageCode, b.startsOn, b.endsOn, b.registrationOpensOn, b.registrationClosesOn,
                b.announcedOn, b.seats, b.reserves, b.boarding, b.funding, b.benefits, b.requirements(),
                Set.copyOf(b.documents), b.questionList(), b.testWeight, b.reregistrationDays, b.contactName,
                b.contactPhone, b.state, b.startedAt != null, p.outcomes, p.kind);
    }
}
