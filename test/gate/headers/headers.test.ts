import { describe, expect, it } from "vitest";
import { gateHeaders, HEADER_RULES } from "../../../src/gate/headers/headers.ts";
import { listedHead } from "../../../src/gate/head.ts";
import type { HeaderEntry } from "../../../src/gate/head.ts";
import { gateContext } from "../../_support/gate-context.ts";
import type { ContextOptions } from "../../_support/gate-context.ts";

function gate(entries: readonly HeaderEntry[], options: ContextOptions = {}) {
  const head = listedHead(entries, 200);
  const context = gateContext(options);
  const dependent = gateHeaders(head, context);
  return { head, dependent, events: context.events };
}

/** What is left of one header; undefined: it is gone. */
function left(name: string, value: string, options: ContextOptions = {}): string | undefined {
  return gate([[name, value]], options).head.get(name);
}

const STATS = "https://stats.example";
const OWN = "https://cdn.example.org";

// One row (or more) for each header: what came, what leaves while nothing is granted.
const ROWS: readonly (readonly [name: string, value: string, kept: string | undefined])[] = [
  ["Link", `<${STATS}/a.js>; rel=preload; as=script`, undefined],
  ["Link", `<${OWN}/a.js>; rel=preload, <${STATS}>; rel=preconnect`, `<${OWN}/a.js>; rel=preload`],
  ["Refresh", `5; url=${STATS}/next`, undefined],
  [
    "Link",
    "<data:text/css,@import%20'//a.example'>; rel=stylesheet, </a.css>; rel=preload",
    "</a.css>; rel=preload",
  ],
  ["Refresh", "5; url=/next", "5; url=/next"],
  ["Refresh", `0;url='//'@stats.example/x'`, undefined],
  ["Refresh", "5", "5"],
  ["Report-To", `{"group":"a","max_age":9,"endpoints":[{"url":"${STATS}/r"}]}`, undefined],
  [
    "Report-To",
    `{"group":"a","max_age":9,"endpoints":[{"url":"${STATS}/r"}]}, {"group":"b","max_age":9,"endpoints":[{"url":"/r"}]}`,
    '{"group":"b","max_age":9,"endpoints":[{"url":"/r"}]}',
  ],
  ["Report-To", "not json", undefined],
  ["Reporting-Endpoints", `a="${STATS}/r", b="/r"`, 'b="/r"'],
  ["Reporting-Endpoints", `a="${OWN}/r";p=1`, `a="${OWN}/r";p=1`],
  ["NEL", '{"report_to":"elsewhere","max_age":9}', undefined],
  ["NEL", '{"report_to":"elsewhere","max_age":0}', '{"report_to":"elsewhere","max_age":0}'],
  [
    "Content-Security-Policy",
    `default-src 'self'; report-uri ${STATS}/csp /own`,
    "default-src 'self'; report-uri /own",
  ],
  [
    "Content-Security-Policy",
    `default-src 'self'; REPORT-URI ${STATS}/csp, script-src x.example; report-to a`,
    "default-src 'self';, script-src x.example; report-to a",
  ],
  ["Content-Security-Policy-Report-Only", `report-uri ${STATS}/csp; img-src *`, "; img-src *"],
  ["Expect-CT", `max-age=9, report-uri="${STATS}/ct"`, undefined],
  ["Expect-CT", "max-age=9", "max-age=9"],
  ["Public-Key-Pins", `pin-sha256="a="; report-uri="${STATS}/p"`, undefined],
  ["Public-Key-Pins-Report-Only", `report-uri="${STATS}/p"`, undefined],
  ["Speculation-Rules", `"/own.json", "${STATS}/rules.json"`, '"/own.json"'],
  ["Alt-Svc", 'h3=":443"; ma=86400, h2="stats.example:443"; persist=1', 'h3=":443"; ma=86400'],
  ["Alt-Svc", "clear", "clear"],
  ["SourceMap", `${STATS}/a.map`, undefined],
  ["SourceMap", "/a.map", "/a.map"],
  ["X-SourceMap", `${STATS}/a.map`, undefined],
  ["X-DNS-Prefetch-Control", "on", "off"],
  ["X-DNS-Prefetch-Control", "off", "off"],
  ["Accept-CH", "Sec-CH-UA-Model, Sec-CH-UA-Mobile, Save-Data", "Sec-CH-UA-Mobile, Save-Data"],
  ["Critical-CH", "Sec-CH-UA-Full-Version-List", undefined],
  ["Use-As-Dictionary", 'match="/*", id="visitor-7"', undefined],
  ["Activate-Storage-Access", "load", undefined],
  ["Attribution-Reporting-Register-Source", '{"destination":"https://a.example"}', undefined],
  ["Attribution-Reporting-Register-Trigger", "{}", undefined],
  ["Attribution-Reporting-Register-OS-Source", `"${STATS}/r"`, undefined],
  ["Attribution-Reporting-Register-OS-Trigger", `"${STATS}/r"`, undefined],
  ["Attribution-Reporting-Info", "preferred-platform=os", undefined],
  ["Observe-Browsing-Topics", "?1", undefined],
  ["Shared-Storage-Write", "clear", undefined],
  ["Ad-Auction-Signals", "[]", undefined],
  ["Ad-Auction-Result", "a", undefined],
  ["Ad-Auction-Additional-Bid", "a", undefined],
  [
    "Permissions-Policy",
    `camera=(), geolocation=(self "${OWN}" "${STATS}"), ch-ua-model="${STATS}", browsing-topics=*`,
    `camera=(), geolocation=(self "${OWN}"), ch-ua-model=(), browsing-topics=()`,
  ],
  ["Permissions-Policy", "camera=(self), usb=*;report-to=a", "camera=(self), usb=*;report-to=a"],
  ["Permissions-Policy", 'fullscreen=("https://*.stats.example")', "fullscreen=()"],
  [
    "Permissions-Policy",
    "shared-storage=(self), interest-cohort=*",
    "shared-storage=(), interest-cohort=()",
  ],
  ["Ad-Auction-Allowed", "?1", undefined],
  ["X-Allow-FLEDGE", "true", undefined],
  [
    "Secure-Session-Registration",
    `(ES256 RS256); path="/session"; challenge="c", (ES256); path="${STATS}/session"`,
    '(ES256 RS256); path="/session"; challenge="c"',
  ],
  ["Secure-Session-Registration", '(ES256); challenge="c"', '(ES256); challenge="c"'],
  ["Sec-Session-Registration", `(ES256);path="${STATS}/session"`, undefined],
  ["Set-Cookie2", "a=b", undefined],
];

describe("gateHeaders", () => {
  it("reads several fields of Refresh as browsers join them", () => {
    const refused = gate([["Refresh", ["5", `url=${STATS}`]]]);
    expect(refused.head.get("Refresh")).toBeUndefined();
    const own = gate([["Refresh", ["5", "url=/next"]]]);
    expect(own.head.get("Refresh")).toBe("5, url=/next");
  });

  it.each(ROWS)("%s: %s", (name, value, kept) => {
    expect(left(name, value)).toBe(kept);
  });

  it("has a row of this table for each rule", () => {
    const tested = new Set(ROWS.map(([name]) => name));
    expect(HEADER_RULES.map(([name]) => name).filter((name) => !tested.has(name))).toEqual([]);
  });

  it.each([
    ["Location", `${STATS}/`],
    ["Strict-Transport-Security", "max-age=9"],
    ["Clear-Site-Data", '"cookies"'],
    ["P3P", 'CP="x"'],
    ["Content-Location", `${STATS}/`],
    ["Referrer-Policy", "unsafe-url"],
    ["Access-Control-Allow-Origin", "*"],
    ["Set-Login", "logged-in"],
  ])("never touches %s", (name, value) => {
    expect(gate([[name, value]]).head.changed).toBe(false);
  });

  it("lets services pass that were granted, and says that it depends", () => {
    const link = `<${STATS}>; rel=preconnect`;
    const { head, dependent, events } = gate([["Link", link]], { allowed: ["stats"] });
    expect(head.get("link")).toBe(link);
    expect(dependent).toBe(true);
    expect(events).toEqual([]);
  });

  it("does not depend on consent for what is the same for everybody", () => {
    const entries: HeaderEntry[] = [
      ["Link", `<${OWN}/a>; rel=preload, <https://unknown.example/>; rel=preload`],
    ];
    expect(gate(entries).dependent).toBe(false);
  });

  it("tells of header, host and service", () => {
    expect(gate([["Refresh", `0;url=${STATS}/?q=secret`]]).events).toEqual([
      {
        kind: "header",
        action: "blocked",
        name: "Refresh",
        host: "stats.example",
        service: "stats",
      },
    ]);
  });

  it("blocks undeclared hosts, unless the site lets them pass", () => {
    const link = "<https://unknown.example/a>; rel=prefetch";
    expect(left("Link", link)).toBeUndefined();
    expect(left("Link", link, { settings: { undeclared: "allow" } })).toBe(link);
    expect(left("Accept-CH", "DPR", { settings: { undeclared: "allow" } })).toBe("DPR");
  });

  it("gates each of several fields", () => {
    const { head } = gate([
      ["Link", ["</a>; rel=preload", `<${STATS}>; rel=preconnect`]],
      ["link", `<${STATS}/n>; rel=next`],
    ]);
    expect(head.all("link")).toEqual(["</a>; rel=preload", `<${STATS}/n>; rel=next`]);
  });

  it("keeps network error logging that reports to a group which is left", () => {
    const nel = '{"report_to":"own","max_age":9}';
    const group = (url: string): string =>
      `{"group":"own","max_age":9,"endpoints":[{"url":"${url}"}]}`;
    expect(
      gate([
        ["NEL", nel],
        ["Report-To", group("/r")],
      ]).head.get("nel"),
    ).toBe(nel);
    expect(
      gate([
        ["NEL", nel],
        ["Report-To", group(STATS)],
      ]).head.get("nel"),
    ).toBeUndefined();
    expect(
      gate([
        ["NEL", nel],
        ["Reporting-Endpoints", 'own="/r"'],
      ]).head.get("nel"),
    ).toBe(nel);
  });
});
