-- Since when somebody is shut out, so that who left the office or an institute does not stay for ever.
alter table account add column disabled_at datetime(6);
-- Of before, what the audit says; where it says nothing, the time begins now.
update account a set a.disabled_at = coalesce((select max(e.at) from audit_entry e where e.subject_type = 'account'
    and e.subject_id = concat(a.id) and e.action = 'ACCOUNT_DISABLED'), utc_timestamp(6))
  where a.status = 'DISABLED';

insert into retention_period (kind, days) values
  ('FORMER_STAFF', 365),
  ('DATA_REQUESTS', 730);

-- what the nightly run looks for
alter table data_request add key data_request_by_answer (answered_at);
