import { brotliCompressSync } from "node:zlib";
import { readFileSync } from "node:fs";
import { Script } from "node:vm";
import { describe, expect, it } from "vitest";
import { guardRules } from "../../../src/pages/guard-rules.ts";
import { answers, bundle } from "../../../src/pages/script/bundle.ts";
import { answersScript, scriptTag, siteScript } from "../../../src/pages/script/script.ts";
import { style } from "../../../src/pages/style.ts";
import { bundleFile } from "../../script/bundle.mjs";
import { attribute, elements } from "../markup.ts";
import { catalogue, decisionOf, viewOf } from "../view.ts";

const rules = guardRules({ catalogue, ownCookies: ["consent"], maxAge: 1000, strict: false });
const SETTING = { hash: "abc" };

describe("the script's text", () => {
  it("is what its sources say", async () => {
    const file = new URL("../../../src/pages/script/bundle.ts", import.meta.url);
    expect(readFileSync(file, "utf8")).toBe(await bundleFile());
  });

  it("is a whole script, with the rules of the site in it", () => {
    const { text, hash } = siteScript(rules);
    expect(() => new Script(text)).not.toThrow();
    expect(text).toContain(JSON.stringify(rules));
    expect(siteScript({ ...rules, maxAge: 1 }).hash).not.toBe(hash);
  });

  it("names the script for answers by its fingerprint, and has nothing of it", () => {
    expect(siteScript(rules).text).toContain(`"${answersScript.hash}"`);
    expect(answersScript.text).toBe(answers);
    expect(bundle).not.toContain("securitypolicyviolation");
    expect(answers).toContain("securitypolicyviolation");
  });

  it("is, with the style sheet, all that a page loads: at most 7_500 bytes compressed", () => {
    expect(
      brotliCompressSync(bundle).byteLength + brotliCompressSync(style).byteLength,
    ).toBeLessThan(7_500);
  });

  it("takes at most 4_600 more once somebody answers", () => {
    expect(brotliCompressSync(answers).byteLength).toBeLessThan(4_600);
  });
});

describe("scriptTag", () => {
  const attributes = (markup: string): Readonly<Record<string, string>> => {
    const [tag] = elements(markup).filter(({ tagName }) => tagName === "script");
    return Object.fromEntries((tag?.attrs ?? []).map(({ name, value }) => [name, value]));
  };

  it("addresses the script by its fingerprint, and tells what holds", () => {
    expect(attributes(scriptTag(viewOf(), SETTING).toString())).toEqual({
      src: "/consent/script.js?v=abc",
      "data-prefix": "/consent",
      "data-key": "",
      "data-status": "undecided",
      "data-allowed": "functional session plausible",
    });
    const decision = decisionOf({ categories: { statistics: true, marketing: false } });
    const [tag] = elements(scriptTag(viewOf({ decision }), SETTING).toString()).filter(
      ({ tagName }) => tagName === "script",
    );
    expect(tag && attribute(tag, "data-status")).toBe("partial");
    expect(tag && attribute(tag, "data-allowed")?.split(" ")).toContain("matomo");
  });

  it("bears the nonce of the page, and says what else there is", () => {
    const setting = {
      ...SETTING,
      nonce: "a+/=",
      hasPolicy: true,
      guarded: ["a.example", "b.example"],
    };
    expect(attributes(scriptTag(viewOf(), setting).toString())).toMatchObject({
      nonce: "a+/=",
      "data-csp": "",
      "data-guard": "a.example b.example",
    });
  });
});
