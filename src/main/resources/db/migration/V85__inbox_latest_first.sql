-- An inbox shows the latest first: its index is read forwards too. The time comes between the account and the number, so that
-- MariaDB 11.4 does not intersect this index with another, and then miss rows (see V84).
create index inbox_message_latest_first on inbox_message (account_id, at desc, id desc);
drop index inbox_message_in_order on inbox_message;
