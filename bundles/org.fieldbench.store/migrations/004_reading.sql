-- What people say of articles, and what a reader keeps for himself. Runs on SQLite and PostgreSQL.
-- Times are ISO 8601 in UTC; facts is a JSON object of strings.
-- Events are added, never changed: how things stand is derived from all of them, so two stores are merged by the union of their events.
-- target says what an event speaks of: empty for the article, "step-9" for one of its steps, else the id of another event.
-- position is the place that a team's server gave the event; empty until it was carried there.
CREATE TABLE discussion_event (
	id TEXT PRIMARY KEY,
	article TEXT NOT NULL,
	kind TEXT NOT NULL,
	target TEXT NOT NULL,
	author TEXT NOT NULL,
	written TEXT NOT NULL,
	text TEXT NOT NULL,
	number INTEGER,
	facts TEXT NOT NULL,
	position BIGINT
);

CREATE INDEX discussion_event_unsent ON discussion_event (id) WHERE position IS NULL;

-- Favourites, subscriptions, what was read last; never carried to others. seen names the text that the reader knows.
CREATE TABLE reader_mark (
	kind TEXT NOT NULL,
	target TEXT NOT NULL,
	since TEXT NOT NULL,
	seen TEXT NOT NULL,
	PRIMARY KEY (kind, target)
);
