// @ts-check
// The website of an engineering school: Express 5, EJS, cookie-parser, helmet, express-session, and assent.
import { randomBytes } from "node:crypto";
import { fileURLToPath } from "node:url";
import { consent, requireConsent } from "assent/express";
import express from "express";
import session from "express-session";
import helmet from "helmet";
import { layoutPublic } from "../layout/locals.mjs";
import { catalogue as declared } from "./catalogue.mjs";
import { chosenLanguage, site } from "./site.mjs";

/** @param {string} folder */
function here(folder) {
  return fileURLToPath(new URL(folder, import.meta.url));
}

/** @param {string} path @param {string} secret */
function login(path, secret) {
  return session({
    name: "valmont.sid",
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
  app.set("views", here("views"));
  app.use(
    helmet({
      // The site has none yet; its pages load from a dozen hosts.
      contentSecurityPolicy: false,
      // YouTube plays only where it is told which site it plays on.
      referrerPolicy: { policy: "strict-origin-when-cross-origin" },
    }),
  );
  app.use("/assets", express.static(here("public")));
  app.use("/layout", express.static(layoutPublic));
  app.use("/matomo", express.static(here("matomo")));
  app.get("/matomo/matomo.php", (_req, res) => res.status(204).end());
  app.use((_req, res, next) => {
    res.append("Link", "<https://fonts.googleapis.com>; rel=preconnect");
    next();
  });

  app.use("/without", site({ base: "/without", session: login("/without", secret) }));

  app.use(
    consent({
      catalogue,
      secret,
      now,
      // assent's own pages speak the language that the site is read in.
      language: chosenLanguage,
      signals: { since: "2026-11-22" },
      ...(onWarning && { onWarning }),
    }),
  );
  app.use(
    site({
      base: "",
      session: login("/", secret),
      // A letter that counts who opens it is sent only to those who agreed to that.
      beforeNewsletter: requireConsent("mailpoet"),
    }),
  );
  return app;
}
