-- The workspace database, version 1. How to change it: schemas/README.md.
-- Times are milliseconds since 1970-01-01 UTC. JSON is kept as text, compact, keys sorted.

-- "workspace_id": 32 hex digits made with the file.
CREATE TABLE meta (
    key   TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What the grid shows and filters by; the whole record is in contact_body, so a scan of the list reads few pages.
-- state, state_reason, halo_id and updated_at here win over those inside the body.
CREATE TABLE contact (
    id           INTEGER PRIMARY KEY AUTOINCREMENT, -- never reused: operations and plans name it
    external_key TEXT NOT NULL UNIQUE CHECK (external_key <> ''),
    state        TEXT NOT NULL,
    halo_id      INTEGER NOT NULL DEFAULT 0,
    created_at   INTEGER NOT NULL,
    updated_at   INTEGER NOT NULL,
    phone_basis  INTEGER NOT NULL,                  -- domain::Basis: 0 observed, 1 derived, 2 default
    email_basis  INTEGER NOT NULL,
    state_reason TEXT NOT NULL,
    person       TEXT NOT NULL,
    title        TEXT NOT NULL,
    company      TEXT NOT NULL,
    domain       TEXT NOT NULL,
    email        TEXT NOT NULL,
    email_status TEXT NOT NULL,
    phone        TEXT NOT NULL,
    city         TEXT NOT NULL,
    country      TEXT NOT NULL,
    providers    TEXT NOT NULL,
    list         TEXT NOT NULL,
    haystack     TEXT NOT NULL                      -- case-folded name, company, e-mail, domain, title
) STRICT;
CREATE INDEX contact_state ON contact (state);
CREATE INDEX contact_list ON contact (list);

CREATE TABLE contact_body (
    contact_id INTEGER PRIMARY KEY REFERENCES contact (id) ON DELETE CASCADE,
    body       TEXT NOT NULL
) STRICT;

CREATE TABLE match_key (
    kind       TEXT NOT NULL,
    value      TEXT NOT NULL,
    contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    PRIMARY KEY (kind, value, contact_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX match_key_contact ON match_key (contact_id);

-- The external key is made once and never changes: HaloPSA holds a copy of it.
CREATE TRIGGER contact_external_key_is_final BEFORE UPDATE OF external_key ON contact
WHEN OLD.external_key <> NEW.external_key
BEGIN
    SELECT RAISE(ABORT, 'an external key never changes');
END;

CREATE TABLE connection (
    name      TEXT NOT NULL PRIMARY KEY,
    body      TEXT NOT NULL,
    discovery TEXT, -- domain::TenantSchema
    binding   TEXT  -- domain::PipelineBinding
) STRICT;

-- The mirror of the tenants' opportunity-class tickets.
CREATE TABLE deal (
    connection   TEXT NOT NULL,
    halo_id      INTEGER NOT NULL,
    external_key TEXT NOT NULL,
    email        TEXT NOT NULL, -- lower case
    stage        TEXT NOT NULL,
    status_key   TEXT NOT NULL,
    status_name  TEXT NOT NULL,
    status_since INTEGER,
    body         TEXT NOT NULL,
    raw          TEXT NOT NULL,
    PRIMARY KEY (connection, halo_id)
) STRICT;
CREATE INDEX deal_external_key ON deal (connection, external_key) WHERE external_key <> '';
CREATE INDEX deal_email ON deal (connection, email) WHERE email <> '';

CREATE TABLE document (
    kind     TEXT NOT NULL,
    name     TEXT NOT NULL,
    version  INTEGER NOT NULL,
    saved_at INTEGER NOT NULL,
    body     TEXT NOT NULL,
    PRIMARY KEY (kind, name, version)
) STRICT;

CREATE TABLE run (
    id          TEXT NOT NULL PRIMARY KEY,
    kind        TEXT NOT NULL,
    title       TEXT NOT NULL,
    state       TEXT NOT NULL,
    started_at  INTEGER NOT NULL,
    finished_at INTEGER,
    summary     TEXT NOT NULL
) STRICT;
CREATE INDEX run_started ON run (started_at);

CREATE TABLE run_plan (
    run_id TEXT NOT NULL PRIMARY KEY REFERENCES run (id) ON DELETE CASCADE,
    body   TEXT NOT NULL
) STRICT;

CREATE TABLE run_receipt (
    run_id TEXT NOT NULL PRIMARY KEY REFERENCES run (id) ON DELETE CASCADE,
    body   TEXT NOT NULL
) STRICT;

-- The journal of intended changes. record_key is the external key, or "halo:<id>" for records Leadline did not make.
CREATE TABLE outbox_op (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid            TEXT NOT NULL UNIQUE,
    run_id          TEXT NOT NULL,
    contact_id      INTEGER NOT NULL,
    record_key      TEXT NOT NULL CHECK (record_key <> ''),
    external_key    TEXT NOT NULL,
    halo_id         INTEGER NOT NULL,
    seq             INTEGER NOT NULL CHECK (seq > 0),
    kind            TEXT NOT NULL,
    state           TEXT NOT NULL CHECK (state IN ('PENDING', 'CLAIMED', 'INFLIGHT', 'UNCERTAIN', 'RECONCILING',
                        'RETRY_WAIT', 'CONFLICT', 'REJECTED', 'DEAD', 'APPLIED', 'SUPERSEDED', 'CANCELLED')),
    attempt         INTEGER NOT NULL,
    ever_sent       INTEGER NOT NULL CHECK (ever_sent IN (0, 1)),
    not_before      INTEGER,
    uncertain_since INTEGER,
    sent_after      INTEGER,
    created_at      INTEGER NOT NULL,
    updated_at      INTEGER NOT NULL,
    code            TEXT NOT NULL,
    reason          TEXT NOT NULL,
    differing       TEXT NOT NULL,
    title           TEXT NOT NULL,
    base_digest     TEXT NOT NULL,
    cells           TEXT NOT NULL,
    UNIQUE (record_key, seq)
) STRICT;
CREATE INDEX outbox_op_state ON outbox_op (state);
CREATE INDEX outbox_op_run ON outbox_op (run_id);
-- Never two writes to one record on their way, in any process (reliability I9).
CREATE UNIQUE INDEX outbox_op_one_active ON outbox_op (record_key)
    WHERE state IN ('CLAIMED', 'INFLIGHT', 'UNCERTAIN', 'RECONCILING');

CREATE TRIGGER outbox_op_terminal_is_final BEFORE UPDATE OF state ON outbox_op
WHEN OLD.state IN ('APPLIED', 'SUPERSEDED', 'CANCELLED') AND NEW.state <> OLD.state
BEGIN
    SELECT RAISE(ABORT, 'an operation never leaves a terminal state');
END;

CREATE TRIGGER outbox_op_sent_is_final BEFORE UPDATE OF ever_sent ON outbox_op
WHEN OLD.ever_sent = 1 AND NEW.ever_sent = 0
BEGIN
    SELECT RAISE(ABORT, 'an operation that was sent stays sent');
END;

-- One sending, written before any byte leaves.
CREATE TABLE outbox_attempt (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    op_id       INTEGER NOT NULL REFERENCES outbox_op (id) ON DELETE CASCADE,
    frozen_body BLOB NOT NULL,
    body_hash   TEXT NOT NULL,
    sent_after  INTEGER NOT NULL,
    answered_at INTEGER,
    http_status INTEGER NOT NULL DEFAULT 0,
    verdict     TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX outbox_attempt_op ON outbox_attempt (op_id);

-- HMAC-SHA-256 under the workspace key, in hex; never the address or number itself.
CREATE TABLE suppression (
    digest   TEXT NOT NULL PRIMARY KEY,
    added_at INTEGER NOT NULL,
    source   TEXT NOT NULL,
    reason   TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Append-only. hash covers the entry and the hash before it, starting from the workspace id.
CREATE TABLE audit (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    at      INTEGER NOT NULL,
    actor   TEXT NOT NULL,
    action  TEXT NOT NULL,
    subject TEXT NOT NULL,
    details TEXT NOT NULL,
    hash    TEXT NOT NULL
) STRICT;

CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit
BEGIN
    SELECT RAISE(ABORT, 'the audit trail is append-only');
END;

CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit
BEGIN
    SELECT RAISE(ABORT, 'the audit trail is append-only');
END;
