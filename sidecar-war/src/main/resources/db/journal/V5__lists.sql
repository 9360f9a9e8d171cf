-- What people keep of the lists, and who saw or heard what is kept covered.
CREATE TABLE saved_view (
  id     TEXT    PRIMARY KEY,
  member TEXT    NOT NULL,
  list   TEXT    NOT NULL,
  name   TEXT    NOT NULL,
  query  TEXT    NOT NULL,
  usual  INTEGER NOT NULL
);
CREATE UNIQUE INDEX saved_view_named ON saved_view (member, list, name COLLATE NOCASE);
CREATE UNIQUE INDEX saved_view_usual ON saved_view (member, list) WHERE usual = 1;

CREATE TABLE shown_columns (
  member  TEXT NOT NULL,
  list    TEXT NOT NULL,
  columns TEXT NOT NULL,
  PRIMARY KEY (member, list)
) WITHOUT ROWID;

CREATE TABLE access (
  place       INTEGER PRIMARY KEY AUTOINCREMENT,
  at          INTEGER NOT NULL,
  member_id   TEXT    NOT NULL,
  member_name TEXT    NOT NULL,
  act         TEXT    NOT NULL,
  subject     TEXT    NOT NULL,
  subject_id  TEXT    NOT NULL,
  reason      TEXT    NOT NULL
);
