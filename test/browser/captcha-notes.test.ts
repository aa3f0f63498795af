// Captchas whose place bears no site key, as their makers' guides have them: the form says what it lacks, and stops
// saying it once that is allowed.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { defineCatalogue } from "assent";
import { consent } from "assent/node";
import {
  altcha,
  arkoseLabs,
  awsWaf,
  cap,
  captchaEu,
  cloudflareTurnstile,
  friendlyCaptcha,
  geetest,
  googleRecaptcha,
  mtcaptcha,
  prosopo,
  tencentCaptcha,
  trustCaptcha,
  yandexSmartCaptcha,
} from "assent/services";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startLeakBrowser } from "./_support/leak-browser.ts";
import type { LeakBrowser } from "./_support/leak-browser.ts";

const category = { category: "marketing" } as const;
const catalogue = defineCatalogue({
  policy: { version: "1", controller: { name: "Example" } },
  services: [
    altcha,
    arkoseLabs,
    awsWaf,
    cap,
    captchaEu,
    cloudflareTurnstile,
    friendlyCaptcha,
    geetest,
    googleRecaptcha,
    mtcaptcha,
    prosopo,
    tencentCaptcha,
    trustCaptcha,
    yandexSmartCaptcha,
  ].map((service) => service(category)),
});

const form = (inside: string): string =>
  `<form method="post" action="/send"><label>Text <input name="text"></label>${inside}<button id="send">Send</button></form>`;
const script = (src: string, inline = ""): string =>
  `<script src="${src}"></script>${inline === "" ? "" : `<script>${inline}</script>`}`;

/** Name, page, and the selector of what has to say it. */
const CASES: readonly (readonly [name: string, body: string, place: string])[] = [
  [
    "MTCaptcha",
    form('<div class="mtcaptcha"></div>') +
      script(
        "https://service.mtcaptcha.com/mtcv1/client/mtcaptcha.min.js",
        'var mtcaptchaConfig = { sitekey: "k" };',
      ),
    "form",
  ],
  [
    "GeeTest",
    form('<div id="place"></div>') +
      script(
        "https://static.geetest.com/v4/gt4.js",
        'initGeetest4({ captchaId: "k", product: "float" }, (one) => one.appendTo("#place"));',
      ),
    "#place",
  ],
  [
    "Arkose",
    form('<div id="place"></div>') +
      script(
        "https://client-api.arkoselabs.com/v2/KEY/api.js",
        'function setupEnforcement(one) { one.setConfig({ selector: "#place" }); }',
      ),
    "#place",
  ],
  [
    "ALTCHA",
    `<script async type="module" src="https://cdn.jsdelivr.net/gh/altcha-org/altcha/dist/altcha.min.js"></script>${form(
      '<altcha-widget challengeurl="/altcha"></altcha-widget>',
    )}`,
    "altcha-widget",
  ],
  [
    "Cap",
    script("https://cdn.jsdelivr.net/npm/@cap.js/widget") +
      form('<cap-widget data-cap-api-endpoint="/cap/"></cap-widget>'),
    "cap-widget",
  ],
  [
    "TrustCaptcha",
    `<script type="module" src="https://resources.trustcomponent.com/trustcaptcha/2.0.x/trustcaptcha.umd.min.js"></script>${form(
      '<trustcaptcha-component sitekey="k"></trustcaptcha-component>',
    )}`,
    "trustcaptcha-component",
  ],
  [
    "Friendly Captcha, by call",
    form('<div id="place"></div>') +
      script(
        "https://cdn.jsdelivr.net/npm/@friendlycaptcha/sdk@0.1.20/site.compat.min.js",
        'frcaptcha.createWidget({ element: document.querySelector("#place"), sitekey: "k" });',
      ),
    "#place",
  ],
  [
    "Prosopo, by call",
    form('<div id="place"></div>') +
      '<script type="module">import { render } from "https://js.prosopo.io/js/procaptcha.bundle.js"; render(document.getElementById("place"), { siteKey: "k" });</script>',
    "#place",
  ],
  [
    "Yandex SmartCaptcha, by call",
    form('<div id="place"></div>') +
      script(
        "https://smartcaptcha.cloud.yandex.ru/captcha.js?render=onload&onload=f",
        'function f() { window.smartCaptcha.render("place", { sitekey: "k" }); }',
      ),
    "#place,form",
  ],
  [
    "reCAPTCHA, by call",
    form('<div id="place"></div>') +
      script(
        "https://www.google.com/recaptcha/api.js?onload=f&render=explicit",
        "var f = () => grecaptcha.render('place', { sitekey: 'k' });",
      ),
    "#place",
  ],
  [
    "reCAPTCHA 3",
    form("") +
      script(
        "https://www.google.com/recaptcha/api.js?render=k",
        "grecaptcha.ready(() => grecaptcha.execute('k', { action: 'submit' }));",
      ),
    "form",
  ],
  [
    "Turnstile, by call, in a script of the site's own",
    form('<div id="place"></div>') +
      script("https://challenges.cloudflare.com/turnstile/v0/api.js?render=explicit") +
      script("/own.js"),
    "form",
  ],
  [
    "AWS WAF",
    form('<div id="place"></div>') +
      script(
        "https://a1b2.edge.captcha-sdk.awswaf.com/a1b2/jsapi.js",
        'AwsWafCaptcha.renderCaptcha(document.getElementById("place"), { apiKey: "k" });',
      ),
    "#place",
  ],
  [
    "Tencent, at the button",
    form("") +
      script(
        "https://turing.captcha.qcloud.com/TCaptcha.js",
        'document.getElementById("send").onclick = () => new TencentCaptcha("1", () => {}).show();',
      ),
    "form",
  ],
  [
    "captcha.eu",
    form("") + script("https://www.captcha.eu/sdk.js", 'CaptchaEU.execute("k");'),
    "form",
  ],
];

let browser: LeakBrowser;
let origin = "";
const server = createServer((request, response) => {
  gate(request, response, () => {
    if (request.url === "/own.js") {
      response.setHeader("Content-Type", "text/javascript");
      response.end("");
      return;
    }
    const [, body = ""] = CASES[Number(request.url?.slice(1))] ?? [];
    const search = '<form action="/search" id="search"><input name="q"></form>';
    response.setHeader("Content-Type", "text/html");
    response.end(
      `<!doctype html><html lang="en"><title>T</title><link rel="icon" href="data:,"><body>${search}${body}</body></html>`,
    );
  });
});
const gate = consent({ catalogue, onWarning: () => undefined });

beforeAll(async () => {
  browser = await startLeakBrowser();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await browser.close();
  server.closeAllConnections();
  server.close();
});

describe("a captcha without a site key in its place", () => {
  it.each(CASES.map(([name, , place], at) => [name, at, place] as const))(
    "says beside its form what is missing: %s",
    async (_, at, place) => {
      const { contacts, acted } = await browser.visit(`${origin}/${at}`, {
        act: async (page) => {
          const noted = `:not(script)[data-assent-note]`;
          await page.waitForSelector(noted, { timeout: 3_000 });
          const found = await page.$$eval(
            noted,
            (elements, selector) =>
              elements.map((element) => [
                element.matches(selector),
                (element.getAttribute("data-assent-note") ?? "").length > 10,
              ]),
            place,
          );
          const atSearch = await page.$$eval("#search[data-assent-note]", ({ length }) => length);
          const undecided = { found, atSearch };
          await page.click("assent-root button[value=accept]");
          await page.waitForSelector(noted, { state: "detached", timeout: 3_000 });
          return undecided;
        },
      });
      expect(acted).toEqual({ found: [[true, true]], atSearch: 0 });
      expect(contacts).not.toEqual([]);
    },
  );
});
