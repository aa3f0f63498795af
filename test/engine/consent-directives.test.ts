// With helmet itself: the values it takes, and both ways side by side.
import { consentDirectives, type RequestConsent } from "assent";
import helmet from "helmet";
import type { IncomingMessage } from "node:http";
import { describe, expect, it } from "vitest";
import { consent } from "assent/node";
import { describeFrameworks, fetched, serving } from "../_support/frameworks.ts";
import type { Handler, Middleware } from "../_support/frameworks.ts";
import { catalogue } from "../adapters/_catalogue.ts";

type Asking = IncomingMessage & { readonly consent: RequestConsent };

const page =
  (body: string): Handler =>
  (_request, response) => {
    response.setHeader("Content-Type", "text/html");
    response.end(body);
  };

const gate = (csp: boolean): Middleware => consent({ catalogue, csp, onWarning: () => undefined });

const withConsent: Middleware = (request, response, next) => {
  const { scriptSrc, connectSrc } = consentDirectives((request as Asking).consent);
  helmet.contentSecurityPolicy({
    directives: { scriptSrc: [...scriptSrc, "'nonce-abc'"], connectSrc },
  })(request, response, next);
};

describeFrameworks("consentDirectives", (framework) => {
  it("are values that helmet takes", async () => {
    const listener = framework.listener([gate(false), withConsent], page("<p>x</p>"));
    const { headers, status } = await serving(listener, (origin) => fetched(origin));
    expect(status).toBe(200);
    const policy = String(headers["content-security-policy"]);
    expect(policy).toMatch(/script-src 'self' [^;]*counter\.example:\*/);
    expect(policy).toContain("'nonce-abc'");
    expect(policy).not.toContain("stats.example");
    expect(headers["vary"]).toContain("Cookie");
  });

  it("our own policy stands beside helmet's, whichever of the two is mounted first", async () => {
    for (const middlewares of [
      [gate(true), helmet()],
      [helmet(), gate(true)],
    ]) {
      const listener = framework.listener(middlewares, page("<p>x</p>"));
      const { raw } = await serving(listener, (origin) => fetched(origin));
      const policies = raw.filter((_, i) => /^content-security-policy$/i.test(raw[i - 1] ?? ""));
      expect(policies).toHaveLength(2);
      expect(policies[0]).toContain("script-src-attr 'none'");
      expect(policies[1]).toContain("counter.example:*");
    }
  });
});

describe("consentDirectives", () => {
  it("leaves a strict policy of helmet's that names nobody as it is", async () => {
    const strict = helmet.contentSecurityPolicy({
      useDefaults: false,
      directives: { defaultSrc: ["'self'"] },
    });
    const gated = gate(true);
    const { raw } = await serving(
      (request, response) => {
        gated(request, response, () =>
          strict(request, response, () => void page("<p>x</p>")(request, response)),
        );
      },
      (origin) => fetched(origin),
    );
    expect(raw.filter((name) => /^content-security-policy$/i.test(name))).toHaveLength(1);
  });
});
