// @ts-check
// An institute of building trades: Express 5, EJS, and assent; 13 months at most, for everything.
import { randomBytes } from "node:crypto";
import { fileURLToPath } from "node:url";
import { consent } from "assent/express";
import { memoryLedger } from "assent/ledger/memory";
import express from "express";
import { layoutPublic, layoutViews } from "../layout/locals.mjs";
import { catalogue as declared } from "./catalogue.mjs";
import { pages } from "./site.mjs";
import { consentTexts } from "./texts.mjs";

/** @param {string} folder */
function here(folder) {
  return fileURLToPath(new URL(folder, import.meta.url));
}

/**
 * The whole site; `/without/…` has the same pages with no middleware of ours before them.
 * @param {object} [options]
 * @param {string} [options.secret] signs the consent cookie; made up at each start if missing
 * @param {import("assent/ledger").Ledger} [options.ledger] where decisions are recorded; in memory if missing
 * @param {() => number} [options.now] the clock, in milliseconds since 1970
 * @param {typeof declared} [options.catalogue] what the site declares: its own if missing
 * @param {(message: string) => void} [options.onWarning] what assent has to say to developers; printed if missing
 */
export function createApp({
  secret = randomBytes(32).toString("hex"),
  ledger = memoryLedger(),
  now = Date.now,
  catalogue = declared,
  onWarning,
} = {}) {
  const app = express();
  app.set("view engine", "ejs");
  app.set("views", [here("views"), layoutViews]);
  app.use("/assets", express.static(here("public")));
  app.use("/layout", express.static(layoutPublic));
  app.use("/matomo", express.static(here("matomo")));
  app.get("/matomo/matomo.php", (_req, res) => res.status(204).end());
  app.use("/without", pages("/without"));
  app.use(
    consent({
      catalogue,
      secret,
      ledger,
      now,
      validFor: "13 months",
      maxCookieAge: "13 months",
      language: "en",
      texts: consentTexts,
      signals: { since: "2026-11-22" },
      ...(onWarning && { onWarning }),
    }),
  );
  app.use(pages(""));
  return app;
}
