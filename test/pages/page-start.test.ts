import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MarkupCache } from "../../src/pages/markup-cache.ts";
import { bodyStart, cachedBodyStart, cachedHeadStart } from "../../src/pages/page-start.ts";
import { scriptTag } from "../../src/pages/script/script.ts";
import type { ScriptSetting } from "../../src/pages/script/script.ts";
import type { PageView } from "../../src/pages/types.ts";
import { catalogue, decisionOf, viewOf } from "./view.ts";

const SETTING = { hash: "abc" };

type Nonce = {
  readonly nonce?: string | undefined;
  readonly styleNonce?: string | undefined;
};

type AnySetting = ScriptSetting & Nonce;

/** Both starts of a page, one after the other. */
function keptStart(kept: MarkupCache, view: PageView, setting: AnySetting): string {
  const visitor = { ...view, view: () => view };
  return (
    cachedHeadStart(kept, visitor, setting) + cachedBodyStart(kept, visitor, setting.styleNonce)
  );
}

function start(view: PageView, setting: AnySetting): string {
  return scriptTag(view, setting).toString() + bodyStart(view, setting.styleNonce).toString();
}

const anyView = fc
  .record({
    situation: fc.constantFrom(
      {},
      { gpc: true },
      { decision: decisionOf() },
      { decision: decisionOf({ categories: { statistics: true, marketing: false } }) },
      { decision: decisionOf({ services: { youtube: true }, policy: "other" }) },
      { decision: decisionOf({ time: 0 }) },
      { regime: "opt-out" as const },
    ),
    language: fc.constantFrom("en", "fr", "fr-CA", "ar", "xx"),
    returnTo: fc.oneof(
      fc.webPath({ size: "small" }).map((path) => `/${path}`),
      fc.string({ unit: "binary", size: "small" }).map((text) => `/${text}`),
      fc.constantFrom(
        "/",
        "//evil.example/",
        "/\\evil",
        '/"><script>alert(1)</script>',
        "/a b'c&d",
      ),
    ),
    formKey: fc.option(fc.string(), { nil: undefined }),
    isPosted: fc.option(fc.boolean(), { nil: undefined }),
    placement: fc.constantFrom(undefined, "top" as const, "bottom" as const),
    confirmation: fc.constantFrom(undefined, "accepted" as const, "withdrawn" as const),
  })
  .map(({ situation, ...parts }) => viewOf(situation, parts));

const anySetting = fc.record({
  hash: fc.constant("abc"),
  guarded: fc.constantFrom(undefined, [], ["example.org"], ["example.org", "example.net"]),
  isOpen: fc.boolean(),
  isGuardOnly: fc.boolean(),
  hasReports: fc.boolean(),
  hasPolicy: fc.boolean(),
  isInvariant: fc.boolean(),
  nonce: fc.option(fc.string(), { nil: undefined }),
  styleNonce: fc.option(fc.string(), { nil: undefined }),
});

describe("a kept page start", () => {
  it("is, for any visitor after any other, what is made for them alone", () => {
    const kept = new MarkupCache(20);
    fc.assert(
      fc.property(anyView, anySetting, (view, setting) => {
        expect(keptStart(kept, view, setting)).toBe(start(view, setting));
      }),
      { numRuns: 1000 },
    );
  });

  it("holds nothing of the visitor it was first made for", () => {
    const kept = new MarkupCache(20);
    const first = viewOf({}, { returnTo: "/first?secret=1", formKey: "first-key" });
    const second = viewOf({}, { returnTo: "/second", formKey: "second-key" });
    const setting = { ...SETTING, nonce: "first-nonce" };
    expect(keptStart(kept, first, setting)).toContain('nonce="first-nonce"');
    const markup = keptStart(kept, second, { ...SETTING, nonce: "second-nonce" });
    expect(markup).not.toContain("first");
    expect(markup).not.toContain("secret");
    expect(markup.match(/second-key/g)).toHaveLength(3);
  });

  it("is made anew where services are allowed, though the status is the same", () => {
    const kept = new MarkupCache(20);
    const allowedIn = (services: Readonly<Record<string, boolean>>): string | undefined => {
      const decision = decisionOf({ categories: { statistics: true, marketing: false }, services });
      const view = viewOf({ decision });
      expect(view.consent.status).toBe("partial");
      return /data-allowed="([^"]*)"/.exec(keptStart(kept, view, SETTING))?.[1];
    };
    const told = [{}, { youtube: true }, { facebook: true }].map(allowedIn);
    expect(new Set(told).size).toBe(3);
    expect(told[1]).toContain("youtube");
  });

  it("does not read the view where the markup is there already", () => {
    const kept = new MarkupCache(20);
    const view = viewOf();
    keptStart(kept, view, SETTING);
    const visitor = { ...view, view: () => expect.unreachable() };
    expect(cachedBodyStart(kept, visitor, undefined)).toContain(catalogue.services[3]?.name);
  });
});
