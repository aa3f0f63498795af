// What the cookies of real sites and packages say, and what only looks like a yes: a reader a row, with what is to be
// made of each Cookie header.
import * as interop from "../../src/interop/index.ts";
import type { ConsentReader } from "../../src/interop/index.ts";

const ALL = "+marketing +preferences +statistics";
const NONE = "-marketing -preferences -statistics";
const encoded = (value: unknown): string => encodeURIComponent(JSON.stringify(value));
const base64 = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64");

const consents = { grants: ["statistics", "youtube"] } as const;

export type Sample = readonly [name: string, header: string, expected: string];
export const samples: readonly (readonly [string, ConsentReader, readonly Sample[]])[] = [
  [
    "complianz",
    interop.complianz({ policyId: 12 }),
    [
      [
        "granted",
        "cmplz_banner-status=dismissed; cmplz_policy_id=12; cmplz_functional=allow; cmplz_preferences=allow; cmplz_statistics=allow; cmplz_marketing=allow; cmplz_consented_services=",
        ALL,
      ],
      [
        "refused",
        "cmplz_banner-status=dismissed; cmplz_policy_id=12; cmplz_functional=allow; cmplz_preferences=deny; cmplz_statistics=deny; cmplz_marketing=deny",
        NONE,
      ],
      [
        "one service",
        'cmplz_banner-status=dismissed; cmplz_policy_id=12; cmplz_marketing=deny; cmplz_consented_services={"youtube":true}',
        "+youtube -marketing",
      ],
      [
        "statistics forced when the page loads",
        "cmplz_statistics=allow; cmplz_policy_id=12",
        "none",
      ],
      [
        "banner shown",
        "cmplz_banner-status=show; cmplz_statistics=allow; cmplz_policy_id=12",
        "none",
      ],
      [
        "another policy",
        "cmplz_banner-status=dismissed; cmplz_policy_id=11; cmplz_statistics=allow",
        "stale +statistics",
      ],
      ["no policy", "cmplz_banner-status=dismissed; cmplz_statistics=allow", "stale +statistics"],
      [
        "garbage",
        "cmplz_banner-status=dismissed; cmplz_policy_id=12; cmplz_marketing=yes",
        "invalid",
      ],
      [
        "two that differ",
        "cmplz_banner-status=dismissed; cmplz_policy_id=12; cmplz_marketing=deny; cmplz_marketing=allow",
        "invalid",
      ],
      ["other prefix", "cmplz_rt_banner-status=dismissed; cmplz_rt_marketing=allow", "none"],
    ],
  ],
  [
    "cookiebot",
    interop.cookiebot(),
    [
      [
        "granted",
        "CookieConsent={stamp:%27xYz==%27%2Cnecessary:true%2Cpreferences:true%2Cstatistics:true%2Cmarketing:true%2Cmethod:%27explicit%27%2Cver:1%2Cutc:1788000000000%2Cregion:%27fr%27}",
        ALL,
      ],
      [
        "refused",
        "CookieConsent={stamp:%27xYz==%27%2Cnecessary:true%2Cpreferences:false%2Cstatistics:false%2Cmarketing:false%2Cmethod:%27explicit%27%2Cver:1%2Cutc:1788000000000}",
        NONE,
      ],
      [
        "not encoded",
        "CookieConsent={stamp:'x',necessary:true,preferences:false,statistics:true,marketing:false,method:'explicit',ver:1}",
        "+statistics -marketing -preferences",
      ],
      [
        "implied",
        "CookieConsent={stamp:%27-1%27%2Cnecessary:true%2Cpreferences:true%2Cstatistics:true%2Cmarketing:true%2Cmethod:%27implied%27%2Cver:1}",
        "none",
      ],
      ["without a method", "CookieConsent={stamp:%27x%27%2Cmarketing:true%2Cver:1}", "none"],
      [
        "an answer in a text",
        "CookieConsent={stamp:'x,marketing:true',marketing:false,method:'explicit'}",
        "-marketing",
      ],
      ["twice", "CookieConsent={marketing:false,marketing:true,method:'explicit'}", "invalid"],
      ["garbage", "CookieConsent=-1", "invalid"],
      ["another system's", "CookieConsent=true", "invalid"],
    ],
  ],
  [
    "onetrust",
    interop.oneTrust(),
    [
      [
        "granted",
        "OptanonAlertBoxClosed=2026-10-01T08:00:00.000Z; OptanonConsent=isGpcEnabled=0&datestamp=Thu+Oct+01+2026&version=202409.1.0&interactionCount=1&groups=C0001%3A1%2CC0002%3A1%2CC0003%3A1%2CC0004%3A1%2CC0005%3A1&AwaitingReconsent=false",
        ALL,
      ],
      [
        "refused",
        "OptanonAlertBoxClosed=2026-10-01T08:00:00.000Z; OptanonConsent=groups=C0001%3A1%2CC0002%3A0%2CC0003%3A0%2CC0004%3A0",
        NONE,
      ],
      [
        "ads without social media",
        "OptanonAlertBoxClosed=2026-10-01T08:00:00.000Z; OptanonConsent=groups=C0004%3A1%2CC0005%3A0",
        "-marketing",
      ],
      [
        "defaults",
        "OptanonConsent=isGpcEnabled=0&landingPath=NotLandingPage&groups=C0001%3A1%2CC0002%3A1%2CC0003%3A1%2CC0004%3A1",
        "none",
      ],
      [
        "awaiting",
        "OptanonAlertBoxClosed=2026-10-01T08:00:00.000Z; OptanonConsent=groups=C0002%3A1&AwaitingReconsent=true",
        "stale +statistics",
      ],
      [
        "encoded as a whole",
        "OptanonAlertBoxClosed=2026-10-01T08%3A00%3A00.000Z; OptanonConsent=version%3D1%26groups%3DC0002%253A1%252CC0004%253A0",
        "+statistics -marketing",
      ],
      [
        "groups twice",
        "OptanonAlertBoxClosed=2026-10-01T08:00:00.000Z; OptanonConsent=groups=C0002%3A0&groups=C0002%3A1",
        "none",
      ],
      ["closed at no time", "OptanonAlertBoxClosed=1; OptanonConsent=groups=C0002%3A1", "invalid"],
    ],
  ],
  [
    "didomi",
    interop.didomi({
      categories: { "analytics-x": "statistics", cookies: "marketing" },
      services: { "c:youtube": "youtube" },
    }),
    [
      [
        "granted",
        `didomi_token=${base64({ user_id: "u", updated: "2026-10-01T08:00:00.000Z", version: 2, purposes: { enabled: ["analytics-x", "cookies"] }, vendors: { enabled: ["c:youtube"] } })}`,
        "+marketing +statistics +youtube",
      ],
      [
        "refused",
        `didomi_token=${base64({ version: 2, purposes: { disabled: ["analytics-x", "cookies"] }, vendors: { disabled: ["c:youtube"] } })}`,
        "-marketing -statistics -youtube",
      ],
      [
        "both lists",
        `didomi_token=${base64({ version: 2, purposes: { enabled: ["cookies"], disabled: ["cookies"] } })}`,
        "-marketing",
      ],
      [
        "undecided",
        `didomi_token=${base64({ user_id: "u", created: "2026-10-01", version: null })}`,
        "none",
      ],
      [
        "the wrong shape",
        `didomi_token=${base64({ version: 2, purposes: { consent: { enabled: ["cookies"] } } })}`,
        "none",
      ],
      ["garbage", "didomi_token=eyJ1c2Vy!", "invalid"],
      ["binary", "didomi_dcs=AQIDBAU", "none"],
    ],
  ],
  [
    "cookieyes",
    interop.cookieYes(),
    [
      [
        "granted",
        "cookieyes-consent=consentid:R0,consent:yes,action:yes,necessary:yes,functional:yes,analytics:yes,performance:yes,advertisement:yes,other:yes",
        ALL,
      ],
      [
        "refused",
        "cookieyes-consent=consentid:R0,consent:no,action:yes,necessary:yes,functional:no,analytics:no,performance:no,advertisement:no",
        NONE,
      ],
      [
        "one of two",
        "cookieyes-consent=consent:yes,action:yes,analytics:yes,performance:no",
        "-statistics",
      ],
      [
        "before an action",
        "cookieyes-consent=consentid:R0,consent:no,action:,necessary:yes,functional:yes,analytics:yes,advertisement:yes",
        "none",
      ],
      ["action:no", "cookieyes-consent=consent:yes,action:no,analytics:yes", "none"],
      ["contradiction", "cookieyes-consent=consent:no,action:yes,analytics:yes", "-statistics"],
    ],
  ],
  [
    "faz",
    interop.faz({ revision: 3 }),
    [
      [
        "granted",
        "fazcookie-consent=consentid%3Ax%2Cconsent%3Ayes%2Caction%3Ayes%2Canalytics%3Ayes%2Csvc.youtube%3Ayes%2Cck.svc.cookie%3Ano%2Crev%3A3",
        "+statistics +youtube",
      ],
      [
        "another revision",
        "fazcookie-consent=consent%3Ayes%2Caction%3Ayes%2Canalytics%3Ayes%2Crev%3A2",
        "stale +statistics",
      ],
      [
        "do not sell",
        "fazcookie-consent=consent%3Ayes%2Caction%3Ayes%2Cmarketing%3Ayes%2Crev%3A3; fazcookie-dnsmpi=1",
        "-marketing",
      ],
      ["do not sell, nothing else", "fazcookie-dnsmpi=1", "-marketing"],
      ["no action", "fazcookie-consent=consent%3Ayes%2Canalytics%3Ayes%2Crev%3A3", "none"],
    ],
  ],
  [
    "webtoffee",
    interop.webToffee(),
    [
      [
        "granted",
        "viewed_cookie_policy=yes; cookielawinfo-checkbox-necessary=yes; cookielawinfo-checkbox-functional=yes; cookielawinfo-checkbox-analytics=yes; cookielawinfo-checkbox-advertisement=yes",
        ALL,
      ],
      ["refused", "viewed_cookie_policy=no; cookielawinfo-checkbox-analytics=yes", "-statistics"],
      ["not answered", "cookielawinfo-checkbox-analytics=yes", "none"],
      ["garbage", "viewed_cookie_policy=1; cookielawinfo-checkbox-analytics=yes", "invalid"],
    ],
  ],
  [
    "klaro",
    interop.klaro({ services: { ga: "google-analytics" } }),
    [
      [
        "granted",
        `klaro=${encoded({ youtube: true, ga: true, matomo: true })}`,
        "+google-analytics +matomo +youtube -statistics",
      ],
      ["refused", `klaro=${encoded({ youtube: false, ga: false })}`, "-google-analytics -youtube"],
      ["no booleans", `klaro=${encoded({ youtube: "true", ga: 1 })}`, "none"],
      ["garbage", "klaro=%7B%22youtube%22%3Atrue", "invalid"],
      ["a list", "klaro=%5B%22youtube%22%5D", "invalid"],
      ["a prototype", "klaro=%7B%22__proto__%22%3Atrue%2C%22constructor%22%3Atrue%7D", "none"],
    ],
  ],
  [
    "orejime 2",
    interop.orejime2(),
    [
      ["granted", 'orejime={"youtube":true,"matomo":false}', "+youtube -matomo"],
      ["absent", "other=1", "none"],
    ],
  ],
  [
    "orejime 3",
    interop.orejime(),
    [
      ["granted", "eu-consent={%22youtube%22:true%2C%22matomo%22:false}", "+youtube -matomo"],
      ["garbage", "eu-consent={%22youtube%22:tru", "invalid"],
    ],
  ],
  [
    "zaraz",
    interop.zaraz({ categories: { dkpl: "statistics", rxuq: "marketing" } }),
    [
      [
        "granted",
        `zaraz-consent=${encoded({ dkpl: true, rxuq: false })}`,
        "+statistics -marketing",
      ],
      ["one is missing", `zaraz-consent=${encoded({ dkpl: true })}`, "+statistics"],
    ],
  ],
  [
    "vanilla-cookieconsent",
    interop.vanillaCookieConsent({ revision: 2, services: { "analytics/ga": "google-analytics" } }),
    [
      [
        "version 3",
        `cc_cookie=${encoded({ categories: ["necessary", "analytics", "ads"], revision: 2, data: null, consentTimestamp: "2026-10-01T08:00:00.000Z", consentId: "x", services: { necessary: [], analytics: ["ga"], ads: [] }, languageCode: "en", lastConsentTimestamp: "2026-10-01T08:00:00.000Z", expirationTime: 1 })}`,
        "+google-analytics +marketing +statistics -preferences",
      ],
      [
        "version 2",
        'cc_cookie={"categories":["necessary"],"level":["necessary"],"revision":2,"data":null,"rfc_cookie":false,"consent_date":"2026-10-01T08:00:00.000Z","consent_uuid":"x","last_consent_update":"2026-10-01T08:00:00.000Z"}',
        `-google-analytics ${NONE}`,
      ],
      [
        "another revision",
        `cc_cookie=${encoded({ categories: ["analytics"], revision: 1, consentTimestamp: "2026-10-01T08:00:00.000Z" })}`,
        "stale +statistics -google-analytics -marketing -preferences",
      ],
      ["no time", `cc_cookie=${encoded({ categories: ["analytics"], revision: 2 })}`, "none"],
      ["garbage", "cc_cookie=%7B", "invalid"],
    ],
  ],
  [
    "tarteaucitron",
    interop.tarteaucitron({ services: { gtag: "google-analytics" } }),
    [
      [
        "granted",
        "tarteaucitron=!gtag=true!youtube=true!matomo=true",
        "+google-analytics +youtube",
      ],
      [
        "refused",
        "tarteaucitron=!gtag=false!youtube=false!matomo=true",
        "-google-analytics -youtube",
      ],
      ["written when the page loads", "tarteaucitron=!gtag=wait!matomo=true!youtube=wait", "none"],
      ["unasked, refused", "tarteaucitron=!gtag=wait!matomo=false", "-matomo"],
      [
        "twice",
        "tarteaucitron=!youtube=false!gtag=true!youtube=true",
        "+google-analytics -youtube",
      ],
      ["a prototype", "tarteaucitron=!__proto__=true!constructor=true", "none"],
      ["garbage", "tarteaucitron=gtag=true", "invalid"],
    ],
  ],
  [
    "axeptio",
    interop.axeptio({ services: { google_analytics: "google-analytics" }, version: "site-fr" }),
    [
      [
        "granted",
        `axeptio_cookies={%22$$token%22:%22x%22%2C%22$$date%22:%222026-10-01T08:00:00.000Z%22%2C%22$$cookiesVersion%22:{%22name%22:%22site-fr%22%2C%22identifier%22:%22y%22}%2C%22google_analytics%22:true%2C%22youtube%22:false%2C%22$$completed%22:true}`,
        "+google-analytics -youtube",
      ],
      [
        "not completed",
        `axeptio_cookies=${encoded({ google_analytics: true, $$cookiesVersion: "site-fr", $$completed: false })}`,
        "none",
      ],
      [
        "another version",
        `axeptio_cookies=${encoded({ youtube: true, $$cookiesVersion: "old", $$completed: true })}`,
        "stale +youtube",
      ],
    ],
  ],
  [
    "iubenda",
    interop.iubenda({ siteId: 123 }),
    [
      [
        "granted",
        `_iub_cs-123=${encoded({ timestamp: "2026-10-01T08:00:00.000Z", version: "1.0", purposes: { 1: true, 2: true, 3: true, 4: true, 5: true }, id: 123, cons: { rand: "x" } })}`,
        ALL,
      ],
      ["consent to all", `_iub_cs-123=${encoded({ consent: true, id: 123 })}`, ALL],
      [
        "refused",
        `_iub_cs-123=${encoded({ purposes: { 1: true, 2: false, 3: false, 4: false, 5: false }, id: 123 })}`,
        NONE,
      ],
      ["only an id", `_iub_cs-123=${encoded({ id: 123 })}`, "none"],
      ["another site's", `_iub_cs-124=${encoded({ consent: true })}`, "none"],
    ],
  ],
  [
    "matomo",
    interop.matomo(),
    [
      ["granted", "mtm_consent=1790000000000", "+matomo"],
      ["cookies", "mtm_cookie_consent=1790000000000", "+matomo"],
      ["removed", "mtm_consent=1790000000000; mtm_consent_removed=1790000000001", "-matomo"],
      ["garbage", "mtm_consent=yes", "invalid"],
    ],
  ],
  [
    "borlabs",
    interop.borlabs({ version: 3 }),
    [
      [
        "granted",
        `borlabs-cookie=${encoded({ consents: { essential: ["borlabs-cookie"], statistics: ["google-analytics"], "external-media": ["youtube"] }, domainPath: "example.org/", uid: "x", version: 3, v3: true })}`,
        `+google-analytics +youtube ${NONE}`,
      ],
      [
        "refused",
        `borlabs-cookie=${encoded({ consents: { essential: ["borlabs-cookie"] }, uid: "anonymous", version: 3 })}`,
        NONE,
      ],
      [
        "another version",
        `borlabs-cookie=${encoded({ consents: { statistics: ["matomo"] }, version: "2" })}`,
        `stale +matomo ${NONE}`,
      ],
      ["no choice", `borlabs-cookie=${encoded({ uid: "anonymous" })}`, "none"],
    ],
  ],
  [
    "cookie-script",
    interop.cookieScript(),
    [
      [
        "granted",
        `CookieScriptConsent=${encoded({ bannershown: 1, action: "accept", consenttime: 1790000000, categories: '["performance","targeting","functionality"]', key: "x" })}`,
        ALL,
      ],
      [
        "refused",
        'CookieScriptConsent={"bannershown":1,"action":"reject","categories":"[]"}',
        NONE,
      ],
      ["accept of nothing", `CookieScriptConsent=${encoded({ action: "accept" })}`, "none"],
      [
        "a rejection with a list",
        `CookieScriptConsent=${encoded({ action: "reject", categories: '["targeting"]' })}`,
        NONE,
      ],
      [
        "only a map",
        `CookieScriptConsent=${encoded({ googleconsentmap: { ad_storage: "targeting" } })}`,
        "none",
      ],
    ],
  ],
  [
    "django-cookie-consent",
    interop.djangoCookieConsent({
      categories: { social: "youtube", optional: "statistics" },
      versions: { social: "2013-06-04T03:17:01.421395" },
    }),
    [
      [
        "both",
        "cookie_consent=optional=-1|social=2013-06-04T03:17:01.421395",
        "+youtube -statistics",
      ],
      ["quoted", 'cookie_consent="optional=2020-01-01T00:00:00|social=-1"', "+statistics -youtube"],
      ["an older version", "cookie_consent=social=2012-06-04T03:17:01.421395", "none"],
      ["no version", "cookie_consent=social=yes", "none"],
    ],
  ],
  [
    "asp.net",
    interop.aspNet(consents),
    [
      ["granted", ".AspNet.Consent=yes", "+statistics +youtube"],
      ["garbage", ".AspNet.Consent=Yes", "invalid"],
    ],
  ],
  [
    "react-cookie-consent",
    interop.reactCookieConsent(consents),
    [
      ["granted", "CookieConsent=true", "+statistics +youtube"],
      ["refused", "CookieConsent=false", "-statistics -youtube"],
      ["Cookiebot's", "CookieConsent={stamp:'x',statistics:true,method:'explicit'}", "invalid"],
    ],
  ],
  [
    "cookieconsent",
    interop.osanoCookieConsent(consents),
    [
      ["granted", "cookieconsent_status=allow", "+statistics +youtube"],
      ["refused", "cookieconsent_status=deny", "-statistics -youtube"],
      ["closed", "cookieconsent_status=dismiss", "none"],
    ],
  ],
  [
    "real-cookie-banner",
    interop.realCookieBanner({
      services: { 12: "youtube", 13: "matomo" },
      revision: "0123456789abcdef0123456789abcdef",
    }),
    [
      [
        "granted",
        `real_cookie_banner-v:3_blog:1_path:abc=${encodeURIComponent('1790000000:11111111-2222-3333-4444-555555555555:0123456789abcdef0123456789abcdef:{"1":[12],"2":[]}')}`,
        `+youtube -matomo ${NONE}`,
      ],
      [
        "another revision",
        `real_cookie_banner-v:3_blog:1_path:abc=${encodeURIComponent('1790000000:u:ffff:{"1":[12]}')}`,
        `stale +youtube -matomo ${NONE}`,
      ],
      ["garbage", "real_cookie_banner-v:3_blog:1_path:abc=1", "invalid"],
      ["another of its cookies", "real_cookie_banner-test=1", "none"],
    ],
  ],
  [
    "fides",
    interop.fides(),
    [
      [
        "granted",
        `fides_consent=${encoded({ consent: { analytics: true, advertising: true, functional: true }, identity: {}, fides_meta: { version: "0.9.0", updatedAt: "2026-10-01T08:00:00.000Z", consentMethod: "accept" } })}`,
        ALL,
      ],
      [
        "base64",
        `fides_consent=${encodeURIComponent(base64({ consent: { analytics: false, advertising: false }, fides_meta: { consentMethod: "reject" } }))}`,
        "-marketing -statistics",
      ],
      [
        "by a signal",
        `fides_consent=${encoded({ consent: { analytics: true }, fides_meta: { consentMethod: "gpc" } })}`,
        "none",
      ],
      [
        "without an act",
        `fides_consent=${encoded({ consent: { analytics: true }, fides_meta: {} })}`,
        "none",
      ],
      [
        "does not apply",
        `fides_consent=${encoded({ consent: { analytics: true }, fides_meta: { consentMethod: "save" }, non_applicable_notice_keys: ["analytics"] })}`,
        "none",
      ],
      ["gzip", "fides_consent=gzip%3AH4sIAAAA", "invalid"],
    ],
  ],
  [
    "c15t",
    interop.c15t(),
    [
      [
        "version 2",
        "c15t=c.necessary:1,c.measurement:1,i.t:1790000000000,i.sid:sub_x,i.mpf:abc",
        "+statistics -marketing -preferences",
      ],
      ["version 2, no decision", "c15t=c.measurement:1", "none"],
      [
        "version 3",
        "c15t=v=3&sid=s&b=cab&fn=1.1790000000000.0&ex=1.1790000000000.0&me=1.1790000000000.0&mk=0.1790000000000.0&e=4; c15t-epoch=4",
        "+preferences +statistics -marketing",
      ],
      [
        "version 3, another epoch",
        "c15t=v=3&me=1.1790000000000.0&e=4; c15t-epoch=5",
        "stale +statistics",
      ],
      ["version 4", "c15t=v=4&me=1.1790000000000.0", "invalid"],
    ],
  ],
  [
    "us privacy",
    interop.usPrivacy(),
    [
      ["opted out", "usprivacy=1YYN", "-marketing"],
      ["not opted out is no consent", "usprivacy=1YNN", "none"],
      ["does not apply", "usprivacy=1---", "none"],
      ["iubenda's", 'usprivacy={"uspString":"1YY-"}', "-marketing"],
      ["garbage", "usprivacy=2YYN", "invalid"],
    ],
  ],
];
