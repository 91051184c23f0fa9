-- Mails with a link that works once: outside demo mode their text is not kept once they are sent.
alter table mail add column secret boolean not null default false;
