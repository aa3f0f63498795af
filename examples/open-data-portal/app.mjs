// @ts-check
// The open data portal of a town: Koa 3, EJS, and assent; in French.
import { randomBytes, timingSafeEqual } from "node:crypto";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { consent } from "assent/koa";
import Router from "@koa/router";
import ejs from "ejs";
import Koa from "koa";
import serve from "koa-static";
import { frameLocals, layoutPublic, layoutViews } from "../layout/locals.mjs";
import { catalogue as declared } from "./catalogue.mjs";
import { charterTables } from "./charter.mjs";
import { datasets, site, trees } from "./texts.mjs";

const DAY = 24 * 60 * 60 * 1000;
const BODY_LIMIT = 10_000;

/** @param {string} folder */
function here(folder) {
  return fileURLToPath(new URL(folder, import.meta.url));
}

/** @param {string} a @param {string} b */
function same(a, b) {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}

/**
 * The fields of a small form; what is too long is no form.
 * @param {import("koa").Context} ctx
 */
async function formOf(ctx) {
  let body = "";
  for await (const piece of ctx.req) {
    body += String(piece);
    if (body.length > BODY_LIMIT) ctx.throw(413);
  }
  return new URLSearchParams(body);
}

/**
 * The pages, as they stand with assent before them and without.
 * @param {"" | "/without"} base
 */
function pages(base) {
  const router = new Router({ prefix: base });
  const cookie = { path: base || "/", sameSite: /** @type {const} */ ("lax"), overwrite: true };

  /** @param {import("koa").Context} ctx @param {string} view @param {object} [more] */
  async function render(ctx, view, more = {}) {
    // Internal, and yet following people; a year, where the catalogue says three months.
    ctx.cookies.set("portail_parcours", "4112", { ...cookie, maxAge: 365 * DAY });
    const path = ctx.path.slice(base.length) || "/";
    const locals = {
      ...frameLocals(site, base, path),
      connected: ctx.cookies.get("sessionid") !== undefined,
      ...more,
    };
    ctx.type = "html";
    ctx.body = await ejs.renderFile(`${here("views")}/${view}.ejs`, locals, {
      views: [here("views"), layoutViews],
    });
  }

  router.get("/", async (ctx) => render(ctx, "home", { datasets }));
  router.get("/arbres", async (ctx) => render(ctx, "arbres", { trees }));
  router.get("/charte-cookies", async (ctx) =>
    render(ctx, "charte-cookies", { tables: charterTables(declared, site.name) }),
  );
  router.get("/langue/fr", (ctx) => {
    ctx.cookies.set("django_language", "fr", cookie);
    ctx.redirect(`${base}/`);
  });
  router.post("/connexion", (ctx) => {
    ctx.cookies.set("sessionid", randomBytes(16).toString("hex"), { ...cookie, maxAge: 14 * DAY });
    ctx.redirect(`${base}/`);
    ctx.status = 303;
  });
  router.get("/contact", async (ctx) => {
    const token = ctx.cookies.get("csrftoken") ?? randomBytes(16).toString("hex");
    ctx.cookies.set("csrftoken", token, { ...cookie, maxAge: 365 * DAY });
    await render(ctx, "contact", { token, sent: ctx.query["envoye"] !== undefined });
  });
  router.post("/contact", async (ctx) => {
    const form = await formOf(ctx);
    const token = ctx.cookies.get("csrftoken") ?? "";
    if (token === "" || !same(token, form.get("csrfmiddlewaretoken") ?? "")) ctx.throw(403);
    ctx.redirect(`${base}/contact?envoye`);
    ctx.status = 303;
  });
  return router.routes();
}

/**
 * The whole portal; `/without/…` has the same pages with no middleware of ours before them.
 * @param {object} [options]
 * @param {string} [options.secret] signs the consent cookie; made up at each start if missing
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
  const app = new Koa();
  const matomo = new Router({ prefix: "/matomo" });
  matomo.get("/matomo.js", async (ctx) => {
    ctx.type = "text/javascript";
    ctx.body = await readFile(here("matomo.js"), "utf8");
  });
  matomo.get("/matomo.php", (ctx) => {
    ctx.status = 204;
  });

  const folders = { assets: serve(here("public")), layout: serve(layoutPublic) };
  app.use(async (ctx, next) => {
    // Two folders under addresses of their own.
    const [, folder, file] = /^\/(assets|layout)(\/.+)$/.exec(ctx.path) ?? [];
    if (folder === undefined || file === undefined) return next();
    ctx.path = file;
    return folders[/** @type {keyof typeof folders} */ (folder)](ctx, async () => {});
  });
  app.use(matomo.routes());
  app.use(pages("/without"));
  app.use(
    consent({
      catalogue,
      secret,
      now,
      // The name that the charter gives it.
      cookie: { name: "cookies_preferences" },
      language: "fr",
      signals: { since: "2026-11-22" },
      ...(onWarning && { onWarning }),
    }),
  );
  app.use(pages(""));
  return app;
}
