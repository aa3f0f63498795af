// Scanners take steps in proportion to what they read. Counted are the blocks of their code that are run, as V8 counts
// them for coverage: no clock, and nothing in the code for it.

import { Session } from "node:inspector/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const session = new Session();
let scanners: Readonly<Record<string, (text: string) => unknown>>;

beforeAll(async () => {
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
  // Only code that is loaded from now on is counted block by block.
  const { refuseAddresses } = await import("../../../src/gate/html/scripts/inline-script.ts");
  const { readSubset } = await import("../../../src/gate/html/xml/doctype.ts");
  const { decodeXmlText, pseudoAttributes, xmlContent } =
    await import("../../../src/gate/html/xml/text.ts");
  const refusal = { service: undefined, host: "" };
  const judge = { url: () => undefined, host: () => refusal, markup: () => undefined };
  const free = { url: () => undefined, host: () => "free" as const, markup: () => undefined };
  const entities = new Map([
    ["a", "&a;&a;"],
    ["b", "x"],
  ]);
  scanners = {
    "scripts, all refused": (text) => refuseAddresses(text, judge),
    "scripts, nothing refused": (text) => refuseAddresses(text, free),
    doctypes: readSubset,
    "XML text": (text) => decodeXmlText(text, entities),
    "XML content": (text) => xmlContent(text, entities),
    instructions: (text) => pseudoAttributes(text, "href"),
  };
});

afterAll(() => session.disconnect());

async function steps(run: () => unknown): Promise<number> {
  await session.post("Profiler.takePreciseCoverage");
  run();
  const { result } = await session.post("Profiler.takePreciseCoverage");
  let count = 0;
  for (const { url, functions } of result) {
    if (!url.includes("src/gate/html")) continue;
    for (const { ranges } of functions) for (const range of ranges) count += range.count;
  }
  return count;
}

const TEXTS = [
  ".src",
  "=",
  '"//a.example"',
  '"',
  "'",
  "\\",
  String.raw`\x2f\x2f`,
  '"data:',
  'import("data:,")',
  "x.innerHTML='<a :'",
  "document.write(",
  "createElement(",
  "setAttribute(",
  "src/*",
  "( ",
  ")",
  '"http:',
  "?:",
  "\n",
  " ",
  "<!ATTLIST a ",
  "<!ENTITY a ",
  "<!--",
  "&#",
  "&a;",
  "&b",
  "%",
  "<![CDATA[",
  "]]>",
  "<",
  "href",
  "href=",
];
const PAIRS = TEXTS.flatMap((text, i) => [text, text + (TEXTS[(i * 7 + 3) % TEXTS.length] ?? "")]);

it("counts every round of a loop", async () => {
  const read = scanners["scripts, nothing refused"] ?? expect.fail();
  expect(await steps(() => read("=".repeat(4000)))).toBeGreaterThan(4000);
});

describe("twice the text takes twice the steps", () => {
  it.each([
    "scripts, all refused",
    "scripts, nothing refused",
    "doctypes",
    "XML text",
    "XML content",
    "instructions",
  ])("%s", async (name) => {
    const read = scanners[name] ?? expect.fail();
    for (const text of PAIRS) {
      const once = text.repeat(4000);
      const half = await steps(() => read(once));
      const whole = await steps(() => read(once + once));
      expect(half, text).toBeGreaterThan(0);
      // A few steps do not depend on the length.
      expect(whole, text).toBeLessThanOrEqual(2.2 * half + 100);
    }
  });
});
