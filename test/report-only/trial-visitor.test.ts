import { expect, test } from "vitest";
import type { GateEvent } from "assent";
import { judgeCall, judgeMethod } from "../../src/outgoing/judge-call.ts";
import { Visitor } from "../../src/outgoing/visitor.ts";
import { TrialVisitor } from "../../src/report-only/trial-visitor.ts";
import { catalogue, gateContext } from "../_support/gate-context.ts";

test("a call of the server leaves, and what would be held back is told", () => {
  const events: GateEvent[] = [];
  const { consent, site } = gateContext();
  const visit = {
    catalogue,
    consent,
    site,
    facts: { stored: { kind: "none" } },
    consulted: false,
    report: (event: GateEvent) => void events.push(event),
  } as const;
  const target = { host: "stats.example", path: "/collect" };
  expect(judgeCall([target], new Visitor(visit, undefined, 0))).toBeDefined();
  events.length = 0;

  const visitor = new TrialVisitor(visit, undefined, 0);
  const stats = catalogue.index.service("stats");
  expect(judgeCall([target], visitor)).toBeUndefined();
  expect(stats && judgeMethod(stats, "capture", visitor)).toBeUndefined();
  expect(judgeCall([{ host: "nobody.example", path: "/" }], visitor)).toBeUndefined();
  expect(events.map((event) => event.kind === "outgoing" && [event.host, event.service])).toEqual([
    ["stats.example", "stats"],
    ["stats", "stats"],
  ]);
});
