-- What the engine needs to be one of several, to wait for proof across restarts, and to know its tenant without the plan.

-- The engine that may write is the newest. Writes with an older epoch change nothing (reliability I18).
CREATE TABLE engine (
    id         INTEGER PRIMARY KEY CHECK (id = 1),
    epoch      INTEGER NOT NULL,
    instance   TEXT NOT NULL,
    started_at INTEGER NOT NULL
) STRICT;
INSERT INTO engine (id, epoch, instance, started_at) VALUES (1, 0, '', 0);

ALTER TABLE outbox_op ADD COLUMN tenant TEXT NOT NULL DEFAULT '';       -- base URL of the HaloPSA it is for
ALTER TABLE outbox_op ADD COLUMN settle_from INTEGER;                   -- the wait for proof of absence counts from here
ALTER TABLE outbox_op ADD COLUMN absences INTEGER NOT NULL DEFAULT 0;   -- complete look-ups since then that found nothing
ALTER TABLE outbox_op ADD COLUMN lookups INTEGER NOT NULL DEFAULT 0;    -- all look-ups since then
ALTER TABLE outbox_op ADD COLUMN replays INTEGER NOT NULL DEFAULT 0;    -- the operation this one does again
UPDATE outbox_op SET settle_from = sent_after,
    tenant = ifnull((SELECT json_extract(p.body, '$.tenant') FROM run_plan p WHERE p.run_id = outbox_op.run_id), '');
CREATE INDEX outbox_op_tenant ON outbox_op (tenant, state);

ALTER TABLE outbox_attempt ADD COLUMN epoch INTEGER NOT NULL DEFAULT 0; -- of the engine that sent it

-- What was learnt about how fast a tenant or provider may be asked (net::Pacer::State). Kept across restarts, so that a restart
-- is no free burst.
CREATE TABLE rate_bucket (
    name        TEXT NOT NULL PRIMARY KEY,
    interval_ms REAL NOT NULL,
    floor_ms    REAL NOT NULL,
    next_at     INTEGER,
    held_until  INTEGER,
    learnt_at   INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
