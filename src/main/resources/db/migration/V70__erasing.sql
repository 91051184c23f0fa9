-- Somebody who was erased leaves an account that nobody can sign in to: decisions and the audit point to it.
alter table account drop constraint account_status;
alter table account add constraint account_status check (status in ('UNCONFIRMED', 'ACTIVE', 'DISABLED', 'ERASED'));
alter table account
  add column erased_at datetime(6),
  -- told that the account is erased unless it is used again
  add column warned_at datetime(6);

-- and a profile without numbers
alter table resident
  modify column nik_sealed varbinary(100),
  modify column nik_hash   binary(32),
  modify column kk_sealed  varbinary(100),
  modify column kk_hash    binary(32);

-- of whom the kecamatan is kept, which the statistics count, and the desa is not
insert into village (code, district_code, name) select concat(code, '.0000'), code, '(tidak disimpan)' from district;

-- Messages to others that name somebody: who that is. Of before, the staff's about applicants.
alter table inbox_message add column about_id bigint, add key inbox_message_by_about (about_id);
alter table mail add column about_id bigint, add key mail_by_about (about_id), add key mail_by_recipient (recipient);

update inbox_message m
  join application a on a.id = cast(substring_index(m.link, '?lamaran=', -1) as unsigned)
  join resident r on r.id = a.resident_id
  set m.about_id = r.account_id where m.link like '/seleksi/%?lamaran=%';
update mail m join inbox_message i on i.notice_id = m.notice_id set m.about_id = i.about_id where i.about_id is not null;

alter table audit_entry add key audit_entry_by_actor_account (actor_id, id);
