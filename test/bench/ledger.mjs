// @ts-check
// What a proof costs: durable decisions a second, against bare INSERTs in transactions of the same size, in the same
// run; verifying and exporting. Exits with 1 where a figure is missed. `npm run bench:ledger`; QUICK=1 for a tenth.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { createFigures } from "./ledger-figures.mjs";
import { exporting, verifying } from "./ledger-reading.mjs";
import { directly, throughHttp } from "./ledger-writing.mjs";

const isQuick = process.env["QUICK"] !== undefined;
const RECORDS = isQuick ? 100_000 : 1_000_000;
const DIRECT = { rounds: isQuick ? 15 : 41, milliseconds: 200 };
const HTTP = { rounds: isQuick ? 3 : 9, seconds: isQuick ? 1 : 2 };

const figures = createFigures("bench:ledger");
const folder = mkdtempSync(join(tmpdir(), "assent-bench-"));
const address = process.env["DATABASE_URL"];

/** @param {string} url */
async function checkDurable(url) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(
    "SELECT name FROM pg_settings WHERE name IN ('fsync', 'synchronous_commit') AND setting = 'off'",
  );
  await client.end();
  const off = rows.map(({ name }) => name);
  if (off.length > 0) {
    throw new Error(`This PostgreSQL is not durable: ${off.join(", ")} off. FSYNC=on`);
  }
}

try {
  const sqlite = { name: "SQLite", kind: "sqlite" };
  const direct = { ledger: join(folder, "ledger.sqlite"), bare: join(folder, "bare.sqlite") };
  await directly({ ...sqlite, ...direct }, figures, DIRECT);
  const site = { ledger: join(folder, "site.sqlite"), bare: join(folder, "bare-site.sqlite") };
  await throughHttp({ ...sqlite, ...site }, figures, HTTP);
  if (address === undefined) figures.add("PostgreSQL", "not there", false);
  else {
    await checkDurable(address);
    const postgres = { name: "PostgreSQL", kind: "postgres", ledger: address, bare: address };
    await directly(postgres, figures, DIRECT);
    await throughHttp(postgres, figures, HTTP);
  }
  const many = join(folder, "many.sqlite");
  await verifying("SQLite", "sqlite", many, RECORDS, figures);
  await exporting(many, RECORDS, figures);
  if (address !== undefined) {
    await verifying("PostgreSQL", "postgres", address, RECORDS / 5, figures);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
figures.end();
