import { describe, expect, it } from "vitest";
import { defineCatalogue } from "../../../src/catalogue/catalogue.ts";
import { violationEvent } from "../../../src/gate/csp/csp-report.ts";
import { gateContext } from "../../_support/gate-context.ts";

const event = (url: string, allowed: readonly string[] = [], directive = "connect-src") =>
  violationEvent({ url, directive, enforced: true }, gateContext({ allowed }));

describe("violationEvent", () => {
  it("names an undeclared host", () => {
    expect(event("https://unknown.example./a?b=secret")).toEqual({
      kind: "csp",
      action: "blocked",
      directive: "connect-src",
      host: "unknown.example",
      service: undefined,
    });
  });

  it("names the service that lacks consent", () => {
    expect(event("wss://live.stats.example/")).toMatchObject({ service: "stats" });
  });

  it("tells what would have been blocked, where undeclared hosts pass", () => {
    const context = gateContext({ settings: { undeclared: "allow" } });
    const told = violationEvent(
      { url: "https://unknown.example/", directive: "img-src", enforced: false },
      context,
    );
    expect(told).toMatchObject({ action: "reported", host: "unknown.example" });
  });

  it("says nothing of what may be loaded by now, or is the site's own", () => {
    expect(event("https://stats.example/", ["stats"])).toBeUndefined();
    expect(event("https://static.example.org/")).toBeUndefined();
    expect(event("https://counter.example/")).toBeUndefined();
  });

  it("says that a declaration leaves out how a granted service is loaded", () => {
    const catalogue = defineCatalogue({
      policy: { version: "1", controller: { name: "Example" } },
      services: [
        {
          id: "pictures",
          name: "Pictures",
          category: "functional",
          urls: [{ url: "=img.example", loads: "image" }],
        },
      ],
    });
    const context = { ...gateContext(), catalogue };
    const told = (directive: string) =>
      violationEvent({ url: "https://img.example/x", directive, enforced: true }, context);
    expect(told("connect-src")).toMatchObject({ action: "mismatch", service: "pictures" });
    expect(told("img-src")).toBeUndefined();
    expect(told("form-action")).toBeUndefined();
  });
});
