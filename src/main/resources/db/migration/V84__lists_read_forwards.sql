-- Lists show the latest first. An index in that order is read forwards, which takes half or a quarter of reading one backwards.
-- But where a number of the table follows at once on what is asked for by equality, it must ascend: MariaDB 11.4 intersects
-- such an index with another as if it did, and then misses rows.

-- That it begins with the account made MySQL take it for the inbox too, and sort all messages there are.
create index inbox_message_unread on inbox_message (read_at, account_id, id);
drop index inbox_message_by_account on inbox_message;
-- Of mails in any state; the primary key has the texts beside each number, and is in the other order.
create index mail_latest_first on mail (id desc);

-- And of batches all that they are looked for by, so that passing over those that do not match reads no row.
create index batch_in_state on batch (state, starts_on desc, id desc, institute_id, programme_id, name);
drop index batch_by_start on batch;
drop index batch_by_start_of_all on batch;
create index batch_by_start_of_all on batch (starts_on desc, id desc, state, institute_id, programme_id, name);
drop index batch_by_institute_and_start on batch;
create index batch_by_institute_and_start on batch (institute_id, starts_on desc, id desc, state, programme_id, name);
