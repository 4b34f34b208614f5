-- Sessions and what happened in them. Runs on SQLite and PostgreSQL.
-- Times are ISO 8601 in UTC; facts is a JSON object of strings.
CREATE TABLE session (
	id BIGINT PRIMARY KEY,
	started TEXT NOT NULL,
	ended TEXT,
	kind TEXT NOT NULL,
	alert TEXT NOT NULL,
	model TEXT NOT NULL,
	firmware TEXT NOT NULL,
	verdict TEXT
);

CREATE TABLE session_event (
	session_id BIGINT NOT NULL REFERENCES session (id),
	number INTEGER NOT NULL,
	time TEXT NOT NULL,
	type TEXT NOT NULL,
	text TEXT NOT NULL,
	facts TEXT NOT NULL,
	PRIMARY KEY (session_id, number)
);
