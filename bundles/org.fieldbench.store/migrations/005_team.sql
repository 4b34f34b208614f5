-- Articles that a team shares. Runs on SQLite and PostgreSQL: the team's database has them, and each laptop has all of them too.
-- Revisions are added, never changed, and never deleted. Times are ISO 8601 in UTC; files is a JSON list of name, size and sha256.
-- One row, the number 1: which team it is, and the last position given (the team's database) or received (a laptop).
CREATE TABLE team_clock (
	id INTEGER PRIMARY KEY,
	team TEXT NOT NULL,
	position BIGINT NOT NULL
);

-- article is the id of the article in small letters, name as it was first written. parent is the revision it was made from.
-- number is the order in the article's history here; empty on a laptop for what arrived and waits to be merged.
-- position is where the team's database put it in the order of arrival; empty until it was carried there.
CREATE TABLE article_revision (
	id TEXT PRIMARY KEY,
	article TEXT NOT NULL,
	name TEXT NOT NULL,
	number INTEGER,
	parent TEXT,
	kind TEXT NOT NULL,
	author TEXT NOT NULL,
	time TEXT,
	comment TEXT NOT NULL,
	sha256 TEXT NOT NULL,
	text BYTEA NOT NULL,
	files TEXT NOT NULL,
	position BIGINT
);

CREATE UNIQUE INDEX article_revision_number ON article_revision (article, number);
CREATE INDEX article_revision_position ON article_revision (position);
CREATE INDEX discussion_event_position ON discussion_event (position);

-- The content of all attachments that ever were.
CREATE TABLE article_content (
	sha256 TEXT PRIMARY KEY,
	size BIGINT NOT NULL,
	content BYTEA NOT NULL
);
