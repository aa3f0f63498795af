// @ts-check
// The pages of the language school, as a router that stands with assent before it and without.
import cookieParser from "cookie-parser";
import { Router, urlencoded } from "express";
import { frameLocals } from "../layout/locals.mjs";
import { courses, site } from "./texts.mjs";

const DAY = 24 * 60 * 60 * 1000;
const GIF = Buffer.from("R0lGODlhAQABAIAAAP///wAAACH5BAEAAAAALAAAAAABAAEAAAICRAEAOw==", "base64");

/** @param {import("express").Request} req @returns {readonly string[]} */
function favouritesOf(req) {
  const { favourites } = /** @type {{ favourites?: unknown }} */ (req.session);
  return Array.isArray(favourites) ? favourites.map(String) : [];
}

/** The 1 × 1 images; what a request for one of them says is all they are for. */
export function beacons() {
  const router = Router();
  router.get(["/count.gif", "/beacon.gif"], (_req, res) => {
    res.type("gif").set("Cache-Control", "no-store").send(GIF);
  });
  return router;
}

/**
 * @param {object} options
 * @param {"" | "/without"} options.base where the router stands
 * @param {import("express").RequestHandler} options.session
 */
export function pages({ base, session }) {
  const path = base || "/";
  const router = Router();
  router.use(cookieParser(), session, urlencoded({ extended: false, limit: "10kb" }));
  router.use((req, res, next) => {
    Object.assign(res.locals, frameLocals(site, base, req.path));
    next();
  });

  router.get("/", (_req, res) => res.render("home"));
  router.get("/listen", (_req, res) => res.render("listen"));
  router.get("/courses", (req, res) => {
    // Analytics: the courses seen, in their order, for longer than the catalogue says.
    res.cookie("finder_path", "courses", { path, maxAge: 90 * DAY });
    const asked = req.query["view"];
    if (asked === "cards" || asked === "list") {
      res.cookie("course_view", asked, { path, maxAge: 180 * DAY });
    }
    const view = asked === "list" || asked === "cards" ? asked : req.cookies["course_view"];
    res.render("courses", {
      courses,
      favourites: favouritesOf(req),
      view: view === "list" ? "list" : "",
    });
  });
  router.post("/favourites", (req, res) => {
    const { course } = /** @type {{ course?: unknown }} */ (req.body ?? {});
    const known = courses.find(([id]) => id === course)?.[0];
    const favourites = new Set(favouritesOf(req));
    if (known !== undefined && !favourites.delete(known)) favourites.add(known);
    Object.assign(req.session, { favourites: [...favourites] });
    res.redirect(303, `${base}/courses`);
  });
  router.get("/enrol", (req, res) => {
    // The probe goes out with the empty form; its answer is read when the form comes back.
    res.cookie("cookie_test", "1", { path, sameSite: "lax" });
    const sent = "sent" in req.query;
    res.render("enrol", { sent, cookiesWork: req.query["cookies"] === "no" ? false : undefined });
  });
  router.post("/enrol", (req, res) => {
    const works = req.cookies["cookie_test"] === "1";
    res.redirect(303, `${base}/enrol?sent${works ? "" : "&cookies=no"}`);
  });
  return router;
}
