package id.latih.notification;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MailRepository extends Repository<Mail, Long> {

    Optional<Mail> findById(long id);

    List<Mail> findByIdInOrderById(Collection<Long> ids);

    long countByState(MailState state);

    /** Rows that another worker holds are passed over, not waited for. */
    @Query(nativeQuery = true, value = """
            select id from mail where state = 'QUEUED' and next_attempt_at <= :now
            order by next_attempt_at, id limit :most for update skip locked""")
    List<Long> claim(Instant now, int most);

    @Modifying
    @Query("update Mail m set m.nextAttemptAt = :until where m.id in :ids")
    void lease(Collection<Long> ids, Instant until);

    /** What was handed over before and never noted as sent. */
    @Modifying
    @Query("update Mail m set m.maybeTwice = true, m.handedOverAt = null where m.id in :ids and m.handedOverAt is not null")
    void doubt(Collection<Long> ids);

    @Modifying
    @Query("""
            update Mail m set m.state = id.latih.notification.MailState.SENT, m.sentAt = :now, m.attempts = m.attempts + 1,
              m.lastError = null where m.id in :ids""")
    void kept(Collection<Long> ids, Instant now);

    @Query("""
            select new id.latih.notification.MailRow(m.id, m.createdAt, m.recipient, m.subject, m.state, m.attempts,
              m.lastError, m.maybeTwice) from Mail m where m.id in :ids""")
    List<MailRow> rows(Collection<Long> ids);
}
