-- What is remembered of firmware bundles and their files. Runs on SQLite and PostgreSQL.
-- Times are ISO 8601 in UTC. What came of a bundle is told by the events of the sessions, which are kept anyway.
CREATE TABLE firmware_bundle (
	sha256 TEXT PRIMARY KEY,
	name TEXT NOT NULL,
	size BIGINT NOT NULL,
	first_seen TEXT NOT NULL,
	last_seen TEXT NOT NULL,
	times INTEGER NOT NULL
);

-- Roles that an engineer assigned. Nothing is deleted: one that no longer holds has a time in forgotten.
CREATE TABLE firmware_role (
	id BIGINT PRIMARY KEY,
	sha256 TEXT NOT NULL,
	role TEXT NOT NULL,
	name TEXT NOT NULL,
	assigned TEXT NOT NULL,
	forgotten TEXT
);

CREATE INDEX firmware_role_of ON firmware_role (sha256);

-- Names that phones asked for. Model and role are empty where they are not known.
CREATE TABLE firmware_request (
	name TEXT NOT NULL,
	model TEXT NOT NULL,
	role TEXT NOT NULL,
	first_asked TEXT NOT NULL,
	last_asked TEXT NOT NULL,
	times INTEGER NOT NULL,
	PRIMARY KEY (name, model, role)
);

CREATE INDEX session_event_of_type ON session_event (type);
