import { describe, expect, it, vi } from "vitest";
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import type { GateEvent } from "../../src/gate/types.ts";
import { createReporter, ignoringErrors, printWarning } from "../../src/engine/warnings.ts";

const undeclared: GateEvent = {
  kind: "cookie",
  action: "blocked",
  name: "mystery",
  service: undefined,
};

function reporter() {
  const events: GateEvent[] = [];
  const warnings: string[] = [];
  const report = createReporter(
    (event) => void events.push(event),
    (message) => void warnings.push(message),
  );
  return { report, events, warnings };
}

describe("createReporter", () => {
  it("tells of an undeclared cookie once, with the line to paste", () => {
    const { report, events, warnings } = reporter();
    report(undeclared, "/film?user=anna");
    report(undeclared, "/");
    expect(events).toHaveLength(2);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain('{ name: "mystery", retention: "session"');
    expect(warnings[0]).toContain("/film");
    expect(warnings[0]).not.toContain("anna");
  });

  it("tells of markup that cannot do what it should, and what to write instead", () => {
    const { report, warnings } = reporter();
    const markup = { kind: "markup", element: "div", named: "maps" } as const;
    for (const path of ["/a?x=1", "/b"]) {
      report({ ...markup, problem: "loads-nothing" }, path);
      report({ ...markup, problem: "unknown-claim" }, path);
      report({ ...markup, problem: "unknown" }, path);
      report({ ...markup, problem: "no-address" }, path);
    }
    expect(warnings).toHaveLength(4);
    expect(warnings[0]).toContain('a <div data-consent="maps"> of /a loads nothing itself');
    expect(warnings[0]).toContain('<consent-embed service="maps" for="#id-of-the-element">');
    expect(warnings[1]).toContain("neither a service nor a category");
    expect(warnings[2]).toContain('names the service "maps", which is not in the catalogue');
    expect(warnings[3]).toContain("give it src");
    report({ ...markup, problem: "unknown", named: "other" }, "/");
    expect(warnings).toHaveLength(5);
  });

  it("tells of an undeclared host once, whatever led there", () => {
    const { report, warnings } = reporter();
    const host = "unknown.example";
    report({ kind: "embed", action: "blocked", element: "script", host, service: undefined }, "/");
    report({ kind: "header", action: "blocked", name: "link", host, service: undefined }, "/");
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain('urls: ["unknown.example/"]');
  });

  it("names the ready-made service that it is likely of, and the line that imports it", () => {
    const { report, warnings } = reporter();
    const embed = {
      kind: "embed",
      action: "blocked",
      element: "iframe",
      service: undefined,
    } as const;
    report({ ...embed, host: "player.vimeo.com" }, "/");
    report({ ...undeclared, name: "_pk_id.1.2" }, "/");
    report({ ...embed, host: "connect.facebook.net" }, "/");
    expect(warnings[0]).toContain('import { vimeo } from "assent/services", and add vimeo()');
    expect(warnings[1]).toContain('import { matomo } from "assent/services"');
    expect(warnings[2]).toMatch(/one of the ready-made services .*metaPixel/);
    // And still how to declare it oneself.
    expect(warnings[0]).toContain('urls: ["player.vimeo.com/"]');
  });

  it("names nobody for what it does not know, however long it is", () => {
    const { report, warnings } = reporter();
    const host = `${"a.".repeat(5000)}example`;
    report({ kind: "embed", action: "blocked", element: "img", host, service: undefined }, "/");
    report({ ...undeclared, name: "__proto__" }, "/");
    report({ ...undeclared, name: "x".repeat(10_000) }, "/");
    expect(warnings).toHaveLength(3);
    expect(warnings.join(" ")).not.toContain("likely");
  });

  it("says nothing of what the catalogue knows, and of what passed", () => {
    const { report, warnings } = reporter();
    report({ kind: "cookie", action: "blocked", name: "_ga", service: "stats" }, "/");
    report({ kind: "cookie", action: "allowed", name: "mystery", service: undefined }, "/");
    report({ kind: "cookie", action: "capped", name: "sid", service: "session" }, "/");
    report(
      { kind: "header", action: "changed", name: "link", host: undefined, service: undefined },
      "/",
    );
    expect(warnings).toEqual([]);
  });

  it("names the bound that was reached", () => {
    const { report, warnings } = reporter();
    report({ kind: "limit", limit: "held-tag" }, "/");
    expect(warnings[0]).toMatch(/"held-tag".*docs\/failures\.md/);
  });

  it("has an end: a visitor who makes up names cannot fill the memory", () => {
    const { report, warnings } = reporter();
    for (let i = 0; i < 2000; i++) report({ ...undeclared, name: `n${i}` }, "/");
    expect(warnings.length).toBeLessThanOrEqual(500);
  });

  it("publishes every event on the channel assent:gate", () => {
    const listener = vi.fn<(message: unknown) => void>();
    subscribe("assent:gate", listener);
    reporter().report(undeclared, "/");
    unsubscribe("assent:gate", listener);
    expect(listener).toHaveBeenCalledWith(undeclared, "assent:gate");
  });
});

describe("ignoringErrors", () => {
  it("publishes what a listener throws, and goes on", () => {
    const listener = vi.fn<(message: unknown) => void>();
    const error = new Error("planned");
    subscribe("assent:listener-error", listener);
    ignoringErrors(() => {
      throw error;
    })();
    unsubscribe("assent:listener-error", listener);
    expect(listener).toHaveBeenCalledWith(error, "assent:listener-error");
  });
});

describe("printWarning", () => {
  it("is silent in production", () => {
    const print = vi.spyOn(console, "warn").mockImplementation(() => undefined);
    vi.stubEnv("NODE_ENV", "production");
    printWarning("a word");
    expect(print).not.toHaveBeenCalled();
    vi.stubEnv("NODE_ENV", "development");
    printWarning("a word");
    expect(print).toHaveBeenCalledWith("assent: a word");
    vi.unstubAllEnvs();
    print.mockRestore();
  });
});
