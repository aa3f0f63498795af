// @ts-check
// Every page in every state, on a desktop and on a phone, light and dark, as pictures to look at:
// `npm run screenshots`, or `npm run screenshots -- settings` for those whose name begins so. Into ./screenshots.
// `npm run screenshots -- docs` makes the few that the documentation shows, in docs/images.
import { mkdir, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";
import { configureConsent, consent, requireConsent } from "assent/express";
import { catalogue } from "../../examples/engineering-school/catalogue.mjs";
import { rules } from "../../examples/campus-network/rules.mjs";
import express from "express";
import { chromium } from "playwright-core";
import { exampleSites, startExample } from "./_support/example-sites.mjs";

/** @typedef {import("playwright-core").Page} Page */
/**
 * @typedef {object} Shot
 * @property {string} name
 * @property {string} path on the engineering school; `plain:` before it, on a bare page; `name:`, on the example of that name
 * @property {(page: Page) => Promise<unknown>} [act] what the visitor does there
 * @property {Record<string, string>} [headers]
 * @property {boolean} [noScript]
 * @property {boolean} [forcedColors]
 * @property {number} [onlyWidth]
 */

const OUT = "screenshots";
const WIDTHS = [1280, 360];
const only = process.argv[2] ?? "";

/** @param {string} act */
const answer = (act) => async (/** @type {Page} */ page) => {
  await page.click(`.assent-banner button[value=${act}]`);
  await page.waitForSelector("#assent-done");
};
/** @param {string} path @param {(page: Page) => Promise<unknown>} first */
const then = (path, first) => async (/** @type {Page} */ page) => {
  await first(page);
  await page.goto(new URL(path, page.url()).href);
};

/** A page that holds placeholders of all sizes, in a theme of its own. */
function plain() {
  const app = express();
  app.use(
    consent({
      catalogue,
      secret: "screenshots keep no secrets",
      onWarning: () => {},
      rules,
      region: ({ headers }) => headers["x-region"]?.toString(),
      language: (request) =>
        new URL(request.url ?? "/", "http://x").searchParams.get("lang") ?? "en",
    }),
  );
  const film = 'src="https://www.youtube.com/embed/1" title="How a laser cuts steel"';
  const boxes = [
    [640, 360],
    [320, 180],
    [200, 200],
    [200, 110],
    [150, 150],
    [80, 40],
  ];
  app.get("/sizes", (_request, response) => {
    const frames = boxes.map(
      ([w, h]) => `<p>${w} × ${h}<br><iframe width="${w}" height="${h}" ${film}></iframe></p>`,
    );
    response.send(`<!doctype html><html lang="en"><meta name="viewport" content="width=device-width,initial-scale=1">
      <meta name="color-scheme" content="light dark"><title>Placeholders</title>
      <style>body{font:16px/1.5 Georgia,serif;max-inline-size:50rem;margin:0 auto;padding:1rem}</style><h1>Placeholders of all sizes</h1>
      ${frames.join("")}
      <p>In full width <iframe width="100%" height="315" ${film}></iframe></p>
      <p>Of nobody known <iframe width="480" height="200" src="https://unknown.example/"></iframe></p>
      <p>In a link <a href="/"><iframe width="300" height="120" ${film}></iframe></a>, and an image
      <img src="https://www.facebook.com/tr.png" width="120" height="60" alt="A button"> in the text.</p>`);
  });
  const own = (/** @type {string} */ style) =>
    `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width,initial-scale=1"><title>A museum</title>
    <style>body{margin:0;font:17px/1.6 Georgia,serif;color:#3a2c1f;background:#fbf7f0}main{max-inline-size:38rem;margin:auto;padding:1.5rem}
    ${style}</style><main><h1>The museum of clocks</h1>
    <p>${"Two thousand clocks, from sundials to the first quartz watch, on three floors of an old spinning mill. ".repeat(4)}</p>
    <iframe width="560" height="220" style="max-width:100%" ${film}></iframe>
    <p>${"Open from Tuesday to Sunday, ten to six. ".repeat(12)}</p></main>`;
  app.get("/museum", (_request, response) => response.send(own("")));
  app.get("/theme", (_request, response) => response.send(own(THEME)));
  app.get("/bottom", configureConsent({ banner: { placement: "bottom" } }), (_request, response) =>
    response.send(own("")),
  );
  app.get("/letter", requireConsent("mailpoet", "youtube"), (_request, response) =>
    response.send("A letter"),
  );
  return app;
}

/** The example of docs/theming.md. */
const THEME = `:root{--assent-font:Georgia,serif;--assent-ink:#3a2c1f;--assent-quiet:#6b5846;--assent-paper:#fffdf8;
--assent-soft:#f3eadb;--assent-line:#d9c7aa;--assent-accent:#7a3e1d;--assent-on-accent:#fff;--assent-radius:2px}`;

/** @type {readonly Shot[]} */
const SHOTS = [
  { name: "banner", path: "/" },
  { name: "banner-french", path: "/?lang=fr" },
  { name: "banner-no-script", path: "/", noScript: true },
  { name: "banner-forced-colors", path: "/", forcedColors: true },
  { name: "banner-signal", path: "/", headers: { "Sec-GPC": "1" } },
  ...["US-CA", "NZ", "SG", "GB"].flatMap((region) =>
    ["en", "ar"].map((lang) => ({
      name: `regime-${region.toLowerCase()}-${lang}`,
      path: `plain:/${region === "US-CA" ? "sizes" : "museum"}?lang=${lang}`,
      headers: { "X-Region": region, ...(region === "US-CA" && { "Sec-GPC": "1" }) },
    })),
  ),
  { name: "banner-accepted", path: "/programmes", act: answer("accept") },
  { name: "banner-refused", path: "/programmes", act: answer("refuse") },
  { name: "banner-zoomed", path: "/", onlyWidth: 320 },
  { name: "placeholder-film", path: "/film" },
  { name: "placeholder-news", path: "/news" },
  { name: "placeholder-map", path: "/contact" },
  { name: "plain-sizes", path: "plain:/sizes" },
  { name: "plain-sizes-forced-colors", path: "plain:/sizes", forcedColors: true },
  { name: "plain-arabic", path: "plain:/sizes?lang=ar" },
  ...["de", "el", "fi", "ja"].map((tag) => ({
    name: `plain-${tag}`,
    path: `plain:/sizes?lang=${tag}`,
  })),
  { name: "settings", path: "/consent" },
  {
    name: "settings-open",
    path: "/consent",
    act: async (page) => {
      await page.click("input[name=answer-marketing][value=some]");
      await page.click("#assent-marketing details >> nth=0");
      await page.focus("#assent-marketing input[type=checkbox] >> nth=0");
      await page.keyboard.press("Tab");
    },
  },
  { name: "settings-refused", path: "/", act: then("/consent", answer("refuse")) },
  { name: "settings-signal", path: "/consent", headers: { "Sec-GPC": "1" } },
  { name: "settings-arabic", path: "plain:/consent?lang=ar" },
  { name: "settings-forced-colors", path: "/consent", forcedColors: true },
  { name: "policy", path: "/consent/policy" },
  { name: "policy-german", path: "plain:/consent/policy?lang=de" },
  { name: "policy-arabic", path: "plain:/consent/policy?lang=ar" },
  { name: "page-needs-consent", path: "plain:/letter" },
  { name: "bottom", path: "plain:/bottom" },
  { name: "bottom-refused", path: "plain:/bottom", act: answer("refuse") },
  { name: "theme", path: "plain:/theme" },
  { name: "page-not-found", path: "/consent/nothing" },
  ...exampleSites
    .filter(({ name }) => name !== "engineering-school")
    .flatMap(({ name, embeds }) => [
      { name: `${name}-banner`, path: `${name}:/` },
      { name: `${name}-placeholders`, path: `${name}:${embeds}` },
      { name: `${name}-accepted`, path: `${name}:/`, act: answer("accept") },
      { name: `${name}-settings`, path: `${name}:/consent` },
      { name: `${name}-policy`, path: `${name}:/consent/policy` },
    ]),
];

/** @param {import("node:http").RequestListener} app */
async function serve(app) {
  const server = createServer(app).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  return { server, origin: `http://127.0.0.1:${port}` };
}

/** @type {Map<string, { origin: string, close: () => void }>} */
const sites = new Map();
for (const example of exampleSites) sites.set(example.name, await startExample(example));
const other = await serve(plain());
const SCHOOL = "engineering-school";
/** @param {string} path */
function addressOf(path) {
  const [, name = SCHOOL, rest = ""] = /^(?:([a-z-]+):)?(.*)$/.exec(path) ?? [];
  return (name === "plain" ? other.origin : (sites.get(name)?.origin ?? "")) + rest;
}
const browser = await chromium.launch({
  executablePath: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium",
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--hide-scrollbars",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost, EXCLUDE *.localhost",
  ],
});

const PHONE = { width: 390, height: 844 };
const unfold = (/** @type {Page} */ page) => page.click(".assent-purposes summary >> nth=-1");

/** What the documentation shows: a part of a page each, or the first screen of it. */
const DOCS =
  /** @type {readonly { name: string, path: string, part?: string, headers?: Record<string, string>, window?: { width: number, height: number }, act?: (page: Page) => Promise<unknown> }[]} */ ([
    { name: "banner", path: "/", part: ".assent-banner" },
    { name: "placeholder", path: "/film", part: ".film >> nth=0" },
    { name: "settings", path: "/consent", part: "#assent-statistics" },
    { name: "banner-phone", path: "plain:/museum", window: PHONE },
    {
      name: "banner-unfolded",
      path: "plain:/museum",
      part: ".assent-banner",
      window: PHONE,
      act: unfold,
    },
    { name: "banner-bottom", path: "plain:/bottom", window: PHONE },
    {
      name: "regime-signal",
      path: "plain:/museum",
      part: ".assent-banner",
      headers: { "X-Region": "US-CA", "Sec-GPC": "1" },
    },
    {
      name: "regime-notice",
      path: "plain:/museum",
      part: ".assent-banner",
      headers: { "X-Region": "NZ" },
    },
    {
      name: "regime-mixed",
      path: "plain:/museum",
      part: ".assent-banner",
      headers: { "X-Region": "SG" },
    },
    { name: "banner-theme", path: "plain:/theme", window: { width: 860, height: 680 } },
  ]);
let taken = 0;
if (only === "docs") {
  const page = await browser.newPage({ viewport: { width: 860, height: 1200 } });
  await mkdir("docs/images", { recursive: true });
  for (const { name, path, part, headers, window, act } of DOCS) {
    await page.setExtraHTTPHeaders(headers ?? {});
    await page.setViewportSize(window ?? { width: 860, height: 1200 });
    await page.goto(addressOf(path));
    await act?.(page);
    const shown = part === undefined ? page : page.locator(part);
    await shown.screenshot({ path: join("docs/images", `${name}.png`) });
    taken += 1;
  }
  await page.close();
}

if (only === "") await rm(OUT, { recursive: true, force: true });
await mkdir(OUT, { recursive: true });
for (const shot of SHOTS.filter(({ name }) => name.startsWith(only))) {
  const widths = shot.onlyWidth === undefined ? WIDTHS : [shot.onlyWidth];
  const context = await browser.newContext({
    javaScriptEnabled: shot.noScript !== true,
    extraHTTPHeaders: shot.headers ?? {},
    forcedColors: shot.forcedColors === true ? "active" : "none",
  });
  const page = await context.newPage();
  await page.goto(addressOf(shot.path));
  if (shot.act) await shot.act(page);
  for (const width of widths) {
    await page.setViewportSize({ width, height: width > 800 ? 800 : 740 });
    for (const colorScheme of /** @type {const} */ (["light", "dark"])) {
      await page.emulateMedia({ colorScheme });
      const wide = await page.evaluate("document.documentElement.scrollWidth");
      if (Number(wide) > width) console.log(`${shot.name}: ${wide} px wide at ${width} px`);
      await page.screenshot({
        path: join(OUT, `${shot.name}-${width}-${colorScheme}.png`),
        fullPage: true,
      });
      taken += 1;
    }
  }
  await context.close();
}
await browser.close();
for (const site of sites.values()) site.close();
other.server.closeAllConnections();
other.server.close();
console.log(`${taken} screenshots in ./${only === "docs" ? "docs/images" : OUT}`);
