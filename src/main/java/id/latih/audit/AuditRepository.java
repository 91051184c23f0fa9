package id.latih.audit;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AuditRepository extends Repository<AuditEntry, Long> {

    String LINE = """
            select new id.latih.audit.AuditLine(e.id, e.at, e.actorName, e.action, e.subjectType, e.subjectId,
              e.subjectLabel, e.fromValue, e.toValue, e.reasonCode, e.note) from AuditEntry e\s""";
    String FILTER = """
            where (:text is null or e.subjectLabel like :text or e.subjectId like :text or e.actorName like :text
                or e.note like :text)
              and (:action is null or e.action = :action)
              and (:start is null or e.at >= :start)
              and (:end is null or e.at < :end)\s""";

    @Query(LINE + FILTER + "order by e.at desc, e.id desc")
    List<AuditLine> lines(@Nullable String text, @Nullable String action, @Nullable Instant start,
            @Nullable Instant end, Pageable page);

    @Query(LINE + "where e.id = :id")
    Optional<AuditLine> line(long id);

    @Query("""
            select new id.latih.audit.AccessLine(e.at, e.actorId, e.actorName, e.action, e.reasonCode, e.toValue, e.note)
            from AuditEntry e where e.subjectType = 'resident' and e.subjectId = :resident and e.action in :actions
            order by e.id desc""")
    List<AccessLine> looks(String resident, Collection<String> actions, Pageable page);

    @Query("""
            select count(e) from AuditEntry e
            where e.subjectType = 'resident' and e.subjectId = :resident and e.action in :actions""")
    long countLooks(String resident, Collection<String> actions);

    @Query("select distinct e.action from AuditEntry e order by e.action")
    List<String> actions();
}
