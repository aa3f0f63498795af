// @ts-check
// What the server itself leaves in the browser: what years of plugins add up to.
import { randomBytes } from "node:crypto";

const DAY = 24 * 60 * 60 * 1000;

/**
 * Sets cookies of every category on every page, as the plugins of a real site do, without asking
 * anybody: it is the middleware's business which of them leave.
 * @param {string} path
 * @returns {import("express").RequestHandler}
 */
export function serverCookies(path) {
  return (req, res, next) => {
    // Functional: which downloads this visitor has started.
    if (req.path === "/programmes" && "brochure" in req.query) {
      res.cookie("__wpdm_client", randomBytes(8).toString("hex"), { path, httpOnly: true });
    }
    // Statistics: Burst's visitor id.
    if (req.cookies["burst_uid"] === undefined) {
      res.cookie("burst_uid", randomBytes(16).toString("hex"), { path, maxAge: 30 * DAY });
    }
    // Marketing: where the visitor came from, and MailPoet's page views, for ten years.
    res.cookie("sbjs_current", `typ=typein|||src=${req.get("referer") ? "site" : "(direct)"}`, {
      path,
    });
    res.cookie("mailpoet_page_view", JSON.stringify({ timestamp: 1 }), {
      path,
      maxAge: 3650 * DAY,
    });
    // Nobody knows what this one is for.
    res.cookie("hi0j0dxp", "1", { path, maxAge: 365 * DAY });
    next();
  };
}
