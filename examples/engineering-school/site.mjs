// @ts-check
// The pages of the school, as a router that stands with assent before it and without.
import cookieParser from "cookie-parser";
import { Router, urlencoded } from "express";
import { serverCookies } from "./server-cookies.mjs";
import { languages } from "./texts.mjs";

/** @typedef {import("express").Request} Request */
/** @typedef {import("express").RequestHandler} RequestHandler */
/** @typedef {import("./texts.mjs").Language} Language */

const MENU = [
  ["home", "/"],
  ["programmes", "/programmes"],
  ["news", "/news"],
  ["film", "/film"],
  ["contact", "/contact"],
  ["intranet", "/intranet"],
];
const LANGUAGE_COOKIE = /(?:^|;\s*)wp-wpml_current_language=(en|fr)\b/;

/**
 * The language asked for in the address. assent's own pages carry the address of the page to return
 * to, and so the language of that page.
 * @param {string} address
 * @returns {Language | undefined}
 */
function askedLanguage(address) {
  const [, code] = /(?:\?|&|%3F|%26)lang(?:=|%3D)(en|fr)\b/i.exec(address) ?? [];
  return /** @type {Language | undefined} */ (code);
}

/**
 * The language that a cookie remembers, if it may be kept and read.
 * @param {import("node:http").IncomingMessage} req
 * @returns {Language | undefined}
 */
function rememberedLanguage(req) {
  const [, code] = LANGUAGE_COOKIE.exec(req.headers.cookie ?? "") ?? [];
  return /** @type {Language | undefined} */ (code);
}

/**
 * The language of the page; undefined: whatever the browser prefers.
 * @param {import("node:http").IncomingMessage} req
 */
export function chosenLanguage(req) {
  return askedLanguage(req.url ?? "") ?? rememberedLanguage(req);
}

/**
 * What every template uses.
 * @param {string} base where the router stands: "" or "/without"
 * @returns {RequestHandler}
 */
function templateLocals(base) {
  return (req, res, next) => {
    const asked = askedLanguage(req.originalUrl);
    const preferred = req.acceptsLanguages("en", "fr") === "fr" ? "fr" : "en";
    const t = languages[chosenLanguage(req) ?? preferred];
    if (asked !== undefined) {
      res.cookie("wp-wpml_current_language", asked, { path: base || "/", sameSite: "lax" });
    }
    // Where the cookie may not be kept, the address remembers the language.
    const carried =
      asked !== undefined && rememberedLanguage(req) !== asked ? `?lang=${asked}` : "";
    Object.assign(res.locals, {
      t,
      base,
      here: req.path,
      menu: MENU,
      mirror: (base ? req.path : `/without${req.path}`) + carried,
      href: (/** @type {string} */ path) => base + path + carried,
      sent: "sent" in req.query,
      subscribed: "subscribed" in req.query,
      student: student(req),
    });
    next();
  };
}

/** @param {Request} req */
function student(req) {
  const name = /** @type {{ student?: unknown }} */ (req.session).student;
  return typeof name === "string" ? name : undefined;
}

/**
 * @param {import("express").Response} res
 * @param {string} path
 * @param {string} done
 */
function back(res, path, done) {
  const address = String(res.locals["href"](path));
  return `${address}${address.includes("?") ? "&" : "?"}${done}`;
}

/**
 * The site's router.
 * @param {object} options
 * @param {string} options.base where the router stands: "" or "/without"
 * @param {RequestHandler} options.session
 * @param {RequestHandler} [options.beforeNewsletter] guards the subscription
 */
export function site({ base, session, beforeNewsletter = (_req, _res, next) => next() }) {
  const router = Router();
  router.use(cookieParser(), session, serverCookies(base || "/"), templateLocals(base));
  router.use(urlencoded({ extended: false, limit: "10kb" }));

  for (const page of ["programmes", "news", "film", "contact", "share", "intranet"]) {
    router.get(`/${page}`, (_req, res) => res.render(page));
  }
  router.get("/", (_req, res) => res.render("home"));

  router.post("/contact", (_req, res) => {
    res.redirect(303, back(res, "/contact", "sent"));
  });
  router.post("/newsletter", beforeNewsletter, (_req, res) => {
    res.redirect(303, back(res, "/", "subscribed"));
  });
  router.post("/intranet", (req, res) => {
    const { user } = /** @type {{ user?: unknown }} */ (req.body ?? {});
    if (typeof user === "string") Object.assign(req.session, { student: user.slice(0, 40) });
    res.redirect(303, res.locals["href"]("/intranet"));
  });
  router.post("/logout", (req, res, next) => {
    req.session.destroy((error) => {
      if (error) next(error);
      else res.redirect(303, res.locals["href"]("/intranet"));
    });
  });
  return router;
}
