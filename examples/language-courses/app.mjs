// @ts-check
// The website of a language school: Express 5, EJS, express-session, and assent.
import { randomBytes } from "node:crypto";
import { fileURLToPath } from "node:url";
import { consent } from "assent/express";
import express from "express";
import session from "express-session";
import { layoutPublic, layoutViews } from "../layout/locals.mjs";
import { catalogue as declared } from "./catalogue.mjs";
import { beacons, pages } from "./site.mjs";

/** @param {string} folder */
function here(folder) {
  return fileURLToPath(new URL(folder, import.meta.url));
}

/** @param {string} path @param {string} secret */
function serverSession(path, secret) {
  return session({
    name: "passerelle.sid",
    secret,
    resave: false,
    saveUninitialized: false,
    cookie: { path, sameSite: "lax" },
  });
}

/**
 * The whole site; `/without/…` has the same pages with no middleware of ours before them.
 * @param {object} [options]
 * @param {string} [options.secret] signs the consent cookie and the session; made up at each start if missing
 * @param {() => number} [options.now] the clock, in milliseconds since 1970
 * @param {typeof declared} [options.catalogue] what the site declares: its own if missing
 * @param {(message: string) => void} [options.onWarning] what assent has to say to developers; printed if missing
 */
export function createApp({
  secret = randomBytes(32).toString("hex"),
  now = Date.now,
  catalogue = declared,
  onWarning,
} = {}) {
  const app = express();
  app.set("view engine", "ejs");
  app.set("views", [here("views"), layoutViews]);
  app.use("/assets", express.static(here("public")));
  app.use("/layout", express.static(layoutPublic));
  app.use(beacons());
  app.use("/without", pages({ base: "/without", session: serverSession("/without", secret) }));
  app.use(
    consent({
      catalogue,
      secret,
      now,
      language: "en",
      signals: { since: "2026-11-22" },
      // The words of the school's policy for its settings; the link at the foot of every page says the same.
      texts: { en: { settings: "Manage your cookies" } },
      ...(onWarning && { onWarning }),
    }),
  );
  app.use(pages({ base: "", session: serverSession("/", secret) }));
  return app;
}
