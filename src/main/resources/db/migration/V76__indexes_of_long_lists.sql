-- What waits in batches that have not begun: a few of all that there ever were.
create index batch_by_waiting on batch (state, started_at, starts_on, id);

-- The administrator's and the inbox's lists in the order in which they are read, so that a page of them is read and no
-- more: each order with the id behind it, and with what most narrows it before it.
create index account_by_name on account (display_name, id);
create index account_by_role_and_name on account (role, display_name, id);
create index account_by_last_sign_in on account (last_sign_in_at, id);
create index audit_entry_by_action_and_time on audit_entry (action, at, id);
create index mail_by_state on mail (state, id);
create index inbox_message_in_order on inbox_message (account_id, id);
