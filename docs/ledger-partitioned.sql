-- The ledger's tables, the entries partitioned by month (docs/scale.md). Run once, before the first start of a site:
-- assent finds its version and leaves the rest alone. Not needed below some hundred million records.

CREATE TABLE assent_meta (name VARCHAR(40) NOT NULL PRIMARY KEY, value VARCHAR(40) NOT NULL);
INSERT INTO assent_meta (name, value) VALUES ('version', '1');

CREATE TABLE assent_notices (
  hash TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  body TEXT COLLATE "C" NOT NULL
);

CREATE TABLE assent_chains (
  chain TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  base_seq BIGINT NOT NULL,
  base_hash TEXT COLLATE "C" NOT NULL,
  seq BIGINT NOT NULL,
  hash TEXT COLLATE "C" NOT NULL,
  marked BIGINT NOT NULL
);

CREATE TABLE assent_entries (
  chain TEXT COLLATE "C" NOT NULL,
  seq BIGINT NOT NULL,
  time BIGINT NOT NULL,
  subject TEXT COLLATE "C",
  key TEXT COLLATE "C",
  body TEXT COLLATE "C",
  digest TEXT COLLATE "C",
  hash TEXT COLLATE "C" NOT NULL,
  PRIMARY KEY (chain, seq, time)
) PARTITION BY RANGE (time);
CREATE INDEX assent_entries_subject ON assent_entries (subject);
CREATE INDEX assent_entries_key ON assent_entries (key);

-- One a month, made ahead of time; milliseconds since 1970. What comes with a wrong clock goes to the last one.
CREATE TABLE assent_entries_2026_11 PARTITION OF assent_entries FOR VALUES FROM (1793491200000) TO (1796083200000);
CREATE TABLE assent_entries_2026_12 PARTITION OF assent_entries FOR VALUES FROM (1796083200000) TO (1798761600000);
CREATE TABLE assent_entries_rest PARTITION OF assent_entries DEFAULT;

-- A unique index cannot span partitions. This table says instead that a key is taken: the insert fails, and the ledger
-- looks up what is there. Keys begin with their hour (base 36), and are of no use after it: empty the table daily.
CREATE TABLE assent_keys (key TEXT COLLATE "C" NOT NULL PRIMARY KEY);
CREATE FUNCTION assent_take_key() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO assent_keys (key) VALUES (NEW.key);
  RETURN NEW;
END $$;
CREATE TRIGGER assent_take_key BEFORE INSERT ON assent_entries
  FOR EACH ROW WHEN (NEW.key IS NOT NULL) EXECUTE FUNCTION assent_take_key();
