import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allowsOnlySelf, placeholderRoom, readPolicies } from "../../src/http/csp-read.ts";

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
        for (const policy of readPolicies(fields)) allowsOnlySelf(policy);
        placeholderRoom(readPolicies(fields));
      }),
    );
  });
});

describe("placeholderRoom", () => {
  it.each([
    ["", [true, true, true]],
    ["script-src 'self'", [true, true, true]],
    ["default-src 'self'", [true, true, false]],
    ["default-src *", [true, true, false]],
    ["default-src 'none'; img-src data:", [false, false, true]],
    ["object-src 'none'", [false, true, true]],
    ["frame-src https://film.example", [true, false, true]],
    ["child-src 'self'; default-src 'none'", [false, true, false]],
    // Every policy has to let it.
    ["img-src data: 'self', default-src 'self'", [true, true, false]],
  ])("under %j: %j", (policy, expected) => {
    const { objects, frames, dataImages } = placeholderRoom(one(policy));
    expect([objects, frames, dataImages]).toEqual(expected);
  });
});

describe("allowsOnlySelf", () => {
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
    expect(one(policy).some(allowsOnlySelf)).toBe(expected);
  });
});
