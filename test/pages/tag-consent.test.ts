// What tags are told, in which order: the script is run on a window that records it.
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { defineCatalogue } from "../../src/catalogue/catalogue.ts";
import {
  googleConsentState,
  tagConsent,
  type TagConsentOptions,
} from "../../src/pages/tag-consent.ts";

const catalogue = defineCatalogue({
  policy: { version: "1", controller: { name: "Example" } },
  services: [
    { id: "ga", name: "GA", category: "statistics" },
    { id: "ads", name: "Ads", category: "marketing" },
    { id: "matomo", name: "Matomo", category: "statistics", exempt: true },
    { id: "piwik", name: "Piwik", category: "statistics" },
  ],
});

type Change = (event: { detail: { allowed: string[] } }) => void;

/** Runs the script; what the queues hold then, and what a change adds. */
function run(options: TagConsentOptions, allowed: readonly string[] | undefined) {
  const markup = tagConsent(catalogue, options, allowed && ((id) => allowed.includes(id)), "abc");
  const [, nonce, code = ""] = /^<script nonce="(\w+)">([^]*)<\/script>$/.exec(markup) ?? [];
  const listeners: Change[] = [];
  const window: Record<string, unknown> = {
    document: {
      addEventListener: (type: string, listener: Change) =>
        type === "assent:change" && listeners.push(listener),
    },
  };
  runInNewContext(code, { window });
  const queued = (name: string): unknown =>
    JSON.parse(JSON.stringify(window[name] ?? [], listOfArguments));
  return {
    nonce,
    queued,
    window,
    change: (now: string[]) =>
      listeners.forEach((listener) => listener({ detail: { allowed: now } })),
  };
}

/** An arguments object is written as the list that it is not. */
function listOfArguments(_key: string, value: unknown): unknown {
  return Object.prototype.toString.call(value) === "[object Arguments]"
    ? [...(value as unknown[])]
    : value;
}

const DENIED = {
  ad_storage: "denied",
  ad_user_data: "denied",
  ad_personalization: "denied",
  analytics_storage: "denied",
  functionality_storage: "denied",
  personalization_storage: "denied",
  security_storage: "denied",
};

describe("Google", () => {
  it("is told the default before anything, then what holds, then each change", () => {
    const page = run({ google: true }, ["functional", "statistics"]);
    expect(page.nonce).toBe("abc");
    const before = [
      ["consent", "default", DENIED],
      ["set", "ads_data_redaction", true],
      [
        "consent",
        "update",
        { ...DENIED, analytics_storage: "granted", security_storage: "granted" },
      ],
    ];
    expect(page.queued("dataLayer")).toEqual(before);
    page.change(["functional", "statistics", "marketing", "preferences"]);
    const all = Object.fromEntries(Object.keys(DENIED).map((type) => [type, "granted"]));
    expect(page.queued("dataLayer")).toEqual([...before, ["consent", "update", all]]);
  });

  it("gets arguments objects: lists it does not take for commands", () => {
    const [first] = run({ google: true }, []).window["dataLayer"] as unknown[];
    expect(Object.prototype.toString.call(first)).toBe("[object Arguments]");
  });

  it("waits where the page is the same for all", () => {
    const page = run({ google: { waitForUpdate: 800 } }, undefined);
    expect(page.queued("dataLayer")).toEqual([
      ["consent", "default", { ...DENIED, wait_for_update: 800 }],
      ["set", "ads_data_redaction", true],
    ]);
  });

  it("follows the site's own mapping, in the page and as data", () => {
    const types = { ad_storage: ["marketing", "ads"], analytics_storage: "ga" } as const;
    const page = run({ google: { types, adsDataRedaction: false, dataLayer: "layer" } }, [
      "marketing",
      "ga",
    ]);
    const [, update] = page.queued("layer") as unknown[][];
    const expected = {
      ...DENIED,
      analytics_storage: "granted",
      ad_user_data: "granted",
      ad_personalization: "granted",
    };
    expect(update).toEqual(["consent", "update", expected]);
    expect(googleConsentState((id) => ["marketing", "ga"].includes(id), types)).toEqual(expected);
  });
});

describe("Microsoft", () => {
  it("UET: default, update", () => {
    const page = run({ uet: true }, ["marketing"]);
    expect(page.queued("uetq")).toEqual([
      "consent",
      "default",
      { ad_storage: "denied" },
      "consent",
      "update",
      { ad_storage: "granted" },
    ]);
  });

  it("Clarity: queued in a stub until the tag is there, then told itself", () => {
    const page = run({ clarity: true }, ["statistics"]);
    const { q } = page.window["clarity"] as { q: unknown[] };
    expect(JSON.parse(JSON.stringify(q, listOfArguments))).toEqual([
      ["consentv2", { ad_Storage: "denied", analytics_Storage: "granted" }],
    ]);
    const heard: unknown[] = [];
    page.window["clarity"] = (...words: unknown[]) => heard.push(words);
    page.change(["statistics", "marketing"]);
    expect(JSON.parse(JSON.stringify(heard))).toEqual([
      ["consentv2", { ad_Storage: "granted", analytics_Storage: "granted" }],
    ]);
  });
});

describe("Matomo", () => {
  it("needs consent before it tracks, is given it, and forgets it", () => {
    const page = run({ matomo: { mode: "tracking", service: "piwik" } }, []);
    expect(page.queued("_paq")).toEqual([["requireConsent"]]);
    page.change(["piwik"]);
    page.change([]);
    expect(page.queued("_paq")).toEqual([
      ["requireConsent"],
      ["setConsentGiven"],
      ["forgetConsentGiven"],
    ]);
  });

  it("measures without cookies where it is exempt, until its category is granted", () => {
    expect(run({ matomo: "tracking" }, ["matomo"]).queued("_paq")).toEqual([
      ["requireCookieConsent"],
    ]);
    expect(run({ matomo: "cookies" }, ["matomo", "statistics"]).queued("_paq")).toEqual([
      ["requireCookieConsent"],
      ["setCookieConsentGiven"],
    ]);
  });
});

it("what the site writes cannot end the script", () => {
  const markup = tagConsent(
    catalogue,
    { google: { dataLayer: "</script><script>alert(1)//" } },
    () => false,
    undefined,
  );
  expect(markup.match(/<\/script>/g)).toHaveLength(1);
  expect(markup.startsWith("<script>")).toBe(true);
});
