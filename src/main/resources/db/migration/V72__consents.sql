-- What people are asked, word for word, in each version. A text is never changed: a later version is another row,
-- and asks again.
create table consent_text (
  id         bigint        not null auto_increment primary key,
  purpose    varchar(24)   not null,
  version    int           not null,
  indonesian varchar(2000) not null,
  english    varchar(2000) not null,
  since      datetime(6)   not null,
  constraint consent_text_version unique (purpose, version),
  constraint consent_text_purpose check (purpose in ('SERVICE_NOTICE', 'GUARDIAN', 'PHOTOS', 'EMPLOYERS'))
);

-- Who agreed to which text, when, and until when. At most one of a purpose holds.
create table consent (
  id                bigint      not null auto_increment primary key,
  account_id        bigint      not null,
  purpose           varchar(24) not null,
  text_id           bigint      not null,
  given_at          datetime(6) not null,
  ended_at          datetime(6),
  ended_by          varchar(12),
  guardian_name     varchar(120),
  guardian_relation varchar(12),
  guardian_phone    varchar(20),
  current_purpose   varchar(24) generated always as (case when ended_at is null then purpose end) virtual,
  constraint consent_once unique (account_id, current_purpose),
  constraint consent_account foreign key (account_id) references account (id),
  constraint consent_of_text foreign key (text_id) references consent_text (id),
  constraint consent_end check ((ended_at is null) = (ended_by is null)),
  constraint consent_ended_by check (ended_by in ('WITHDRAWN', 'NEWER')),
  constraint consent_guardian check ((purpose = 'GUARDIAN') = (guardian_name is not null
    and guardian_relation is not null and guardian_phone is not null))
);

insert into consent_text (purpose, version, indonesian, english, since) values
  ('SERVICE_NOTICE', 1,
   'Disnakertrans Kabupaten Serang memakai data profil, berkas, dan jawaban Anda untuk pelayanan publik: memeriksa syarat, memilih peserta pelatihan, memberi kabar, dan mempertanggungjawabkan keputusan (UU 27/2022 tentang Pelindungan Data Pribadi). Yang melihatnya: petugas lembaga yang Anda lamar dan pejabat yang memutuskan. Di halaman Data saya Anda dapat melihat apa yang disimpan dan siapa yang membukanya, mengunduh semuanya, serta meminta koreksi, pembatasan, atau penghapusan.',
   'The manpower office of Serang Regency uses your profile, documents and answers to provide a public service: to check requirements, choose trainees, send you news and account for decisions (Law 27/2022 on personal data protection). They are seen by the staff of the institute you apply to and by the officials who decide. On the page My data you can see what is kept and who opened it, download all of it, and ask for correction, restriction or erasure.',
   utc_timestamp(6)),
  ('GUARDIAN', 1,
   'Saya orang tua atau wali pemohon ini. Saya sudah membaca bagaimana datanya dipakai, dan saya setuju Disnakertrans Kabupaten Serang serta lembaga pelatihan yang dilamarnya menyimpan dan memakai datanya untuk pendaftaran, seleksi, dan pelaksanaan pelatihan. Petugas boleh menghubungi saya untuk memastikan persetujuan ini. Saya dapat menariknya kapan saja di halaman Data saya; setelah itu lamaran baru tidak dapat dikirim sampai ada persetujuan lagi.',
   'I am a parent or the guardian of this applicant. I have read how their data are used, and I agree that the manpower office of Serang Regency and the training institutes they apply to keep and use their data for registration, selection and training. Officers may contact me to verify this consent. I may withdraw it at any time on the page My data; after that no new application can be sent until consent is given again.',
   utc_timestamp(6)),
  ('PHOTOS', 1,
   'Foto dan video yang memperlihatkan saya selama pelatihan boleh ditampilkan dalam publikasi Disnakertrans Kabupaten Serang dan lembaga pelatihannya.',
   'Photos and videos that show me during training may appear in publications of the manpower office of Serang Regency and of the training institute.',
   utc_timestamp(6)),
  ('EMPLOYERS', 1,
   'Nama, nomor telepon, alamat surel, dan pelatihan yang saya selesaikan boleh diberikan kepada perusahaan yang mencari tenaga kerja, agar mereka dapat menawari saya pekerjaan.',
   'My name, phone number, e-mail address and the training I finished may be given to companies that look for workers, so that they can offer me a job.',
   utc_timestamp(6));
