// @ts-check
// The pages of the institute, as a router that stands with assent before it and without.
import { randomUUID } from "node:crypto";
import cookieParser from "cookie-parser";
import { Router, urlencoded } from "express";
import { frameLocals } from "../layout/locals.mjs";
import { site, trades } from "./texts.mjs";

const TEN_YEARS_MS = 3650 * 24 * 60 * 60 * 1000;

/** @param {"" | "/without"} base where the router stands */
export function pages(base) {
  const path = base || "/";
  const router = Router();
  router.use(cookieParser(), urlencoded({ extended: false, limit: "10kb" }));
  router.use((req, res, next) => {
    Object.assign(res.locals, frameLocals(site, base, req.path));
    next();
  });
  router.get("/", (req, res) => {
    const asked = req.query["print"];
    // Ten years, as such things are written: the gate makes 13 months of them.
    if (asked === "large") res.cookie("large_print", "1", { path, maxAge: TEN_YEARS_MS });
    if (asked === "normal") res.clearCookie("large_print", { path });
    const large = asked === "large" || (asked !== "normal" && req.cookies["large_print"] === "1");
    res.render("home", { large });
  });
  router.get("/trades", (_req, res) => res.render("trades", { trades }));
  router.get("/workshops", (_req, res) => res.render("workshops"));
  router.get("/apply", (req, res) => {
    const sent = "sent" in req.query;
    if (!sent) res.cookie("application", randomUUID(), { path, httpOnly: true, sameSite: "lax" });
    res.render("apply", { sent });
  });
  router.post("/apply", (_req, res) => {
    res.clearCookie("application", { path });
    res.redirect(303, `${base}/apply?sent`);
  });
  return router;
}
