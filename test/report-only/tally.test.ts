import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Tally } from "../../src/report-only/tally.ts";
import type { ReportOnlyReport } from "../../src/report-only/types.ts";

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 30) });
});
afterEach(() => {
  vi.useRealTimers();
});

const cookie = (name: string) =>
  ({ kind: "cookie", action: "blocked", name, service: undefined }) as const;

function tallyOf(to: (report: ReportOnlyReport) => void | Promise<void>): Tally {
  return new Tally({ every: 60, to }, Date.now);
}

test("counts 2,000 things at most, and says how much had no place", () => {
  const tally = tallyOf(() => undefined);
  for (let at = 0; at < 2500; at += 1) tally.event(cookie(`c${at}`), "/");
  tally.event(cookie("c1"), "/?again");
  expect(tally.report.counts).toHaveLength(2000);
  expect(tally.report.uncounted).toBe(500);
  expect(tally.report.counts[0]).toMatchObject({ name: "c1", count: 2 });
});

test("cuts long names, and keeps paths short", () => {
  const tally = tallyOf(() => undefined);
  tally.event(cookie("c".repeat(5000)), `/${"p".repeat(5000)}`);
  expect(JSON.stringify(tally.report).length).toBeLessThan(700);
});

test("hands over by itself where no further request comes, once, and begins at zero", async () => {
  const reports: ReportOnlyReport[] = [];
  const tally = tallyOf((report) => void reports.push(report));
  tally.response();
  tally.event(cookie("a"), "/");
  await vi.advanceTimersByTimeAsync(60_000);
  expect(reports).toHaveLength(1);
  expect(reports[0]).toMatchObject({
    from: "2026-11-30T00:00:00.000Z",
    until: "2026-11-30T00:01:00.000Z",
    responses: 1,
  });
  await vi.advanceTimersByTimeAsync(600_000);
  expect(reports).toHaveLength(1);
  tally.response();
  await vi.advanceTimersByTimeAsync(60_000);
  // The quiet time belongs to no report that was handed over before.
  expect(reports.map(({ responses, counts }) => [responses, counts.length])).toEqual([
    [1, 1],
    [1, 0],
  ]);
});

test("publishes each report, and survives a function that throws or rejects", async () => {
  const published: unknown[] = [];
  const errors: unknown[] = [];
  const onReport = (report: unknown): void => void published.push(report);
  const onError = (error: unknown): void => void errors.push(error);
  subscribe("assent:report", onReport);
  subscribe("assent:listener-error", onError);
  const thrown = new Error("disk full");
  for (const to of [
    () => {
      throw thrown;
    },
    async () => {
      throw thrown;
    },
  ]) {
    tallyOf(to).response();
  }
  await vi.advanceTimersByTimeAsync(60_000);
  expect(published).toHaveLength(2);
  expect(errors).toEqual([thrown, thrown]);
  unsubscribe("assent:report", onReport);
  unsubscribe("assent:listener-error", onError);
});
