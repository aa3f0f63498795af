// A gate context made by hand: a small catalogue, a consent by list, everything reported kept.
import { defineCatalogue } from "../../src/catalogue/catalogue.ts";
import type { Catalogue } from "../../src/catalogue/types.ts";
import type { ConsentState } from "../../src/decide/types.ts";
import { createJudge } from "../../src/gate/judge.ts";
import type { BodyGate, GateContext, GateEvent, GateSettings } from "../../src/gate/types.ts";
import { siteOf } from "../../src/engine/site.ts";

export const catalogue: Catalogue = defineCatalogue({
  policy: { version: "1", controller: { name: "Example" } },
  services: [
    {
      id: "session",
      name: "Login",
      category: "functional",
      cookies: [
        { name: "sid", retention: "session" },
        { name: "remember", retention: "30 days" },
        { name: "ab_test", retention: "1 year", category: "statistics" },
      ],
    },
    {
      id: "counter",
      name: "Counter",
      category: "statistics",
      exempt: true,
      cookies: [{ name: "_count", retention: "13 months" }],
      urls: ["counter.example"],
    },
    {
      id: "stats",
      name: "Statistics",
      category: "statistics",
      cookies: [
        { name: "_ga", retention: "2 years" },
        { name: "_ga_*", retention: "1 day" },
        { name: "_visit", retention: "session" },
      ],
      urls: ["stats.example"],
    },
    {
      id: "video",
      name: "Video",
      category: "marketing",
      cookies: [
        { name: "__Host-vid", retention: "1 day" },
        { name: "__Secure-vid", retention: "1 day" },
        { name: "vid", retention: "persistent", domains: ["media.example.org"], paths: ["/tv"] },
      ],
      urls: ["video.example", "img.example"],
    },
  ],
});

export const DAY = 86_400;
export const THIRTEEN_MONTHS = 396 * DAY;

export interface TestContext extends GateContext {
  readonly events: GateEvent[];
  addCookies: string[];
  consulted: boolean;
}

export interface ContextOptions {
  /** Ids of services and categories that are allowed besides functional and exempt ones. */
  readonly allowed?: readonly string[];
  readonly settings?: Partial<GateSettings>;
  readonly html?: GateContext["html"];
  readonly path?: string;
  readonly host?: string;
}

export function gateContext(options: ContextOptions = {}): TestContext {
  const allowed = new Set(options.allowed ?? []);
  const settings: GateSettings = {
    cookies: true,
    headers: true,
    embeds: true,
    undeclared: "block",
    csp: false,
    maxCookieAge: THIRTEEN_MONTHS,
    ...options.settings,
  };
  const site = siteOf(
    { protocol: "https", host: options.host ?? "www.example.org", path: options.path ?? "/" },
    () => [],
  );
  const allows = (id: string): boolean => {
    const service = catalogue.index.service(id);
    if (service === undefined) return id === "functional" || allowed.has(id);
    return (
      service.category === "functional" ||
      service.exempt === true ||
      allowed.has(id) ||
      allowed.has(service.category)
    );
  };
  const refused = catalogue.services.filter(({ id }) => !allows(id)).map(({ id }) => id);
  const consent: ConsentState = {
    status: "undecided",
    source: "default",
    needsPrompt: true,
    asks: catalogue.index.consentCategories,
    decision: undefined,
    signals: { gpc: false, dnt: false },
    regime: "opt-in",
    region: undefined,
    allows,
    reason: (id) => (allows(id) ? "decision" : "default"),
    variant: refused.toSorted().join("."),
  };
  const events: GateEvent[] = [];
  return {
    catalogue,
    consent,
    settings,
    site,
    judge: createJudge({
      index: catalogue.index,
      site,
      undeclared: settings.undeclared,
      allows,
    }),
    ownCookies: ["consent"],
    addCookies: [],
    consulted: false,
    events,
    report: (event) => events.push(event),
    html: options.html ?? (() => undefined),
  };
}

/** An HTML gate that turns every "x" into "[gated]", however the body is cut. */
export function markingGate({
  contentType,
}: {
  readonly contentType: string;
}): BodyGate | undefined {
  if (!contentType.startsWith("text/html")) return undefined;
  const mark = (bytes: Uint8Array): Uint8Array =>
    Buffer.from(Buffer.from(bytes).toString("latin1").replaceAll("x", "[gated]"), "latin1");
  return { write: (bytes) => (bytes.length === 0 ? [] : [mark(bytes)]), end: () => [] };
}
