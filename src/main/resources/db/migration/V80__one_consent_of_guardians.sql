-- The profile had a box of its own for a minor's guardian, before the guardian reads and signs a text (V72). What was
-- ticked there stays readable on "Data saya" as the version before the first, with its time and its words. It has not
-- counted since the text came, and does not now.
insert into consent_text (purpose, version, indonesian, english, since)
select 'GUARDIAN', 0,
  'Wali saya setuju Disnakertrans dan lembaga pelatihan menyimpan dan memakai data saya untuk pendaftaran pelatihan',
  'My guardian agrees that the manpower office and the training institutes keep and use my data to register me for training',
  coalesce(min(r.guardian_consented_at), utc_timestamp(6))
from resident r where r.guardian_consented_at is not null and r.guardian_name is not null
having count(*) > 0;

insert into consent (account_id, purpose, text_id, given_at, ended_at, ended_by, guardian_name, guardian_relation, guardian_phone)
select r.account_id, 'GUARDIAN', o.id, r.guardian_consented_at, greatest(r.guardian_consented_at, n.since), 'NEWER',
  r.guardian_name, r.guardian_relation, r.guardian_phone
from resident r join consent_text o on o.purpose = 'GUARDIAN' and o.version = 0
  join consent_text n on n.purpose = 'GUARDIAN' and n.version = 1
where r.guardian_consented_at is not null and r.guardian_name is not null and r.guardian_relation is not null
  and r.guardian_phone is not null;

alter table resident drop column guardian_consented_at;
