// The published tests of RFC 6265 (the IETF's http-state working group), as an npm package carries them. They ignore
// cookies without a name, which RFC 6265bis stores: of those nothing is asked here.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseCookieDate } from "../../src/http/cookie-date.ts";
import { parseSetCookie } from "../../src/http/set-cookie-line.ts";

interface Exchange {
  readonly test: string;
  readonly received: readonly string[];
  readonly sent: readonly { readonly name: string; readonly value: string }[];
  readonly "sent-to"?: string;
}

const folder = new URL("../../node_modules/ietf-cookie-tests/test/ietf_data/", import.meta.url);
const read = (file: string): unknown => JSON.parse(readFileSync(new URL(file, folder), "utf8"));
const exchanges = read("parser.json") as readonly Exchange[];
const dates = [
  ...(read("dates/examples.json") as []),
  ...(read("dates/bsd-examples.json") as []),
] as {
  readonly test: string;
  readonly expected: string | null;
}[];

/** When the tests were written: 2007 is over, 2017 is not. */
const NOW = Date.UTC(2011, 3, 27);

/**
 * Where a cookie is sent, and whether over http, is the browser's to decide; a gate sees only what is stored, and for
 * how long. Some tests were switched off by their authors.
 */
const isAsked = ({ test, received, ...rest }: Exchange): boolean =>
  !test.startsWith("DISABLED") &&
  !("sent-to" in rest) &&
  !received.some((line) => /;\s*(?:path|domain|secure)/i.test(line));

/** What a browser holds after these lines, in the order of their first mention. */
function held(lines: readonly string[]): { name: string; value: string }[] {
  const jar = new Map<string, string>();
  for (const line of lines) {
    const parsed = parseSetCookie(line, NOW);
    if (parsed === undefined) continue;
    if (parsed.expires !== undefined && parsed.expires <= NOW) jar.delete(parsed.name);
    else jar.set(parsed.name, parsed.value);
  }
  jar.delete("");
  return [...jar].map(([name, value]) => ({ name, value }));
}

const asked = exchanges.filter(isAsked);

describe("what a browser holds after these Set-Cookie lines", () => {
  it("are most of the published ones", () => {
    expect(asked.length).toBeGreaterThan(100);
  });

  it.each(asked.map((one) => [one.test, one] as const))("%s", (_name, { received, sent }) => {
    expect(held(received)).toEqual(sent);
  });
});

describe("parseCookieDate on the published dates", () => {
  it.each(dates.map(({ test, expected }) => [test, expected] as const))(
    "%j: %s",
    (text, expected) => {
      const time = parseCookieDate(text);
      expect(time === undefined ? null : new Date(time).toUTCString()).toBe(
        expected === null ? null : new Date(expected).toUTCString(),
      );
    },
  );
});
