import { defineCatalogue } from "assent";
import { googleRecaptcha, hcaptcha } from "assent/services";
import { describe, expect, it } from "vitest";
import { createHtmlGate } from "../../../src/gate/html/gate.ts";
import { createJudge } from "../../../src/gate/judge.ts";
import { drain, gateOptions } from "./_gate.ts";

const { index } = defineCatalogue({
  policy: { version: "1", controller: { name: "Test" } },
  services: [googleRecaptcha(), hcaptcha()],
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

  it("disowns what the app writes by our names", () => {
    const out = captcha(
      `<div class="g-recaptcha" data-sitekey=k data-assent-note="Mine" data-consent-blocked="x"></div>`,
    );
    expect(out).toContain(' data-consent-data-assent-note="Mine"');
    expect(out).toContain(' data-data-consent-blocked="x"');
  });
});
