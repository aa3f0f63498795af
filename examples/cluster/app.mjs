// @ts-check
// What each worker runs: a site whose decisions go to a ledger that other processes write to as well.
import { defineCatalogue } from "assent";
import { consent } from "assent/express";
import { ledgerStats, verifyLedger } from "assent/ledger";
import { postgresLedger } from "assent/ledger/postgres";
import { youtube } from "assent/services";
import express from "express";
import pg from "pg";

const catalogue = defineCatalogue({
  policy: { version: "2026-11-22", controller: { name: "Cluster Example" } },
  services: [youtube()],
});

/** @param {string} connectionString */
export function createApp(connectionString) {
  // A broken connection must fail before the visitor's patience (and the ledger's, 5 s) does.
  const pool = new pg.Pool({
    connectionString,
    max: 4,
    connectionTimeoutMillis: 2000,
    query_timeout: 4000,
  });
  pool.on("error", (error) => console.error(`  database: ${error.message}`));
  const ledger = postgresLedger({ pool });
  const app = express();
  app.use(
    consent({
      catalogue,
      ledger,
      secret: process.env["CONSENT_SECRET"] ?? "only-for-this-example",
    }),
  );
  app.get("/", (_request, response) => {
    response.send(`<!doctype html><html lang="en"><title>Cluster</title><body><h1>Cluster</h1>
      <p>Worker ${process.pid} has answered. <a href="/ledger">What is recorded?</a></p>
      <iframe width="560" height="315" src="https://www.youtube.com/embed/aqz-KE-bpKQ" title="Film"></iframe>`);
  });
  // For the example only: a real site shows its ledger to those who answer for it.
  app.get("/ledger", async (_request, response) => {
    const [{ total }, { valid, chains, faults }] = await Promise.all([
      ledgerStats(ledger.store),
      verifyLedger(ledger.store),
    ]);
    response.json({ worker: process.pid, total, valid, chains, faults });
  });
  const close = async () => {
    await ledger.close();
    await pool.end();
  };
  return { app, close };
}
