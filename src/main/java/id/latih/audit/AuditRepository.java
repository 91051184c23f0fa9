package id.latih.audit;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AuditRepository extends Repository<AuditEntry, Long> {

    String LINE = """
            select new id.latih.audit.AuditLine(e.id, e.at, e.actorName, e.action, e.subjectType, e.subjectId,
              e.subjectLabel, e.fromValue, e.toValue, e.reasonCode, e.note) from AuditEntry e\s""";

    @Query(LINE + "where e.id in :ids")
    List<AuditLine> lines(Collection<Long> ids);

    @Query(LINE + "where e.id = :id")
    Optional<AuditLine> line(long id);

    @Query("select distinct e.action from AuditEntry e order by e.action")
    List<String> actions();
}
