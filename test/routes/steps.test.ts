// What reads the bodies and addresses that strangers send takes steps in proportion to their length, beyond every bound
// on it too. Counted are the characters that are looked at, and for loops over them the blocks of code that are run.

import { Session } from "node:inspector/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readParts } from "../../src/routes/multipart.ts";
import { stepsOf } from "../gate/html/_counting-text.ts";

const PARTS = [
  "--b",
  "\r\n",
  "\r\n--b",
  "\r\n--b\r\n",
  "\r\n\r\n",
  "--b\r\n\r\n\r\n",
  '--b\r\nContent-Disposition: form-data; name="a"\r\n\r\nx\r\n',
  "--b\r\nContent-Disposition: form-data; name=a; \r\n\r\nx\r\n",
  `--b\r\nContent-Disposition: form-data${"; =".repeat(9)}\r\n\r\nx\r\n`,
  `--b\r\nContent-Disposition: form-data${';="'.repeat(9)}\r\n\r\nx\r\n`,
  "--b\r\n:\r\n",
  "--b\r\nx: y\r\n\r\n",
  "a",
];

it.each(PARTS)("a body in parts: %j", (part) => {
  const steps = (times: number): number =>
    stepsOf(`--b\r\n${part.repeat(times)}`, (text) => readParts(text, "b"));
  expect(steps(4000)).toBeLessThanOrEqual(2.2 * steps(2000) + 100);
});

describe("loops", () => {
  const session = new Session();
  let readers: Readonly<Record<string, (text: string) => unknown>>;

  beforeAll(async () => {
    session.connect();
    await session.post("Profiler.enable");
    await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
    // Only code that is loaded from now on is counted block by block.
    const { namesTwice } = await import("../../src/routes/json-names.ts");
    const { parseCookieHeader } = await import("../../src/read/cookies.ts");
    const { literalFields } = await import("../../src/interop/object-literal.ts");
    readers = {
      "JSON: lists": (text) => namesTwice(`[${text}`),
      "JSON: objects": (text) => namesTwice(`{"b":${text}`),
      cookies: parseCookieHeader,
      "object literals": (text) => literalFields(`{${text}}`),
    };
  });

  afterAll(() => session.disconnect());

  async function steps(run: () => unknown): Promise<number> {
    await session.post("Profiler.takePreciseCoverage");
    run();
    const { result } = await session.post("Profiler.takePreciseCoverage");
    let count = 0;
    for (const { url, functions } of result) {
      if (!/src\/(?:routes|read|interop)\//.test(url)) continue;
      for (const { ranges } of functions) for (const range of ranges) count += range.count;
    }
    return count;
  }

  const TEXTS = ["[", "]", "{", "{},", '"a",', '"a":1,', '"\\\\",', ",", ":", "a=b;", ";", "a:1,"];

  it.each(["JSON: lists", "JSON: objects", "cookies", "object literals"])("%s", async (name) => {
    const read = readers[name] ?? expect.fail();
    for (const text of TEXTS) {
      const once = text.repeat(2000);
      const half = await steps(() => read(once));
      const whole = await steps(() => read(once + once));
      expect(half, text).toBeGreaterThan(0);
      expect(whole, text).toBeLessThanOrEqual(2.2 * half + 100);
    }
  });
});
