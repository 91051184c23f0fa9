-- Data keys, wrapped by the master key that is not in the database.
create table key_set (
  name       varchar(16)  not null primary key,
  wrapped    blob         not null,
  -- a rotation began, and rows are still to be sealed anew
  unfinished boolean      not null default false,
  changed_at datetime(6)  not null
);

-- Identity numbers and documents are stored sealed, and a number is found by its keyed hash. The portal seals
-- the rows of before at its next start, and then drops the columns that hold them in clear.
alter table resident
  add column nik_sealed varbinary(100) after account_id,
  add column nik_hash   binary(32)     after nik_sealed,
  add column kk_sealed  varbinary(100) after nik_hash,
  add column kk_hash    binary(32)     after kk_sealed,
  add constraint resident_nik_hash unique (nik_hash),
  add key resident_by_kk_hash (kk_hash),
  modify column nik char(16),
  modify column kk  char(16);

alter table resident_document_content
  add column sealed longblob,
  modify column content longblob;
