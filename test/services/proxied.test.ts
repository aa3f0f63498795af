// Services that a site hands out under its own name.
import { expect, test } from "vitest";
import { defineCatalogue } from "../../src/catalogue/catalogue.ts";
import { createJudge } from "../../src/gate/judge.ts";
import {
  googleAds,
  googleAnalytics,
  googleTagManager,
  metaPixel,
} from "../../src/services/index.ts";

const policy = { version: "1", controller: { name: "Example" } };
const MAKERS = { googleAds, googleAnalytics, googleTagManager, metaPixel };

function judgeOf(services: Parameters<typeof defineCatalogue>[0]["services"]) {
  const { index } = defineCatalogue({ policy, services });
  const site = { isFirstParty: (host: string) => /(?:^|\.)example\.org$/.test(host) };
  const judge = createJudge({ index, site, undeclared: "block", allows: () => false });
  return (url: string) => judge.url(url, "https://www.example.org/page");
}

test.each(Object.entries(MAKERS))("%s: by host, by path, by both", (_name, make) => {
  const own = make();
  expect(judgeOf([own])("https://t.example.org/x.js")).toBeUndefined();
  const byHost = judgeOf([make({ host: "t.example.org" })]);
  expect(byHost("https://t.example.org/x.js")?.service?.id).toBe(own.id);
  expect(byHost("/x.js")).toBeUndefined();
  for (const path of ["/m/", "m/"]) {
    const byPath = judgeOf([make({ path })]);
    expect(byPath("/m/x.js")?.service?.id).toBe(own.id);
    expect(byPath("https://www.example.org/m/x.js")?.service?.id).toBe(own.id);
    expect(byPath("/n/x.js")).toBeUndefined();
  }
  const byBoth = judgeOf([make({ host: "t.example.org", path: "/m" })]);
  expect(byBoth("https://t.example.org/m?id=1")?.service?.id).toBe(own.id);
  expect(byBoth("https://t.example.org/n")).toBeUndefined();
  expect(() => make({ paths: "/m" } as object)).toThrow(/paths/);
});

test.each([
  ["/gtag/js?id=G-ABC", "google-analytics", "googleAnalytics"],
  ["/gtag/js?id=GT-ABC", "google-analytics", "googleAnalytics"],
  ["https://www.example.org/a/b/gtag/js?l=x&id=aw-1", "google-ads", "googleAds"],
  ["//t.example.org/gtag/js?id=DC-1#x", "google-ads", "googleAds"],
  ["/metrics/gtm.js?id=GTM-A&gtm_auth=x", "google-tag-manager", "googleTagManager"],
  ["/%67tm.js?i%64=GTM-A", "google-tag-manager", "googleTagManager"],
  ["/GTM.js?id=%20GTM-A", "google-tag-manager", "googleTagManager"],
])("a Google tag on an own host is known: %s", (url, id, ready) => {
  const declared = judgeOf([googleAds(), googleAnalytics(), googleTagManager()])(url);
  expect(declared?.service?.id).toBe(id);
  const undeclared = judgeOf([metaPixel()])(url);
  expect(undeclared).toMatchObject({ service: undefined, ready });
});

test("a Google tag is that of the service that owns the file, where its own is not declared", () => {
  expect(judgeOf([googleAds()])("/gtag/js?id=G-1")?.service?.id).toBe("google-ads");
});

test("the site's declaration of a path beats what is known of Google's tags", () => {
  const own = { id: "own", name: "Own", category: "functional", urls: ["/assets/"] };
  expect(judgeOf([own])("/assets/gtag/js?id=G-1")).toBeUndefined();
});

test.each(["/gtag/js", "/gtag/js?id=1", "/gtm.js?id=", "/gtag/json?id=G-1", "/x?id=G-1&f=gtag/js"])(
  "what only looks like it is the site's own: %s",
  (url) => {
    expect(judgeOf([metaPixel()])(url)).toBeUndefined();
  },
);
