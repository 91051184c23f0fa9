package id.latih.notification;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface InboxRepository extends Repository<InboxMessage, Long> {

    @Query("""
            select new id.latih.notification.InboxRow(m.id, m.at, m.subject,
              case when m.readAt is null then false else true end)
            from InboxMessage m where m.id in :ids""")
    List<InboxRow> rows(Collection<Long> ids);

    /** No more than so many are looked at. */
    @Query("""
            select count(*) from (select m.id as id from InboxMessage m
              where m.accountId = :accountId and m.readAt is null order by m.id limit :most) unread""")
    int unread(long accountId, int most);

    Optional<InboxMessage> findById(long id);

    @Modifying
    @Query("update InboxMessage m set m.readAt = :now where m.accountId = :accountId and m.readAt is null")
    void readAll(long accountId, Instant now);
}
