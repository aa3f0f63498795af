import { gzipSync } from "node:zlib";
import { Script } from "node:vm";
import { describe, expect, it } from "vitest";
import { script, scriptHash, scriptTag } from "../../../src/pages/script/script.ts";
import { attribute, elements } from "../markup.ts";
import { decisionOf, viewOf } from "../view.ts";

describe("the script's text", () => {
  it("is a whole script that needs nothing of this package, of at most 5 KB compressed", () => {
    expect(() => new Script(script)).not.toThrow();
    expect(script).not.toMatch(/\b(?:import|require|exports|eval|Function)\b|__|innerHTML/);
    expect(gzipSync(script).byteLength).toBeLessThanOrEqual(5120);
  });

  it("is not sent with its comments and its indentation", () => {
    expect(script).not.toMatch(/^\s*(?:\/\/|\/\*|\*)|^\s+\S/m);
  });
});

describe("scriptTag", () => {
  const attributes = (markup: string): Readonly<Record<string, string>> => {
    const [tag] = elements(markup).filter(({ tagName }) => tagName === "script");
    return Object.fromEntries((tag?.attrs ?? []).map(({ name, value }) => [name, value]));
  };

  it("addresses the script by its fingerprint, and tells what holds", () => {
    expect(attributes(scriptTag(viewOf()).toString())).toEqual({
      src: `/consent/script.js?v=${scriptHash}`,
      defer: "",
      "data-prefix": "/consent",
      "data-key": "",
      "data-status": "undecided",
      "data-allowed": "functional session plausible",
    });
    const decision = decisionOf({ categories: { statistics: true, marketing: false } });
    const [tag] = elements(scriptTag(viewOf({ decision })).toString()).filter(
      ({ tagName }) => tagName === "script",
    );
    expect(tag && attribute(tag, "data-status")).toBe("partial");
    expect(tag && attribute(tag, "data-allowed")?.split(" ")).toContain("matomo");
  });

  it("bears the nonce of the page, and says that there is a policy of hosts", () => {
    expect(attributes(scriptTag(viewOf(), { nonce: "a+/=", hasPolicy: true }).toString())).toEqual(
      expect.objectContaining({ nonce: "a+/=", "data-csp": "" }),
    );
  });
});
