package id.latih.notification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface InboxRepository extends Repository<InboxMessage, Long> {

    @Query("""
            select new id.latih.notification.InboxRow(m.id, m.at, m.subject,
              case when m.readAt is null then false else true end)
            from InboxMessage m where m.accountId = :accountId order by m.id desc""")
    List<InboxRow> rows(long accountId, Pageable page);

    long countByAccountId(long accountId);

    int countByAccountIdAndReadAtIsNull(long accountId);

    Optional<InboxMessage> findById(long id);

    @Modifying
    @Query("update InboxMessage m set m.readAt = :now where m.accountId = :accountId and m.readAt is null")
    void readAll(long accountId, Instant now);
}
