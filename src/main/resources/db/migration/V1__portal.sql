-- The portal's tables. Runs on MySQL 8.4+/9.x and MariaDB 11.4+.
-- Instants are UTC; enumerations are words, so that a dump can be read.

-- region ---------------------------------------------------------------------------------------
create table district (
  code varchar(8)  not null primary key,
  name varchar(60) not null
);

create table village (
  code          varchar(13) not null primary key,
  district_code varchar(8)  not null,
  name          varchar(60) not null,
  key village_by_district (district_code, name),
  constraint village_district foreign key (district_code) references district (code)
);

create table holiday (
  day     date         not null primary key,
  name    varchar(120) not null,
  kind    varchar(12)  not null,
  version int          not null default 0,
  constraint holiday_kind check (kind in ('NATIONAL', 'JOINT_LEAVE'))
);

-- account --------------------------------------------------------------------------------------
create table account (
  id              bigint       not null auto_increment primary key,
  email           varchar(254) not null,
  password_hash   varchar(255),
  display_name    varchar(120) not null,
  role            varchar(20)  not null,
  status          varchar(12)  not null,
  language        varchar(2)   not null default 'id',
  created_at      datetime(6)  not null,
  last_sign_in_at datetime(6),
  version         int          not null default 0,
  constraint account_email unique (email),
  key account_by_role (role, status, display_name),
  constraint account_role check (role in ('RESIDENT', 'INSTITUTE_STAFF', 'APPROVER', 'ADMINISTRATOR')),
  constraint account_status check (status in ('UNCONFIRMED', 'ACTIVE', 'DISABLED'))
);

-- A link that works once: only its hash is kept. No account yet for the first administrator.
create table account_token (
  id         bigint      not null auto_increment primary key,
  account_id bigint,
  purpose    varchar(20) not null,
  token_hash char(64)    not null,
  created_at datetime(6) not null,
  expires_at datetime(6) not null,
  used_at    datetime(6),
  constraint account_token_hash unique (token_hash),
  constraint account_token_account foreign key (account_id) references account (id),
  constraint account_token_purpose check (purpose in ('CONFIRM_EMAIL', 'RESET_PASSWORD', 'INVITATION', 'FIRST_ADMINISTRATOR'))
);

-- institute ------------------------------------------------------------------------------------
create table institute (
  id          bigint       not null auto_increment primary key,
  slug        varchar(80)  not null,
  name        varchar(120) not null,
  former_name varchar(120),
  owner       varchar(12)  not null,
  address     varchar(200) not null,
  city        varchar(60)  not null,
  village_code varchar(13),
  email       varchar(254) not null,
  phone       varchar(20)  not null,
  about       varchar(2000) not null default '',
  state       varchar(12)  not null,
  applied_at  datetime(6)  not null,
  decided_at  datetime(6),
  decided_by  bigint,
  reason_code varchar(40),
  reason_note varchar(1000),
  version     int          not null default 0,
  constraint institute_slug unique (slug),
  key institute_by_state (state, name),
  constraint institute_village foreign key (village_code) references village (code),
  constraint institute_decided_by foreign key (decided_by) references account (id),
  constraint institute_owner check (owner in ('MINISTRY', 'PROVINCE', 'REGENCY', 'PRIVATE', 'COMMUNITY')),
  constraint institute_state check (state in ('APPLIED', 'VERIFIED', 'REFUSED'))
);

create table institute_staff (
  account_id   bigint      not null primary key,
  institute_id bigint      not null,
  since        datetime(6) not null,
  constraint institute_staff_account foreign key (account_id) references account (id),
  constraint institute_staff_institute foreign key (institute_id) references institute (id)
);

-- training -------------------------------------------------------------------------------------
create table vocation (
  id      bigint      not null auto_increment primary key,
  code    varchar(40) not null,
  name    varchar(80) not null,
  name_en varchar(80) not null,
  active  boolean     not null default true,
  version int         not null default 0,
  constraint vocation_code unique (code)
);

create table programme (
  id             bigint        not null auto_increment primary key,
  institute_id   bigint        not null,
  vocation_id    bigint        not null,
  title          varchar(120)  not null,
  kind           varchar(12)   not null,
  level          varchar(12)   not null,
  lesson_hours   int           not null,
  days           int           not null,
  outcomes       varchar(4000) not null,
  min_age        int           not null,
  max_age        int,
  min_education  varchar(12)   not null,
  domicile       varchar(12)   not null,
  domicile_code  varchar(13),
  not_employed   boolean       not null,
  not_in_school  boolean       not null,
  documents      varchar(200)  not null,
  questions      varchar(2000) not null default '',
  archived       boolean       not null default false,
  created_at     datetime(6)   not null,
  version        int           not null default 0,
  key programme_by_institute (institute_id, archived, title),
  constraint programme_institute foreign key (institute_id) references institute (id),
  constraint programme_vocation foreign key (vocation_id) references vocation (id),
  constraint programme_kind check (kind in ('COMPETENCY', 'COMMUNITY')),
  constraint programme_level check (level in ('BASIC', 'INTERMEDIATE', 'ADVANCED')),
  constraint programme_size check (lesson_hours > 0 and days > 0),
  constraint programme_age check (min_age between 15 and 100 and (max_age is null or max_age >= min_age))
);

-- A batch is one training slot. It keeps its own copy of what it asks for, so that editing the
-- programme never changes the terms that people have already applied under.
create table batch (
  id                     bigint        not null auto_increment primary key,
  programme_id           bigint        not null,
  institute_id           bigint        not null,
  name                   varchar(60)   not null,
  slug                   varchar(120)  not null,
  place                  varchar(12)   not null,
  village_code           varchar(13),
  place_address          varchar(200)  not null,
  starts_on              date          not null,
  ends_on                date          not null,
  registration_opens_on  date          not null,
  registration_closes_on date          not null,
  announced_on           date          not null,
  seats                  int           not null,
  reserves               int           not null default 2,
  boarding               boolean       not null,
  funding                varchar(12)   not null,
  benefits               varchar(1000) not null default '',
  min_age                int           not null,
  max_age                int,
  min_education          varchar(12)   not null,
  domicile               varchar(12)   not null,
  domicile_code          varchar(13),
  not_employed           boolean       not null,
  not_in_school          boolean       not null,
  documents              varchar(200)  not null,
  questions              varchar(2000) not null default '',
  test_weight            int           not null default 50,
  reregistration_days    int           not null default 3,
  contact_name           varchar(120)  not null,
  contact_phone          varchar(20)   not null,
  state                  varchar(12)   not null,
  submitted_at           datetime(6),
  published_at           datetime(6),
  started_at             datetime(6),
  reason_code            varchar(40),
  reason_note            varchar(1000),
  version                int           not null default 0,
  constraint batch_slug unique (slug),
  key batch_by_institute (institute_id, state, starts_on),
  key batch_by_registration (state, registration_closes_on, id),
  key batch_by_start (state, starts_on, id),
  constraint batch_programme foreign key (programme_id) references programme (id),
  constraint batch_institute foreign key (institute_id) references institute (id),
  constraint batch_village foreign key (village_code) references village (code),
  constraint batch_place check (place in ('INSTITUTE', 'VILLAGE')),
  constraint batch_funding check (funding in ('APBN', 'APBD', 'DBHCHT', 'CSR')),
  constraint batch_state check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'PUBLISHED', 'CANCELLED')),
  constraint batch_seats check (seats between 1 and 500 and reserves between 0 and 100),
  constraint batch_dates check (registration_opens_on <= registration_closes_on
    and registration_closes_on <= announced_on and announced_on < starts_on and starts_on <= ends_on),
  constraint batch_weight check (test_weight between 0 and 100),
  constraint batch_reregistration check (reregistration_days between 1 and 30),
  constraint batch_age check (min_age between 15 and 100 and (max_age is null or max_age >= min_age))
);

-- One row a seat of a published batch. An application holds a seat by its number, so the database
-- itself cannot place more people than there are seats.
create table batch_seat (
  batch_id bigint not null,
  seat_no  int    not null,
  primary key (batch_id, seat_no),
  constraint batch_seat_batch foreign key (batch_id) references batch (id)
);

-- What an institute wants changed after publication; an approver decides. One open request a batch.
create table batch_change (
  id                     bigint        not null auto_increment primary key,
  batch_id               bigint        not null,
  state                  varchar(12)   not null,
  seats                  int           not null,
  reserves               int           not null,
  starts_on              date          not null,
  ends_on                date          not null,
  registration_opens_on  date          not null,
  registration_closes_on date          not null,
  announced_on           date          not null,
  note                   varchar(1000) not null,
  requested_by           bigint        not null,
  requested_at           datetime(6)   not null,
  decided_by             bigint,
  decided_at             datetime(6),
  decision_note          varchar(1000),
  version                int           not null default 0,
  pending_batch_id       bigint generated always as (case when state = 'PENDING' then batch_id end) virtual,
  constraint batch_change_one_pending unique (pending_batch_id),
  constraint batch_change_batch foreign key (batch_id) references batch (id),
  constraint batch_change_requested_by foreign key (requested_by) references account (id),
  constraint batch_change_decided_by foreign key (decided_by) references account (id),
  constraint batch_change_state check (state in ('PENDING', 'ACCEPTED', 'REFUSED', 'WITHDRAWN'))
);

-- resident -------------------------------------------------------------------------------------
create table resident (
  id                    bigint       not null auto_increment primary key,
  account_id            bigint       not null,
  nik                   char(16)     not null,
  kk                    char(16)     not null,
  full_name             varchar(120) not null,
  birth_place           varchar(60)  not null,
  birth_date            date         not null,
  sex                   varchar(6)   not null,
  address               varchar(200) not null,
  village_code          varchar(13)  not null,
  phone                 varchar(20)  not null,
  education             varchar(12)  not null,
  school                varchar(120) not null,
  graduation_year       int,
  working_status        varchar(24)  not null,
  disability            varchar(12),
  support_needed        varchar(500),
  guardian_name         varchar(120),
  guardian_relation     varchar(12),
  guardian_phone        varchar(20),
  guardian_consented_at datetime(6),
  nik_warnings          varchar(200) not null default '',
  updated_at            datetime(6)  not null,
  version               int          not null default 0,
  constraint resident_account unique (account_id),
  constraint resident_nik unique (nik),
  key resident_by_kk (kk),
  key resident_by_village (village_code),
  key resident_by_name (full_name),
  constraint resident_account_exists foreign key (account_id) references account (id),
  constraint resident_village foreign key (village_code) references village (code),
  constraint resident_sex check (sex in ('FEMALE', 'MALE'))
);

-- Replacing a document keeps the old row: applications sent with it still show what was sent.
create table resident_document (
  id           bigint       not null auto_increment primary key,
  resident_id  bigint       not null,
  type         varchar(20)  not null,
  file_name    varchar(200) not null,
  content_type varchar(60)  not null,
  size         int          not null,
  sha256       char(64)     not null,
  uploaded_at  datetime(6)  not null,
  replaced_at  datetime(6),
  current_type varchar(20) generated always as (case when replaced_at is null then type end) virtual,
  constraint resident_document_current unique (resident_id, current_type),
  constraint resident_document_resident foreign key (resident_id) references resident (id)
);

create table resident_document_content (
  document_id bigint   not null primary key,
  content     longblob not null,
  constraint resident_document_content_document foreign key (document_id) references resident_document (id)
);

-- enrolment ------------------------------------------------------------------------------------
create table application (
  id                 bigint        not null auto_increment primary key,
  number             varchar(20),
  batch_id           bigint        not null,
  resident_id        bigint        not null,
  state              varchar(24)   not null,
  state_since        datetime(6)   not null,
  step               int           not null default 0,
  declared_at        datetime(6),
  submitted_at       datetime(6),
  test_score         decimal(5, 2),
  interview_score    decimal(5, 2),
  total_score        decimal(5, 2),
  proposed_as        varchar(8),
  rank_no            int,
  reserve_rank       int,
  seat_no            int,
  respond_by         datetime(6),
  correction_request varchar(1000),
  reason_code        varchar(40),
  reason_note        varchar(1000),
  version            int           not null default 0,
  -- a placement that counts: a resident holds one at a time
  placed_resident_id bigint generated always as
    (case when state in ('REREGISTERED', 'TRAINEE') then resident_id end) virtual,
  constraint application_number unique (number),
  constraint application_once_a_batch unique (batch_id, resident_id),
  constraint application_one_placement unique (placed_resident_id),
  constraint application_one_a_seat unique (batch_id, seat_no),
  key application_by_resident (resident_id, state),
  key application_by_state (batch_id, state, rank_no),
  key application_by_deadline (state, respond_by),
  constraint application_batch foreign key (batch_id) references batch (id),
  constraint application_resident foreign key (resident_id) references resident (id),
  constraint application_seat foreign key (batch_id, seat_no) references batch_seat (batch_id, seat_no),
  constraint application_state check (state in ('DRAFT', 'SUBMITTED', 'CORRECTION_REQUESTED',
    'DOCUMENTS_PASSED', 'PROPOSED', 'APPROVED', 'RESERVE', 'NOT_SELECTED', 'REREGISTERED', 'TRAINEE',
    'GRADUATED', 'NOT_GRADUATED', 'WITHDRAWN', 'EXPIRED', 'CLOSED', 'CANCELLED')),
  constraint application_seat_held check ((seat_no is not null) =
    (state in ('APPROVED', 'REREGISTERED', 'TRAINEE', 'GRADUATED', 'NOT_GRADUATED'))),
  constraint application_sent check (state = 'DRAFT' or state = 'CANCELLED' or state = 'CLOSED' or number is not null),
  constraint application_scores check (test_score between 0 and 100 and interview_score between 0 and 100)
);

create table application_answer (
  application_id bigint        not null,
  position       int           not null,
  question       varchar(500)  not null,
  answer         varchar(2000) not null,
  primary key (application_id, position),
  constraint application_answer_application foreign key (application_id) references application (id)
);

-- the documents as they were when the application was sent
create table application_document (
  application_id bigint      not null,
  type           varchar(20) not null,
  document_id    bigint      not null,
  primary key (application_id, type),
  constraint application_document_application foreign key (application_id) references application (id),
  constraint application_document_document foreign key (document_id) references resident_document (id)
);

create table application_history (
  id             bigint      not null auto_increment primary key,
  application_id bigint      not null,
  at             datetime(6) not null,
  actor_id       bigint,
  actor_name     varchar(120) not null,
  event          varchar(32) not null,
  from_state     varchar(24) not null,
  to_state       varchar(24) not null,
  from_rank      int,
  to_rank        int,
  reason_code    varchar(40),
  note           varchar(1000),
  key application_history_by_application (application_id, id),
  constraint application_history_application foreign key (application_id) references application (id),
  constraint application_history_actor foreign key (actor_id) references account (id)
);

-- notification ---------------------------------------------------------------------------------
create table inbox_message (
  id         bigint        not null auto_increment primary key,
  notice_id  char(36)      not null,
  account_id bigint        not null,
  at         datetime(6)   not null,
  subject    varchar(200)  not null,
  body       varchar(4000) not null,
  link       varchar(200),
  read_at    datetime(6),
  constraint inbox_message_once unique (notice_id, account_id),
  key inbox_message_by_account (account_id, read_at, id),
  constraint inbox_message_account foreign key (account_id) references account (id)
);

create table mail (
  id              bigint        not null auto_increment primary key,
  notice_id       char(36)      not null,
  recipient       varchar(254)  not null,
  recipient_name  varchar(120)  not null,
  language        varchar(2)    not null,
  subject         varchar(200)  not null,
  text_body       mediumtext    not null,
  html_body       mediumtext    not null,
  state           varchar(8)    not null,
  created_at      datetime(6)   not null,
  next_attempt_at datetime(6)   not null,
  attempts        int           not null default 0,
  sent_at         datetime(6),
  last_error      varchar(500),
  constraint mail_once unique (notice_id, recipient),
  key mail_due (state, next_attempt_at, id),
  constraint mail_state check (state in ('QUEUED', 'SENT', 'FAILED'))
);

-- audit ----------------------------------------------------------------------------------------
create table audit_entry (
  id            bigint       not null auto_increment primary key,
  event_id      char(36)     not null,
  at            datetime(6)  not null,
  actor_id      bigint,
  actor_name    varchar(120) not null,
  action        varchar(48)  not null,
  subject_type  varchar(24)  not null,
  subject_id    varchar(40)  not null,
  subject_label varchar(200) not null,
  from_value    varchar(200),
  to_value      varchar(200),
  reason_code   varchar(40),
  note          varchar(1000),
  constraint audit_entry_once unique (event_id),
  key audit_entry_by_time (at, id),
  key audit_entry_by_action (action, id),
  key audit_entry_by_subject (subject_type, subject_id, id),
  key audit_entry_by_actor (actor_name, id)
);
