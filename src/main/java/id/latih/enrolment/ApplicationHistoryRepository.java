package id.latih.enrolment;

import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ApplicationHistoryRepository extends Repository<ApplicationHistory, Long> {

    @Query("""
            select new id.latih.enrolment.HistoryEntry(h.at, h.actorName, h.event, h.fromState, h.toState,
                h.fromRank, h.toRank, h.reasonCode, h.note)
            from ApplicationHistory h where h.applicationId = :applicationId order by h.id desc""")
    List<HistoryEntry> of(long applicationId);
}
