-- When something that the public reads of a batch last changed: feeds and the sitemap tell it. Null until
-- publication. For batches of before it is the latest that was written down elsewhere.
alter table batch add column changed_at datetime(6);

update batch b set b.changed_at = greatest(b.published_at, coalesce(b.started_at, b.published_at),
    coalesce((select max(c.decided_at) from batch_change c where c.batch_id = b.id and c.state = 'ACCEPTED'),
      b.published_at),
    coalesce((select max(a.at) from audit_entry a where a.subject_type = 'batch' and a.subject_id = concat(b.id)
      and a.action = 'BATCH_CANCELLED'), b.published_at))
  where b.published_at is not null;
