import { describe, expect, it } from "vitest";
import { gateHead, gateLateHeader } from "../../../src/gate/response/gate-head.ts";
import { listedHead } from "../../../src/gate/head.ts";
import { deniesAdvertising, withDenials } from "../../../src/gate/headers/permissions-policy.ts";
import { gateContext } from "../../_support/gate-context.ts";
import type { ContextOptions } from "../../_support/gate-context.ts";

/** The Permissions-Policy of a response of this type. */
function policyOf(
  type: string | undefined,
  { destination, own, ...options }: ContextOptions & { destination?: string; own?: string } = {},
): string | undefined {
  const entries: [string, string][] = [
    ...(type === undefined ? [] : [["Content-Type", type] as [string, string]]),
    ...(own === undefined ? [] : [["Permissions-Policy", own] as [string, string]]),
  ];
  const head = listedHead(entries, 200);
  gateHead(head, gateContext({ ...options, settings: { csp: true, ...options.settings } }), {
    plan: { kind: "pass" },
    length: undefined,
    revalidates: false,
    destination,
    now: Date.now(),
  });
  return head.get("permissions-policy");
}

const CURRENT = withDenials([]);
const everything = { settings: { permissionsPolicy: "all" } } as const;

// One row for each feature of standards that follows visitors from site to site.
const KNOWN = ["browsing-topics", "private-state-token-issuance", "private-state-token-redemption"];
const FEATURES = [
  ...KNOWN,
  "attribution-reporting",
  "join-ad-interest-group",
  "private-aggregation",
  "run-ad-auction",
  "shared-storage",
  "shared-storage-select-url",
];

describe("a page while marketing is not granted", () => {
  it.each(FEATURES)("may not use %s", (feature) => {
    const policy = policyOf("text/html; charset=utf-8", everything);
    expect(policy?.split(", ")).toContain(`${feature}=()`);
  });

  it("names nothing that browsers of today do not know, unless it is asked for", () => {
    expect(policyOf("text/html")).toBe(KNOWN.map((feature) => `${feature}=()`).join(", "));
  });

  it("is denied nothing else, and all of it is granted with marketing", () => {
    expect(policyOf("text/html", everything)?.split(", ")).toHaveLength(FEATURES.length);
    expect(policyOf("text/html", { allowed: ["marketing"] })).toBeUndefined();
    expect(policyOf("text/html", { allowed: ["statistics"] })).toBe(CURRENT);
  });

  it.each([
    ["application/json", {}, undefined],
    ["text/plain", {}, undefined],
    ["text/css", {}, undefined],
    [undefined, {}, undefined],
    ["application/xhtml+xml", {}, CURRENT],
    ["image/svg+xml", {}, undefined],
    ["image/svg+xml", { destination: "iframe" }, CURRENT],
    ["text/javascript", { destination: "worker" }, undefined],
    ["text/html", { settings: { headers: false } }, undefined],
    ["text/html", { settings: { csp: false } }, undefined],
    ["text/html", { settings: { csp: "report-only" } }, undefined],
    ["text/html", { settings: { undeclared: "allow" } }, undefined],
  ] as const)("of type %s, %j: %s", (type, options, expected) => {
    expect(policyOf(type, options)).toBe(expected);
  });

  it("keeps what the site says, and never says a feature twice", () => {
    const own = 'camera=(), shared-storage=(self), Browsing-Topics=("https://img.example")';
    const features = (policyOf("text/html", { own, ...everything }) ?? "").split(", ");
    expect(features.slice(0, 3)).toEqual(["camera=()", "shared-storage=()", "browsing-topics=()"]);
    const names = features.map((one) => one.split("=")[0] ?? "");
    expect(names).toHaveLength(FEATURES.length + 1);
    expect(new Set(names)).toEqual(new Set(["camera", ...FEATURES]));
  });

  it("keeps its denials when a 304, or an earlier patch of the head, brings the site's own", () => {
    const context = gateContext({ settings: { csp: true } });
    const again = listedHead([["Permissions-Policy", "camera=()"]], 304);
    const facts = { plan: { kind: "pass" }, length: undefined, now: Date.now() } as const;
    gateHead(again, context, { ...facts, revalidates: true });
    expect(again.get("permissions-policy")).toBe(`camera=(), ${CURRENT}`);

    const late = listedHead(
      [
        ["Content-Type", "text/html"],
        ["Permissions-Policy", "camera=()"],
      ],
      200,
    );
    gateLateHeader(late, "Permissions-Policy", context);
    expect(late.get("permissions-policy")).toBe(`camera=(), ${CURRENT}`);
  });

  it("keeps what the site grants once marketing is granted", () => {
    const own = "browsing-topics=(self), camera=()";
    expect(policyOf("text/html", { own, allowed: ["marketing"] })).toBe(own);
  });
});

describe("deniesAdvertising", () => {
  it("takes what is declared as marketing for refused where undeclared hosts pass", () => {
    const settings = { undeclared: "allow" } as const;
    expect(deniesAdvertising(gateContext({ settings }))).toBe(true);
    expect(deniesAdvertising(gateContext({ settings, allowed: ["marketing"] }))).toBe(false);
  });
});
