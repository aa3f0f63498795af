// @ts-check
// A school in 26 towns, each on a sub-domain: Express 5, EJS, and one consent for all of them.
import { randomBytes } from "node:crypto";
import { fileURLToPath } from "node:url";
import { consent } from "assent/express";
import { memoryLedger } from "assent/ledger/memory";
import express from "express";
import { layoutPublic, layoutViews } from "../layout/locals.mjs";
import { catalogue as declared } from "./catalogue.mjs";
import { rules } from "./rules.mjs";
import { memberIn, pages } from "./site.mjs";
import { consentTexts, towns } from "./texts.mjs";

/** @param {string} folder */
function here(folder) {
  return fileURLToPath(new URL(folder, import.meta.url));
}

/**
 * The box in the account is the consent to letters: unticking it withdraws that.
 * @type {import("./site.mjs").Letters}
 */
const askedLetters = {
  wanted: (req) => req.consent.allows("campus-letter"),
  change: async (req, wanted) => {
    if (wanted) await req.consent.grant("campus-letter");
    else await req.consent.decide({ services: { "campus-letter": false } });
  },
};

/** Without assent everybody gets letters. @type {import("./site.mjs").Letters} */
const lettersForAll = { wanted: () => true, change: async () => {} };

/**
 * The whole network; `/without/…` has the same pages with no middleware of ours before them.
 * @param {object} [options]
 * @param {string} [options.apex] host of the network; browsers find `*.localhost` on this machine by themselves
 * @param {string} [options.secret] signs the consent cookie and the login; made up at each start if missing
 * @param {import("assent/ledger").Ledger} [options.ledger] where decisions are recorded; in memory if missing
 * @param {() => number} [options.now] the clock, in milliseconds since 1970
 * @param {typeof declared} [options.catalogue] what the site declares: its own if missing
 * @param {Map<string, string>} [options.accounts] keeps the answers of members, who log in with any name at `/account`; left out,
 *   every browser has its own
 * @param {string} [options.region] where visitors are of whom no header `X-Region` says so, as a CDN would: "US-CA"
 * @param {(message: string) => void} [options.onWarning] what assent has to say to developers; printed if missing
 */
export function createApp({
  apex = "campus.localhost",
  secret = randomBytes(32).toString("hex"),
  ledger = memoryLedger(),
  now = Date.now,
  catalogue = declared,
  accounts,
  region,
  onWarning,
} = {}) {
  const app = express();
  app.set("view engine", "ejs");
  app.set("views", [here("views"), layoutViews]);
  // One of our hosts, or off to the first: a consent for the network cannot be kept elsewhere.
  const hosts = new Set([apex, ...[...towns.keys()].map((slug) => `${slug}.${apex}`)]);
  app.use((req, res, next) => {
    if (hosts.has(req.hostname)) next();
    else res.redirect(`http://${apex}${/:\d+$/.exec(req.get("host") ?? "")?.[0] ?? ""}/`);
  });
  app.use("/assets", express.static(here("public")));
  app.use("/layout", express.static(layoutPublic));
  const shared = { apex, secret, now };
  app.use("/without", pages({ ...shared, base: "/without", letters: lettersForAll }));
  app.use(
    consent({
      catalogue,
      secret,
      ledger,
      now,
      cookie: { domain: apex },
      rules,
      region: ({ headers }) => headers["x-region"]?.toString() ?? region,
      ...(accounts && {
        account: {
          id: (request) => memberIn(request, secret),
          load: (id) => accounts.get(id),
          save: (id, choice) => void accounts.set(id, choice),
        },
      }),
      language: "en",
      texts: consentTexts,
      signals: { since: "2026-11-22" },
      ...(onWarning && { onWarning }),
    }),
  );
  app.use(pages({ ...shared, base: "", letters: askedLetters }));
  return app;
}
