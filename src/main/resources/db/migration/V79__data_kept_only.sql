-- Since when the data of somebody who asked for it are kept and not used (UU 27/2022, article 11). Requests that were
-- granted before stay as they were carried out, by hand.
alter table resident add column restricted_at datetime(6);
