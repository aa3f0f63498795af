// @ts-check
// The pages of the campus network, the same on every host, as a router that stands with assent before it and without.
import cookieParser from "cookie-parser";
import { Router, urlencoded } from "express";
import { frameLocals } from "../layout/locals.mjs";
import { site, towns } from "./texts.mjs";

/** @typedef {import("express").Request} Request */

const DAY = 24 * 60 * 60 * 1000;
const ADULT_YEARS = 18;

/**
 * Does somebody who was born on this day need his parents for a registration? An unreadable day: yes.
 * @param {string} born `YYYY-MM-DD`
 * @param {number} now milliseconds since 1970
 */
export function isMinor(born, now) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(born) || Number.isNaN(Date.parse(born))) return true;
  const birthday = new Date(born);
  birthday.setUTCFullYear(birthday.getUTCFullYear() + ADULT_YEARS);
  return birthday.getTime() > now;
}

/** @param {Request} req @param {string} name */
function field(req, name) {
  const value = /** @type {Record<string, unknown>} */ (req.body ?? {})[name];
  return typeof value === "string" ? value.slice(0, 80) : "";
}

/** @param {Request} req */
function memberOf(req) {
  const member = /** @type {unknown} */ (req.signedCookies["campus_member"]);
  return typeof member === "string" ? member : undefined;
}

/**
 * The same before anything has read the cookies: who the login is of, if it is one of ours.
 * @param {import("node:http").IncomingMessage} request
 * @param {string} secret
 */
export function memberIn({ headers }, secret) {
  const [, value = ""] = /(?:^|;\s*)campus_member=([^;]*)/.exec(headers.cookie ?? "") ?? [];
  const member = cookieParser.signedCookie(decode(value), secret);
  return typeof member === "string" && value.startsWith("s%3A") ? member : undefined;
}

/** @param {string} value */
function decode(value) {
  try {
    return decodeURIComponent(value);
  } catch {
    return "";
  }
}

/**
 * Who may write letters to this visitor, and how that is changed: by consent, or without asking anybody.
 * @typedef {object} Letters
 * @property {(req: Request) => boolean} wanted
 * @property {(req: Request, wanted: boolean) => Promise<void>} change
 */

/**
 * @param {object} options
 * @param {"" | "/without"} options.base where the router stands
 * @param {string} options.apex host of the network; the campuses are its sub-domains
 * @param {string} options.secret signs the login
 * @param {Letters} options.letters
 * @param {() => number} options.now milliseconds since 1970
 */
export function pages({ base, apex, secret, letters, now }) {
  const router = Router();
  const kept = { path: base || "/", domain: apex };
  router.use(cookieParser(secret), urlencoded({ extended: false, limit: "10kb" }));
  router.use((req, res, next) => {
    const port = /:\d+$/.exec(req.get("host") ?? "")?.[0] ?? "";
    const town = towns.get(req.hostname.slice(0, -apex.length - 1));
    Object.assign(res.locals, frameLocals(site, base, req.path), {
      town,
      campuses: [...towns]
        .filter(([, name]) => name !== town)
        .map(([slug, name]) => [name, `${req.protocol}://${slug}.${apex}${port}${base}/`]),
      popin: req.cookies["displayPopin"] === undefined,
    });
    // What years of plugins set on every page, for all campuses at once.
    res.cookie("displayPopin", "seen", { ...kept, maxAge: 30 * DAY });
    res.cookie("visitor_id893481", "260026", { ...kept, maxAge: 3650 * DAY });
    res.cookie("fc_sb_47", "1", { ...kept, maxAge: 365 * DAY });
    next();
  });

  router.get("/", (_req, res) => res.render("home"));
  router.get("/news", (_req, res) => res.render("news"));
  router.get("/apply", (req, res) => {
    res.render("apply", { sent: "sent" in req.query, minor: "minor" in req.query, problem: "" });
  });
  router.post("/apply", (req, res) => {
    const minor = isMinor(field(req, "born"), now());
    if (minor && !field(req, "guardian").includes("@")) {
      const problem = "You are under 18: please add the address of a parent.";
      res.status(422).render("apply", { sent: false, minor, problem });
      return;
    }
    res.redirect(303, `${base}/apply?sent${minor ? "&minor" : ""}`);
  });
  router.get("/account", (req, res) => {
    res.render("account", { member: memberOf(req), letter: letters.wanted(req) });
  });
  router.post("/account", (req, res) => {
    const login = { ...kept, signed: true, httpOnly: true, sameSite: /** @type {const} */ ("lax") };
    res.cookie("campus_member", field(req, "user").slice(0, 40) || "nobody", login);
    res.redirect(303, `${base}/account`);
  });
  router.get("/unsubscribe", (req, res) => {
    res.render("unsubscribe", { letter: letters.wanted(req) });
  });
  // oxlint-disable-next-line oxc/no-async-endpoint-handlers -- Express 5 passes a rejection on
  router.post("/account/letter", async (req, res) => {
    await letters.change(req, field(req, "letter") === "yes");
    res.redirect(303, `${base}/${memberOf(req) === undefined ? "unsubscribe" : "account"}`);
  });
  return router;
}
