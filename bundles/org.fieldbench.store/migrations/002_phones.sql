-- Phones that the desk knows, and every change of them. Runs on SQLite and PostgreSQL.
-- Nothing is deleted: a phone in the trash has a time in trashed. Times are ISO 8601 in UTC; dates are ISO 8601.
-- The revision of a phone is the id of the change set that wrote it last.
CREATE TABLE phone (
	id BIGINT PRIMARY KEY,
	revision BIGINT NOT NULL,
	mac TEXT,
	address TEXT,
	label TEXT,
	model TEXT,
	site TEXT,
	notes TEXT,
	boot_code TEXT,
	boot_code_read TEXT,
	boot_code_how TEXT,
	firmware TEXT,
	firmware_read TEXT,
	firmware_how TEXT,
	trashed TEXT
);

CREATE UNIQUE INDEX phone_mac ON phone (mac);
CREATE UNIQUE INDEX phone_address ON phone (address) WHERE mac IS NULL AND trashed IS NULL;

CREATE TABLE phone_change_set (
	id BIGINT PRIMARY KEY,
	time TEXT NOT NULL,
	author TEXT NOT NULL,
	how TEXT NOT NULL,
	undoes BIGINT REFERENCES phone_change_set (id)
);

CREATE TABLE phone_change (
	change_set BIGINT NOT NULL REFERENCES phone_change_set (id),
	phone BIGINT NOT NULL REFERENCES phone (id),
	field TEXT NOT NULL,
	old_value TEXT,
	new_value TEXT,
	PRIMARY KEY (change_set, phone, field)
);

CREATE INDEX phone_change_of ON phone_change (phone, change_set);

-- What the TFTP server saw. The MAC is empty where nothing told it.
CREATE TABLE phone_sighting (
	address TEXT PRIMARY KEY,
	mac TEXT,
	first_seen TEXT NOT NULL,
	last_seen TEXT NOT NULL,
	asked TEXT NOT NULL,
	dismissed TEXT
);
