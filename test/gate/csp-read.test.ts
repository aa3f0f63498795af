import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inlineScriptPasses, keepsHome, readPolicies } from "../../src/gate/csp-read.ts";

const one = (text: string) => readPolicies([text]);

describe("readPolicies", () => {
  it("reads several policies of one field, and of several fields", () => {
    const policies = readPolicies(["default-src 'none', img-src a", " ; font-src b;"]);
    expect(policies.map((policy) => Object.fromEntries(policy))).toEqual([
      { "default-src": ["'none'"] },
      { "img-src": ["a"] },
      { "font-src": ["b"] },
    ]);
  });

  it("takes the first of two directives, whatever their case", () => {
    expect(one("IMG-SRC a; img-src b")[0]?.get("img-src")).toEqual(["a"]);
  });

  it("never throws", () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (fields) => {
        for (const policy of readPolicies(fields)) keepsHome(policy);
        inlineScriptPasses(readPolicies(fields), "abc");
      }),
    );
  });
});

describe("inlineScriptPasses", () => {
  it.each([
    ["", undefined, true],
    ["img-src 'self'", undefined, true],
    ["default-src 'self'", undefined, false],
    ["script-src 'self' 'unsafe-inline'", undefined, true],
    ["script-src 'unsafe-inline'; script-src-elem 'self'", undefined, false],
    ["script-src 'nonce-abc'", "abc", true],
    ["script-src 'nonce-abc'", undefined, false],
    ["script-src 'nonce-ABC'", "abc", false],
    // Beside a nonce, a hash or 'strict-dynamic', browsers ignore 'unsafe-inline'.
    ["script-src 'unsafe-inline' 'nonce-abc'", undefined, false],
    ["script-src 'unsafe-inline' 'sha256-aaaa'", undefined, false],
    ["script-src 'unsafe-inline' 'strict-dynamic'", undefined, false],
    // Every policy has to let it.
    ["script-src 'unsafe-inline', default-src 'self'", undefined, false],
    ["script-src 'nonce-abc', script-src 'nonce-def'", "abc", false],
  ])("under %j with the nonce %j: %s", (policy, nonce, expected) => {
    expect(inlineScriptPasses(one(policy), nonce)).toBe(expected);
  });
});

describe("keepsHome", () => {
  it.each([
    ["default-src 'none'", true],
    ["default-src 'self' 'unsafe-inline' data: blob:; frame-ancestors https://x.example", true],
    ["default-src 'NONE'; form-action https://pay.example; report-uri /r", true],
    // Without a default the rest is free.
    ["script-src 'self'", false],
    ["default-src 'self'; font-src https:", false],
    ["default-src 'self'; img-src *", false],
    ["default-src 'self'; script-src-elem cdn.example", false],
    ["default-src 'self'; prefetch-src cdn.example", false],
    // A nonce or a hash lets a script come from anywhere.
    ["default-src 'self' 'nonce-abc'", false],
    ["default-src 'none'; script-src 'strict-dynamic'", false],
    ["default-src 'none'; script-src 'sha256-aaaa'", false],
    ["default-src 'self'; worker-src wss://x.example", false],
  ])("%j: %s", (policy, expected) => {
    expect(one(policy).some(keepsHome)).toBe(expected);
  });
});
