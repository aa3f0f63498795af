import { expect, test } from "vitest";
import { PageLog } from "../../src/dev/page-log.ts";

const entry = {
  section: "tag",
  outcome: "blocked",
  kind: "script",
  name: "a.example",
  service: undefined,
  reason: "",
  paste: undefined,
} as const;

test("keeps the last 100 pages, 200 things on each, 100 warnings, and short names", () => {
  const log = new PageLog();
  for (let at = 0; at < 150; at += 1) log.visited(`/page-${at}`);
  for (let at = 0; at < 300; at += 1)
    log.add("/full", { ...entry, name: `h${at}${"x".repeat(5000)}` });
  for (let at = 0; at < 300; at += 1) log.warn(`warning ${at}`);
  expect(log.pages).toHaveLength(100);
  const [full, next] = log.pages;
  expect([full?.path, full?.entries.size, full?.left]).toEqual(["/full", 200, 100]);
  expect(Math.max(...[...(full?.entries.values() ?? [])].map(({ name }) => name.length))).toBe(201);
  expect(next?.path).toBe("/page-149");
  expect(log.warnings).toHaveLength(100);
  expect(log.warnings[0]).toBe("warning 299");
});

test("counts the same thing, and leaves the query out of the page", () => {
  const log = new PageLog();
  log.add("/?mail=a@b.example", entry);
  log.add("/", entry);
  expect([...(log.pages[0]?.entries.values() ?? [])].map(({ count }) => count)).toEqual([2]);
  expect(JSON.stringify(log.pages)).not.toContain("b.example");
});

test("wakes who waits for a change, or after the time", async () => {
  const log = new PageLog();
  const waiting = log.changeAfter(log.version, 60_000);
  log.visited("/");
  await waiting;
  await log.changeAfter(log.version - 1, 60_000);
  await log.changeAfter(log.version, 1);
  expect(log.version).toBe(1);
});
