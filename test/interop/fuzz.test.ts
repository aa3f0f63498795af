// Nothing that a client sends is a grant that its format does not state: 10,000 altered cookies for each system.
import { GppModel } from "@iabgpp/cmpapi";
import { TCString } from "@iabtechlabtcf/core";
import { describe, expect, it } from "vitest";
import * as interop from "../../src/interop/index.ts";
import type { ConsentReader } from "../../src/interop/index.ts";
import { parseCookieHeader } from "../../src/read/cookies.ts";
import { createRandom } from "../fuzz/random.ts";
import { read } from "./_catalogue.ts";
import { tcfString } from "./_tcf-strings.ts";

type Cookies = ReadonlyMap<string, readonly string[]>;

/** A system, cookies to begin with, and whether cookies state a grant, told in another way than the reader's. */
interface Case {
  readonly reader: ConsentReader;
  readonly seeds: readonly string[];
  /** Of these names of the system, which does it grant? */
  readonly states: (cookies: Cookies) => readonly string[];
  /** What its names are here. */
  readonly names: Readonly<Record<string, string>>;
}

const once = (cookies: Cookies, name: string): string => {
  const values = new Set(cookies.get(name) ?? []);
  return values.size === 1 ? ([...values][0] ?? "") : "";
};
const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};
/** Either form, parsed. */
const json = (text: string): Record<string, unknown> => {
  for (const form of [text, decoded(text)]) {
    try {
      const value: unknown = JSON.parse(form);
      if (typeof value === "object" && value !== null) return value as Record<string, unknown>;
    } catch {}
  }
  return {};
};
const trueIn = (object: unknown): string[] =>
  Object.entries(object ?? {}).flatMap(([name, value]) => (value === true ? [name] : []));
const encoded = (value: unknown): string => encodeURIComponent(JSON.stringify(value));
const base64 = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64");
const IDS = { preferences: "preferences", statistics: "statistics", marketing: "marketing" };
const SERVICES = { youtube: "youtube", matomo: "matomo", ga: "google-analytics" };
const services = { ga: "google-analytics" };

const klaroLike = (reader: ConsentReader, name: string): Case => ({
  reader,
  seeds: [
    `${name}=${encoded({ youtube: false, ga: false })}`,
    `${name}={"youtube":true,"ga":false,"x":1}`,
  ],
  states: (cookies) => trueIn(json(once(cookies, name))),
  names: SERVICES,
});
const word = (reader: ConsentReader, name: string, yes: string, no: string): Case => ({
  reader,
  seeds: [`${name}=${yes}`, `${name}=${no}`],
  states: (cookies) => (once(cookies, name) === yes ? ["x"] : []),
  names: { x: "statistics" },
});
const grants = "statistics";

const cases: Readonly<Record<string, Case>> = {
  complianz: {
    reader: interop.complianz({ policyId: 3 }),
    seeds: [
      "cmplz_banner-status=dismissed; cmplz_policy_id=3; cmplz_statistics=allow; cmplz_marketing=deny",
      'cmplz_banner-status=show; cmplz_policy_id=3; cmplz_statistics=allow; cmplz_consented_services={"youtube":false}',
    ],
    states: (cookies) =>
      once(cookies, "cmplz_banner-status") === "dismissed" &&
      once(cookies, "cmplz_policy_id") === "3"
        ? [
            ...Object.keys(IDS).filter((id) => once(cookies, `cmplz_${id}`) === "allow"),
            ...trueIn(json(once(cookies, "cmplz_consented_services"))),
          ]
        : [],
    names: { ...IDS, ...SERVICES },
  },
  cookiebot: {
    reader: interop.cookiebot(),
    seeds: [
      "CookieConsent={stamp:'a',preferences:true,statistics:false,marketing:true,method:'explicit',ver:1}",
      "CookieConsent={stamp:%27a%27%2Cnecessary:true%2Cpreferences:false%2Cstatistics:false%2Cmarketing:false%2Cmethod:%27explicit%27%2Cver:1%2Cutc:1788000000000}",
      "CookieConsent={stamp:'-1',preferences:true,statistics:true,marketing:true,method:'implied',ver:1}",
    ],
    states: (cookies) => {
      const text = decoded(once(cookies, "CookieConsent"));
      if (!/[,{] *["']?method["']? *: *['"]?explicit['"]? *[,}]/.test(text)) return [];
      return Object.keys(IDS).filter((id) =>
        new RegExp(`[,{] *["']?${id}["']? *: *['"]?true['"]? *[,}]`).test(text),
      );
    },
    names: IDS,
  },
  onetrust: {
    reader: interop.oneTrust(),
    seeds: [
      "OptanonAlertBoxClosed=2026-10-01T08:00:00.000Z; OptanonConsent=groups=C0002%3A1%2CC0003%3A0%2CC0004%3A1",
      "OptanonAlertBoxClosed=2026-10-01T08:00:00.000Z; OptanonConsent=groups=C0001%3A1%2CC0002%3A0%2CC0003%3A0%2CC0004%3A0&AwaitingReconsent=false",
      "OptanonConsent=groups=C0001%3A1%2CC0002%3A1%2CC0004%3A1",
    ],
    states: (cookies) => {
      if (Number.isNaN(Date.parse(decoded(once(cookies, "OptanonAlertBoxClosed"))))) return [];
      const groups = decoded(once(cookies, "OptanonConsent"));
      return ["C0002", "C0003", "C0004", "C0005"].filter(
        (id) => groups.includes(`${id}:1`) || groups.includes(`${id}: 1`),
      );
    },
    names: { C0002: "statistics", C0003: "preferences", C0004: "marketing", C0005: "marketing" },
  },
  didomi: {
    reader: interop.didomi({ categories: { a: "statistics" }, services }),
    seeds: [
      `didomi_token=${base64({ version: 2, purposes: { enabled: [], disabled: ["a"] }, vendors: { enabled: ["youtube"] } })}`,
      `didomi_token=${base64({ version: null, purposes: { enabled: ["a"] } })}`,
    ],
    states: (cookies) => {
      const token = json(Buffer.from(decoded(once(cookies, "didomi_token")), "base64").toString());
      const { purposes, vendors } = token as {
        purposes?: { enabled?: unknown };
        vendors?: { enabled?: unknown };
      };
      const enabled = [purposes?.enabled, vendors?.enabled].flat();
      return token["version"] === null
        ? []
        : enabled.filter((id): id is string => typeof id === "string");
    },
    names: { a: "statistics", ...SERVICES },
  },
  cookieYes: {
    reader: interop.cookieYes(),
    seeds: [
      "cookieyes-consent=consent:yes,action:yes,necessary:yes,functional:yes,analytics:no,advertisement:yes",
      "cookieyes-consent=consentid:R0,consent:no,action:yes,necessary:yes,functional:no,analytics:no,advertisement:no",
      "cookieyes-consent=consentid:R0,consent:yes,action:,functional:yes,analytics:yes,advertisement:yes",
    ],
    states: (cookies) => {
      const parts = decoded(once(cookies, "cookieyes-consent"))
        .split(",")
        .map((part) => part.replaceAll(" ", ""));
      if (!parts.includes("action:yes")) return [];
      return ["functional", "analytics", "performance", "advertisement", "marketing"].filter(
        (name) => parts.includes(`${name}:yes`),
      );
    },
    names: {
      functional: "preferences",
      analytics: "statistics",
      performance: "statistics",
      advertisement: "marketing",
      marketing: "marketing",
    },
  },
  faz: {
    reader: interop.faz(),
    seeds: [
      "fazcookie-consent=consent:yes,action:yes,analytics:yes,marketing:no,svc.youtube:yes",
      "fazcookie-consent=consent%3Ayes%2Caction%3Ayes%2Canalytics%3Ano%2Csvc.youtube%3Ano",
      "fazcookie-consent=consent%3Ayes%2Canalytics%3Ayes",
    ],
    states: (cookies) => {
      const parts = decoded(once(cookies, "fazcookie-consent"))
        .split(",")
        .map((part) => part.replaceAll(" ", ""));
      if (!parts.includes("action:yes")) return [];
      return parts.flatMap((part) =>
        part.endsWith(":yes") ? [part.slice(0, -4).replace(/^svc\./, "")] : [],
      );
    },
    names: {
      functional: "preferences",
      analytics: "statistics",
      performance: "statistics",
      advertisement: "marketing",
      ...IDS,
      ...SERVICES,
    },
  },
  webToffee: {
    reader: interop.webToffee(),
    seeds: [
      "viewed_cookie_policy=yes; cookielawinfo-checkbox-analytics=no",
      "viewed_cookie_policy=no; cookielawinfo-checkbox-analytics=yes",
    ],
    states: (cookies) =>
      once(cookies, "viewed_cookie_policy") === "yes"
        ? [...cookies.keys()].flatMap((name) =>
            once(cookies, name) === "yes" ? [name.replace("cookielawinfo-checkbox-", "")] : [],
          )
        : [],
    names: { analytics: "statistics", ...IDS },
  },
  klaro: klaroLike(interop.klaro({ services }), "klaro"),
  orejime2: klaroLike(interop.orejime2({ services }), "orejime"),
  orejime: klaroLike(interop.orejime({ services }), "eu-consent"),
  zaraz: {
    reader: interop.zaraz({ categories: { a: "statistics" } }),
    seeds: [
      `zaraz-consent=${encoded({ a: true, marketing: false })}`,
      `zaraz-consent=${encoded({ a: false })}`,
    ],
    states: (cookies) => trueIn(json(once(cookies, "zaraz-consent"))),
    names: { a: "statistics", ...IDS },
  },
  vanilla: {
    reader: interop.vanillaCookieConsent({ services: { "analytics/ga": "google-analytics" } }),
    seeds: [
      `cc_cookie=${encoded({ categories: [], revision: 0, consentTimestamp: "2026-10-01T08:00:00.000Z", services: { analytics: [] } })}`,
      'cc_cookie={"categories":["analytics"],"revision":1,"consent_date":"2026-10-01T08:00:00.000Z"}',
      'cc_cookie={"categories":["analytics"],"revision":0}',
    ],
    states: (cookies) => {
      const object = json(once(cookies, "cc_cookie"));
      const made = object["consentTimestamp"] ?? object["consent_date"];
      if ((object["revision"] ?? 0) !== 0 || typeof made !== "string") return [];
      const { analytics } = (object["services"] ?? {}) as { analytics?: unknown };
      return [
        object["categories"],
        Array.isArray(analytics) && analytics.includes("ga") ? "ga" : [],
      ].flat() as string[];
    },
    names: {
      functionality: "preferences",
      analytics: "statistics",
      ads: "marketing",
      advertising: "marketing",
      targeting: "marketing",
      ...IDS,
      ga: "google-analytics",
    },
  },
  tarteaucitron: {
    reader: interop.tarteaucitron({ services }),
    seeds: [
      "tarteaucitron=!ga=false!youtube=wait!matomo=true",
      "tarteaucitron=!ga=wait!matomo=true",
    ],
    states: (cookies) =>
      decoded(once(cookies, "tarteaucitron"))
        .split("!")
        .flatMap((part) =>
          part.replaceAll(" ", "").endsWith("=true") ? [part.replaceAll(" ", "").slice(0, -5)] : [],
        )
        .filter((name) => name !== "matomo"),
    names: SERVICES,
  },
  axeptio: {
    reader: interop.axeptio({ services }),
    seeds: [
      `axeptio_cookies=${encoded({ youtube: false, ga: true, $$completed: true })}`,
      `axeptio_cookies=${encoded({ youtube: true, $$completed: false })}`,
    ],
    states: (cookies) => {
      const object = json(once(cookies, "axeptio_cookies"));
      return object["$$completed"] === true ? trueIn(object) : [];
    },
    names: SERVICES,
  },
  iubenda: {
    reader: interop.iubenda({ siteId: 5 }),
    seeds: [
      `_iub_cs-5=${encoded({ purposes: { 2: true, 3: true, 4: true, 5: false } })}`,
      `_iub_cs-5=${encoded({ purposes: { 2: false, 3: false, 4: false, 5: false } })}`,
      `_iub_cs-5=${encoded({ consent: false })}`,
      `_iub_cs-5=${encoded({ id: 5 })}`,
    ],
    states: (cookies) => {
      const { consent, purposes } = json(once(cookies, "_iub_cs-5"));
      if (purposes !== null && typeof purposes === "object" && !Array.isArray(purposes))
        return trueIn(purposes);
      return consent === true ? ["2", "3", "4", "5"] : [];
    },
    names: { 2: "preferences", 3: "preferences", 4: "statistics", 5: "marketing", ...IDS },
  },
  matomo: {
    reader: interop.matomo(),
    seeds: [
      "mtm_consent=1790000000000",
      "mtm_consent=1790000000000; mtm_consent_removed=1",
      "mtm_cookie_consent=x",
    ],
    states: (cookies) =>
      !cookies.has("mtm_consent_removed") &&
      ["mtm_consent", "mtm_cookie_consent"].some((name) => /^\d{9,13}$/.test(once(cookies, name)))
        ? ["matomo"]
        : [],
    names: { matomo: "matomo" },
  },
  borlabs: {
    reader: interop.borlabs({ services }),
    seeds: [
      `borlabs-cookie=${encoded({ consents: { statistics: [], media: ["youtube"] }, version: 3 })}`,
      `borlabs-cookie=${encoded({ consents: {} })}`,
    ],
    states: (cookies) =>
      Object.values(json(once(cookies, "borlabs-cookie"))["consents"] ?? {}).flat() as string[],
    names: SERVICES,
  },
  cookieScript: {
    reader: interop.cookieScript(),
    seeds: [
      `CookieScriptConsent=${encoded({ action: "accept", categories: '["targeting"]' })}`,
      `CookieScriptConsent=${encoded({ action: "reject", categories: '["targeting"]' })}`,
      `CookieScriptConsent=${encoded({ action: "accept", categories: "[]" })}`,
    ],
    states: (cookies) => {
      const { action, categories } = json(once(cookies, "CookieScriptConsent"));
      if (action !== "accept") return [];
      try {
        return [
          typeof categories === "string" ? JSON.parse(categories) : categories,
        ].flat() as string[];
      } catch {
        return [];
      }
    },
    names: {
      functionality: "preferences",
      performance: "statistics",
      targeting: "marketing",
      ...IDS,
    },
  },
  django: {
    reader: interop.djangoCookieConsent({
      categories: { a: "statistics" },
      versions: { a: "2020-01-01T00:00:00" },
    }),
    seeds: ["cookie_consent=a=-1|b=2021-01-01T00:00:00", "cookie_consent=a=2019-01-01T00:00:00"],
    states: (cookies) =>
      once(cookies, "cookie_consent")
        .replaceAll('"', "")
        .split("|")
        .flatMap((part) => {
          const [name, version] = [
            part.slice(0, part.indexOf("=")).trim(),
            part.slice(part.indexOf("=") + 1).trim(),
          ];
          return Date.parse(version) >=
            (name === "a" ? Date.parse("2020-01-01T00:00:00") : -Infinity)
            ? [name]
            : [];
        }),
    names: { a: "statistics", ...IDS },
  },
  aspNet: word(interop.aspNet({ grants }), ".AspNet.Consent", "yes", "no"),
  reactCookieConsent: word(
    interop.reactCookieConsent({ grants }),
    "CookieConsent",
    "true",
    "false",
  ),
  osanoCookieConsent: word(
    interop.osanoCookieConsent({ grants }),
    "cookieconsent_status",
    "allow",
    "dismiss",
  ),
  realCookieBanner: {
    reader: interop.realCookieBanner({ services: { 12: "youtube" } }),
    seeds: [
      `real_cookie_banner-v:3_blog:1_path:a=${encodeURIComponent('1790000000:u:ff:{"1":[12],"2":[]}')}`,
      `real_cookie_banner-v:3_blog:1_path:a=${encodeURIComponent('1790000000:u:ff:{"1":[13]}')}`,
    ],
    states: (cookies) => {
      const text = decoded(
        once(
          cookies,
          [...cookies.keys()].find((name) => name.startsWith("real_cookie_banner-v:3_")) ?? "",
        ),
      );
      return Object.values(json(text.slice(text.indexOf("{")))).flatMap((ids) =>
        Array.isArray(ids) ? ids.map(String) : Object.keys(ids ?? {}),
      );
    },
    names: { 12: "youtube", ...SERVICES },
  },
  fides: {
    reader: interop.fides(),
    seeds: [
      `fides_consent=${encoded({ consent: { analytics: false, advertising: true }, fides_meta: { consentMethod: "save" } })}`,
      `fides_consent=${encoded({ consent: { analytics: true }, fides_meta: { consentMethod: "gpc" } })}`,
    ],
    states: (cookies) => {
      const value = once(cookies, "fides_consent");
      const direct = json(value);
      const object =
        Object.keys(direct).length > 0
          ? direct
          : json(Buffer.from(decoded(value), "base64").toString());
      const { consentMethod } = (object["fides_meta"] ?? {}) as { consentMethod?: string };
      return ["accept", "reject", "save", "individual_notices", "acknowledge"].includes(
        consentMethod ?? "",
      )
        ? trueIn(object["consent"])
        : [];
    },
    names: { analytics: "statistics", advertising: "marketing", functional: "preferences", ...IDS },
  },
  c15t: {
    reader: interop.c15t(),
    seeds: [
      "c15t=c.measurement:1,i.t:1790000000000",
      "c15t=c.measurement:1",
      "c15t=v=3&me=0.1790000000000.0&mk=1.1790000000000.0&e=4; c15t-epoch=4",
    ],
    states: (cookies) => {
      const text = decoded(once(cookies, "c15t"));
      if (text.startsWith("v=3")) {
        return text
          .split("&")
          .flatMap((part) =>
            /^ *(?:fn|ex|me|mk) *= *1\./.test(part)
              ? [part.slice(0, part.indexOf("=")).trim()]
              : [],
          );
      }
      if (!/(?:^|,) *i\.t *: *\d{9,13} *(?:,|$)/.test(text)) return [];
      return text
        .split(",")
        .flatMap((part) =>
          /^ *c\.[^:]* *: *1 *$/.test(part)
            ? [part.trim().slice(2, part.trim().indexOf(":")).trim()]
            : [],
        );
    },
    names: {
      fn: "preferences",
      ex: "preferences",
      me: "statistics",
      mk: "marketing",
      functionality: "preferences",
      experience: "preferences",
      measurement: "statistics",
      ...IDS,
    },
  },
  usPrivacy: {
    reader: interop.usPrivacy(),
    seeds: ["usprivacy=1YNN", "usprivacy=1YYN"],
    states: () => [],
    names: {},
  },
  tcf: {
    reader: interop.tcf({ vendors: { 755: { service: "google-ads", purposes: [1, 3] } } }),
    seeds: [
      `euconsent-v2=${tcfString({ purposes: [1, 8], vendors: [755] })}`,
      `euconsent-v2=${tcfString({ purposes: [2, 3, 4, 5, 6, 7, 8, 9], vendors: [1, 755] })}`,
    ],
    states: (cookies) => statedByTcf(decoded(once(cookies, "euconsent-v2"))),
    names: { ...IDS, v755: "google-ads" },
  },
  gpp: {
    reader: interop.gpp(),
    seeds: [
      `__gpp=DBABMA~${tcfString({ purposes: [1, 8], vendors: [] })}; __gpp_sid=2`,
      "__gpp=DBABLA~BVQqAAAAAgA.QA; __gpp_sid=7",
      `__gpp=${usnat()}`,
    ],
    states: (cookies) => statedByTcf(decoded(once(cookies, "__gpp")).split("~")[1] ?? ""),
    names: IDS,
  },
};

function usnat(): string {
  const model = new GppModel();
  model.setFieldValue("usnat", "SaleOptOut", 2);
  return model.encode();
}

/** By IAB Tech Lab's decoder; what that cannot read states nothing. */
function statedByTcf(text: string): string[] {
  try {
    const { purposeConsents, vendorConsents, isServiceSpecific } = TCString.decode(text);
    const has = (...ids: number[]): boolean =>
      isServiceSpecific && ids.every((id) => purposeConsents.has(id));
    return [
      ...(has(1, 5, 6) ? ["preferences"] : []),
      ...(has(1, 8, 9) ? ["statistics"] : []),
      ...(has(1, 2, 3, 4, 7) ? ["marketing"] : []),
      ...(has(1, 3) && vendorConsents.has(755) ? ["v755"] : []),
    ];
  } catch {
    return [];
  }
}

const PIECES = [
  "true",
  "false",
  "allow",
  "deny",
  "yes",
  "no",
  "1",
  "0",
  ":",
  ",",
  "=",
  "!",
  "&",
  "~",
  ".",
  "{",
  "}",
  "[",
  "]",
  '"',
  "'",
  "%22",
  "%2C",
  "%3A",
  "%7B",
  "%",
  "youtube",
  "statistics",
  "marketing",
  "__proto__",
  "A",
  "_",
];

function altered(text: string, random: ReturnType<typeof createRandom>): string {
  let result = text;
  for (let left = random.below(4); left >= 0; left--) {
    const at = random.below(result.length + 1);
    const length = random.below(8);
    const piece = random.pick(PIECES);
    const kind = random.below(5);
    if (kind === 0) result = result.slice(0, at) + piece + result.slice(at);
    else if (kind === 1) result = result.slice(0, at) + result.slice(at + length);
    else if (kind === 2) result = result.slice(0, at) + piece + result.slice(at + piece.length);
    else if (kind === 3)
      result = result.slice(0, at) + result.slice(at, at + length) + result.slice(at);
    else result = `${result}; ${result.slice(0, at)}`;
  }
  return result;
}

describe.each(Object.entries(cases))("%s", (_, { reader, seeds, states, names }) => {
  it("grants in 10,000 altered cookies only what they state", () => {
    const random = createRandom(15);
    let granting = 0;
    for (let i = 0; i < 10_000; i++) {
      const header = altered(random.pick(seeds), random);
      const combined = read(reader, header);
      if (combined.kind !== "decided" || combined.isStale) continue;
      const given = [combined.categories, combined.services].flatMap(trueIn);
      if (given.length === 0) continue;
      granting++;
      const stated = new Set(
        states(byName(header)).map((name) => (Object.hasOwn(names, name) ? names[name] : name)),
      );
      const ungrounded = given.filter((id) => !stated.has(id));
      if (ungrounded.length > 0)
        throw new Error(`${ungrounded.join(", ")} is granted by: ${header}`);
    }
    expect(granting > 0 || names === cases["usPrivacy"]?.names).toBe(true);
  });
});

function byName(header: string): Cookies {
  const found = new Map<string, string[]>();
  for (const { name, value } of parseCookieHeader(header)) {
    const values = found.get(name) ?? [];
    values.push(value);
    found.set(name, values);
  }
  return found;
}
