import { defineCatalogue } from "assent";
import { defineService, friendlyCaptcha, googleRecaptcha, hcaptcha } from "assent/services";
import { describe, expect, it } from "vitest";
import { createHtmlGate } from "../../../../src/gate/html/gate.ts";
import { createJudge } from "../../../../src/gate/judge.ts";
import { captchasOf } from "../../../../src/engine/known-captchas.ts";
import { drain, gateOptions } from "../_gate.ts";

const own = defineService({
  id: "own-captcha",
  name: "Own captcha",
  category: "marketing",
  urls: ["captcha.example"],
  captcha: { class: "own-captcha", scripts: ["https://captcha.example/widget.js"] },
});

const { index } = defineCatalogue({
  policy: { version: "1", controller: { name: "Test" } },
  services: [googleRecaptcha(), hcaptcha(), friendlyCaptcha({ category: "marketing" }), own()],
});

function captcha(
  html: string,
  allowed: readonly string[] = [],
  undeclared: "block" | "allow" = "block",
) {
  const allows = (id: string) => id === "functional" || allowed.includes(id);
  const gate = createHtmlGate({
    ...gateOptions(),
    index,
    allows,
    variant: allowed.join(),
    judge: createJudge({
      index,
      site: { isFirstParty: (host) => host === "localhost" },
      undeclared,
      allows,
    }),
    captchas: captchasOf(index),
    captchaNote: ({ service, host }) => `Needs ${service?.name ?? host}`,
    marking: { key: "0123456789abcdef" },
  });
  return drain(gate, [Buffer.from(html)]).toString();
}
const recaptcha = googleRecaptcha().id;

describe("the place of a captcha", () => {
  it("says why there is none while its script is held back", () => {
    expect(captcha(`<div class="g-recaptcha" data-sitekey="k"></div>`)).toBe(
      `<div data-consent-blocked=${recaptcha}.0123456789abcdef data-consent-set="data-assent-note" data-assent-note="Needs ${googleRecaptcha().name}" class="g-recaptcha" data-sitekey="k"></div>`,
    );
    expect(captcha(`<DIV data-sitekey=k class='a h-captcha b'>`)).toContain(`"Needs hCaptcha"`);
    expect(captcha(`<button class=g-recaptcha data-sitekey=k>Send</button>`)).toContain("Needs");
  });

  it("is known by what its service declares", () => {
    expect(captcha(`<div class="frc-captcha" data-sitekey="k"></div>`)).toContain(
      '"Needs Friendly Captcha"',
    );
    expect(captcha(`<div class="own-captcha" data-sitekey="k"></div>`)).toContain(
      '"Needs Own captcha"',
    );
    expect(captcha(`<div class="smart-captcha" data-sitekey="k"></div>`)).toContain(
      '"Needs smartcaptcha.yandexcloud.net"',
    );
    const other = `<div class="own-captcha-wrapper my_own-captcha" data-sitekey="k"></div>`;
    expect(captcha(other)).toBe(other);
  });

  it.each([
    [{ class: "a b", scripts: ["https://a.example/x.js"] }, /one class/],
    [{ class: "a" }, /address of the script/],
    [{ class: "" }, /./],
    [{ class: "a", scripts: [] }, /address of the script/],
    [{ class: "a", scripts: ["javascript:1"] }, /./],
  ])("is refused in a declaration that cannot be right: %j", (wrong, message) => {
    const declaration: object = { id: "x", name: "X", category: "marketing", captcha: wrong };
    expect(() => defineService(declaration as Parameters<typeof defineService>[0])).toThrow(
      message,
    );
  });

  it("names the host of one that nobody declared", () => {
    const html = `<div class="cf-turnstile" data-sitekey="k"></div>`;
    expect(captcha(html)).toContain('"Needs challenges.cloudflare.com"');
    expect(captcha(html, [], "allow")).toBe(html);
  });

  it("says nothing once it is allowed, and where no captcha is", () => {
    const html = `<div class="g-recaptcha" data-sitekey="k"></div>`;
    expect(captcha(html, [recaptcha])).toBe(html);
    for (const other of [
      `<div class="g-recaptcha"></div>`,
      `<div data-sitekey="k"></div>`,
      `<p class="cap" data-sitekey="k" data-sitekeys="h-captcha-none"></p>`.replace(
        "h-captcha-none",
        "x",
      ),
    ])
      expect(captcha(other)).toBe(other);
  });

  it("may be anywhere: the blocked script bears the words, for the browser to find the form", () => {
    const words = 'data-consent-set="data-assent-note" data-assent-note="Needs';
    const { name } = googleRecaptcha();
    for (const script of [
      `<script src="https://www.google.com/recaptcha/api.js?render=explicit" async></script>`,
      `<script>grecaptcha.render("place", { sitekey: "k" });</script>`,
    ]) {
      expect(captcha(script)).toContain(`${words} ${name}"`);
      expect(captcha(script, [recaptcha])).toBe(script);
    }
    expect(captcha(`<script src="https://captcha.example/other.js"></script>`)).toContain(
      `${words} Own captcha"`,
    );
    expect(captcha(`<script src="https://stats.example/a.js"></script>`)).not.toContain("Needs");
  });

  it("is known by its address where nobody declared it", () => {
    for (const [src, host] of [
      [
        "//challenges.cloudflare.com/turnstile/v0/api.js?render=explicit",
        "challenges.cloudflare.com",
      ],
      ["https://service.mtcaptcha.com/mtcv1/client/mtcaptcha.min.js", "service.mtcaptcha.com"],
      ["https://static.geetest.com/v4/gt4.js", "static.geetest.com"],
    ])
      expect(captcha(`<script src="${src}"></script>`)).toContain(`"Needs ${host}"`);
    const other = `<script src="https://challenges.cloudflare.com/other.js"></script>`;
    expect(captcha(other)).not.toContain("Needs");
  });

  it("disowns what the app writes by our names", () => {
    const out = captcha(
      `<div class="g-recaptcha" data-sitekey=k data-assent-note="Mine" data-consent-blocked="x"></div>`,
    );
    expect(out).toContain(' data-consent-data-assent-note="Mine"');
    expect(out).toContain(' data-data-consent-blocked="x"');
  });
});
