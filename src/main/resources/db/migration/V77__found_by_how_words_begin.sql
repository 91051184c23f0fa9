-- Where the second, third and fourth word of a name begin: an index finds a text only from its beginning, and people are
-- looked for by any of their names.
alter table account
  add column display_name_2 varchar(120) generated always as (substring(display_name, nullif(locate(' ', display_name), 0) + 1)) stored,
  add column display_name_3 varchar(120) generated always as (substring(display_name_2, nullif(locate(' ', display_name_2), 0) + 1)) stored,
  add column display_name_4 varchar(120) generated always as (substring(display_name_3, nullif(locate(' ', display_name_3), 0) + 1)) stored;
create index account_by_second_name on account (display_name_2, role, status, display_name);
create index account_by_third_name on account (display_name_3, role, status, display_name);
create index account_by_fourth_name on account (display_name_4, role, status, display_name);

alter table audit_entry
  add column actor_name_2 varchar(120) generated always as (substring(actor_name, nullif(locate(' ', actor_name), 0) + 1)) stored,
  add column actor_name_3 varchar(120) generated always as (substring(actor_name_2, nullif(locate(' ', actor_name_2), 0) + 1)) stored,
  add column subject_label_2 varchar(200) generated always as (substring(subject_label, nullif(locate(' ', subject_label), 0) + 1)) stored,
  add column subject_label_3 varchar(200) generated always as (substring(subject_label_2, nullif(locate(' ', subject_label_2), 0) + 1)) stored;
create index audit_entry_by_actor_and_time on audit_entry (actor_name, at);
drop index audit_entry_by_actor on audit_entry;
-- its place is taken by the one with the time
drop index audit_entry_by_action on audit_entry;
create index audit_entry_by_second_name on audit_entry (actor_name_2, at);
create index audit_entry_by_third_name on audit_entry (actor_name_3, at);
create index audit_entry_by_label on audit_entry (subject_label, at);
create index audit_entry_by_second_word on audit_entry (subject_label_2, at);
create index audit_entry_by_third_word on audit_entry (subject_label_3, at);
create index audit_entry_by_subject_id on audit_entry (subject_id, at);
create fulltext index audit_entry_words on audit_entry (note);

alter table mail
  add column subject_2 varchar(200) generated always as (substring(subject, nullif(locate(' ', subject), 0) + 1)) stored,
  add column subject_3 varchar(200) generated always as (substring(subject_2, nullif(locate(' ', subject_2), 0) + 1)) stored;
create index mail_by_subject on mail (subject);
create index mail_by_second_word on mail (subject_2);
create index mail_by_third_word on mail (subject_3);
