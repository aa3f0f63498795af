// A site and its visitors without a server: requests are handed to the engine as they are.
import { type Catalogue, type ConsentOptions, type RequestConsent as Consent } from "assent";
import { createEngine } from "../../../src/engine/engine.ts";
import { RequestConsent } from "../../../src/engine/request-consent.ts";

export interface Arrived {
  readonly consent: Consent;
  readonly visit: { readonly consulted: boolean };
  /** The cookie that the visitor has after this request. */
  cookie(): string;
}

export function siteOf(catalogue: Catalogue, options: Partial<ConsentOptions<unknown>> = {}) {
  const engine = createEngine<unknown>({ catalogue, onWarning: () => undefined, ...options });
  return (cookie = "", headers: Readonly<Record<string, string>> = {}): Arrived => {
    const sent = { ...headers, ...(cookie !== "" && { cookie }) };
    const request = {
      headers: sent,
      rawHeaders: Object.entries(sent).flat(),
      url: "/",
      method: "GET",
    };
    const visit = engine.visit(undefined, request, {
      protocol: "https",
      host: "www.example.org",
      path: "/",
    });
    return {
      visit,
      consent: new RequestConsent(visit, () => undefined),
      cookie: () =>
        visit.addCookies.find((line) => line.startsWith("__Host-consent="))?.split(";", 1)[0] ??
        cookie,
    };
  };
}
