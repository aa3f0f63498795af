// What an audit makes of what was seen.
import { defineCatalogue } from "assent";
import { describe, expect, it } from "vitest";
import { compare } from "../../src/audit/compare.ts";
import { describeLife } from "../../src/audit/compare-retention.ts";
import { judgeAll } from "../../src/audit/owners.ts";
import type { JudgeOptions } from "../../src/audit/owners.ts";
import { ownHosts } from "../../src/audit/sites.ts";
import type { FindingKind, Sighting } from "../../src/audit/types.ts";

const saw = (facts: Partial<Sighting> & Pick<Sighting, "kind" | "host">): Sighting => ({
  own: false,
  pass: "undecided",
  how: ["script"],
  by: [],
  pages: ["/"],
  pageCount: 1,
  ...facts,
});

const catalogue = defineCatalogue({
  policy: { version: "1", controller: { name: "A" } },
  services: [
    {
      id: "site",
      name: "Site",
      category: "functional",
      urls: ["maps.example/free/"],
      cookies: [
        {
          name: "sid",
          retention: "session",
        },
      ],
    },
    {
      id: "maps",
      name: "Maps",
      category: "preferences",
      urls: ["maps.example", "/relay/"],
      cookies: [
        {
          name: "map_*",
          retention: "1 day",
        },
      ],
    },
    { id: "count", name: "Count", category: "statistics", exempt: true, urls: ["count.example"] },
  ],
  pending: ["riddle"],
});

function findings(
  sightings: readonly Sighting[],
  options: Partial<JudgeOptions> = {},
  policyText?: string,
): [FindingKind, string][] {
  const consentCookie = "consent";
  const judged = judgeAll(sightings, { consentCookie, entityOf: () => undefined, ...options });
  const policy = policyText === undefined ? undefined : "https://a.example/policy";
  return compare({ judged, passes: [], catalogue: options.catalogue, policy, policyText })
    .filter(({ kind }) => kind !== "unseen")
    .map(({ kind, subject }) => [kind, subject]);
}

describe("with a catalogue", () => {
  it("takes functional and exempt services for free, others for needing consent, by path", () => {
    expect(
      findings(
        [
          saw({ kind: "contact", host: "maps.example", name: "/free/x" }),
          saw({ kind: "contact", host: "count.example", name: "/" }),
          saw({ kind: "contact", host: "maps.example", name: "/tiles", pass: "accepted" }),
        ],
        { catalogue },
      ),
    ).toEqual([]);
    expect(
      findings([saw({ kind: "contact", host: "maps.example", name: "/tiles" })], { catalogue }),
    ).toEqual([["leak", "maps.example"]]);
  });

  it("gives a bare connection the benefit of a free service of that host, and of no other", () => {
    const bare = (host: string) => saw({ kind: "contact", host, how: ["connection"] });
    expect(findings([bare("maps.example")], { catalogue })).toEqual([]);
    expect(findings([bare("other.example")], { catalogue })).toEqual([
      ["leak", "other.example"],
      ["undeclared", "other.example"],
    ]);
  });

  it("finds a service on the site's own host, and says nothing of its other paths", () => {
    const own = (name: string) => saw({ kind: "contact", host: "a.example", own: true, name });
    expect(findings([own("/page"), own("/relay/x")], { catalogue })).toEqual([
      ["leak", "a.example/relay/x"],
    ]);
  });

  it.each([
    "consent",
    "__Host-consent",
    "consent-form",
    "__Host-consent-done",
    "consent-variant",
    "consent-notice",
    "__Host-consent-account",
  ])("knows %s as the visitor's own answer", (name) => {
    const cookie = saw({ kind: "cookie", host: "a.example", own: true, name });
    expect(findings([cookie], { catalogue })).toEqual([]);
  });

  it("does not take somebody else's cookie of that name for it, nor names that only begin so", () => {
    const cookie = (name: string, own: boolean) =>
      saw({ kind: "cookie", host: "b.example", own, name });
    expect(findings([cookie("consent", false), cookie("consent-x", true)], { catalogue })).toEqual([
      ["undeclared", "consent"],
      ["undeclared", "consent-x"],
    ]);
  });

  it("takes pending names for declared, and for needing a consent that nobody can give", () => {
    const cookie = saw({ kind: "cookie", host: "a.example", own: true, name: "riddle" });
    expect(findings([cookie], { catalogue })).toEqual([["leak", "riddle"]]);
  });

  it("finds lives that are longer than declared, a minute allowed for clocks", () => {
    const cookie = (name: string, lifetime: number) =>
      saw({ kind: "cookie", host: "a.example", own: true, pass: "accepted", name, lifetime });
    expect(findings([cookie("map_a", 86_430), cookie("sid", 0)], { catalogue })).toEqual([]);
    expect(findings([cookie("map_b", 86_500), cookie("sid", 100)], { catalogue })).toEqual([
      ["retention", "map_b"],
      ["retention", "sid"],
    ]);
  });
});

describe("without a catalogue", () => {
  it("knows ready-made services, takes strangers for needing consent, and own unknown names for unknown", () => {
    expect(
      findings([
        saw({ kind: "cookie", host: "a.example", own: true, name: "_ga" }),
        saw({ kind: "cookie", host: "a.example", own: true, name: "who_knows" }),
        saw({ kind: "contact", host: "stranger.example", name: "/" }),
        saw({ kind: "contact", host: "a.example", own: true, name: "/matomo.js" }),
      ]),
    ).toEqual([
      ["leak", "_ga"],
      ["leak", "stranger.example"],
      ["leak", "a.example/matomo.js"],
    ]);
  });

  it("holds unknown cookies to 13 months", () => {
    const cookie = (lifetime: number) =>
      saw({ kind: "cookie", host: "a.example", own: true, name: "x", lifetime });
    expect(findings([cookie(396 * 86_400)])).toEqual([]);
    expect(findings([cookie(397 * 86_400)])).toEqual([["retention", "x"]]);
  });
});

describe("with the policy's text", () => {
  const cookie = (name: string) =>
    saw({ kind: "cookie", host: "a.example", own: true, pass: "accepted", name });
  const maps = saw({ kind: "contact", host: "maps.example", name: "/", pass: "accepted" });

  it.each([
    ["names themselves", "We use Maps, and map_1.", []],
    ["the declared pattern", "Maps sets map_*.", []],
    [
      "nothing",
      "We respect your privacy.",
      [
        ["policy", "Maps"],
        ["policy", "map_1"],
      ],
    ],
  ])("looks for %s", (_what, text, expected) => {
    expect(findings([maps, cookie("map_1")], { catalogue }, text)).toEqual(expected);
  });

  it("reads patterns in the text, where no catalogue says them, and none that fits everything", () => {
    expect(findings([cookie("sbjs_now")], {}, "sbjs_*")).toEqual([]);
    expect(findings([cookie("sbjs_now")], {}, "* s* sb*")).toEqual([["policy", "sbjs_now"]]);
  });

  it("says that a policy could not be read", () => {
    const judged = judgeAll([], { consentCookie: "consent", entityOf: () => undefined });
    const [found] = compare({ judged, passes: [], policy: "https://a.example/p" });
    expect(found).toMatchObject({ kind: "unreached", what: expect.stringMatching(/not be read/) });
  });
});

it("names lives as catalogues do", () => {
  expect([0, 1, 59, 300, 7200, 86_400, 400 * 86_400].map(describeLife)).toEqual([
    "session",
    "1 second",
    "59 seconds",
    "5 minutes",
    "2 hours",
    "24 hours",
    "400 days",
  ]);
});

it("takes hosts of the registrable domain for own, private suffixes apart", () => {
  const { isOwn } = ownHosts(["https://www.shop.co.uk/", "https://me.github.io/"], ["cdn.example"]);
  expect(["shop.co.uk", "a.shop.co.uk", "me.github.io", "x.cdn.example"].map(isOwn)).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(["evilshop.co.uk", "you.github.io", "co.uk", "example"].map(isOwn)).toEqual([
    false,
    false,
    false,
    false,
  ]);
});
