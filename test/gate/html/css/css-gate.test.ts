import { cpuTime } from "../../../_support/cpu-time.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createCssGate } from "../../../../src/gate/html/css/css-gate.ts";
import type { GateEvent } from "../../../../src/gate/types.ts";
import { encodingOf } from "../../../../src/gate/html/tokenizer/encoding.ts";
import { cut, drain, gateOptions, type GateSetUp } from "../_gate.ts";

const T = "https://third.example/";
const gatedSheet = (css: string | Buffer, setUp?: GateSetUp, size = 1 << 20): string =>
  drain(createCssGate(gateOptions(setUp)), cut(Buffer.from(css), size)).toString("latin1");

describe("a style sheet that is a response of its own", () => {
  it.each([
    [`@import "${T}x";`, `@import "data:,${T}x";`],
    [`@import url( '${T}x' ) screen;p{}`, `@import url( 'data:,${T}x' ) screen;p{}`],
    [`p{background:url(${T}x)}`, `p{background:url(data:,${T}x)}`],
    [`p{background:url(../x.png)}`, undefined],
    [`@import "own.css";p{color:red}`, undefined],
    [`/* ${T} */ p{content:"${T}"}`, undefined],
    [`@font-face{src:url(${T}x.woff2)}`, `@font-face{src:url(data:,${T}x.woff2)}`],
    [`@import "https://video.example/embed/x";`, `@import "data:,https://video.example/embed/x";`],
    [`p{background:url(https://cdn.example/x)}`, undefined],
    ["", undefined],
  ])("%j", (css, expected) => {
    expect(gatedSheet(css)).toBe(expected ?? css);
  });

  it("leaves as it came where everything may be loaded, byte for byte", () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 300 }),
        fc.integer({ min: 1, max: 50 }),
        (bytes, size) => {
          const all = { allowed: ["video", "stats"], undeclared: "allow" } as const;
          const out = drain(createCssGate(gateOptions(all)), cut(bytes, size));
          expect(out.equals(Buffer.from(bytes))).toBe(true);
        },
      ),
    );
  });

  it("gives the same in any pieces, late imports too", () => {
    const filler = `p { color: red; content: "}" } /* ${"x".repeat(500)} */\n`;
    const css = `@import "${T}1";\n${filler.repeat(40)}@import "${T}2";@font-face{src:url(${T}3)}\n${filler.repeat(120)}q{a:url(${T}4)}`;
    const whole = gatedSheet(css);
    expect(whole).toBe(
      css
        .replace(`"${T}1`, `"data:,${T}1`)
        .replace(`"${T}2`, `"data:,${T}2`)
        .replace(`(${T}3`, `(data:,${T}3`)
        .replace(`(${T}4`, `(data:,${T}4`),
    );
    for (const size of [1000, 4096, 16_384, 33_333]) expect(gatedSheet(css, {}, size)).toBe(whole);
  });

  it("lets out what is decided before more comes", () => {
    const gate = createCssGate(gateOptions());
    const piece = Buffer.from("p{color:red}".repeat(4000));
    expect(gate.write(piece).length).toBeGreaterThan(0);
  });

  it("drops the rest at its bound, and says so", () => {
    const events: GateEvent[] = [];
    const setUp = {
      limits: { style: 50_000 },
      report: (event: GateEvent) => void events.push(event),
    };
    const out = gatedSheet(`p{color:red}q{a:url("${"x".repeat(200_000)}${T}`, setUp, 8192);
    expect(out.length).toBeLessThan(100);
    expect(out).not.toContain(T);
    expect(events).toContainEqual({ kind: "limit", limit: "style" });
  });

  it("says what it blocked, once each", () => {
    const events: GateEvent[] = [];
    gatedSheet(`p{a:url(${T}x)}`.repeat(3), { report: (event) => void events.push(event) }, 7);
    expect(events).toEqual(
      Array.from({ length: 3 }, () => ({
        kind: "embed",
        action: "blocked",
        element: "style",
        host: "third.example",
        service: undefined,
      })),
    );
  });

  it("reads its own encoding", () => {
    const css = Buffer.concat([
      Buffer.from("a{b:'"),
      Buffer.from([0x83, 0x5c]),
      Buffer.from(`';c:url(${T}x);d:''}`),
    ]);
    expect(gatedSheet(css, { encoding: encodingOf("shift_jis") })).toContain("data:,");
    expect(gatedSheet(`p{a:url(https://bücher.example/x)}`)).toContain("data:,");
  });

  it("takes time by its length alone", () => {
    const time = (bytes: number): number => {
      const css = Buffer.from(`p{a:url("${"x".repeat(bytes)}")}`);
      return cpuTime(() => void drain(createCssGate(gateOptions()), cut(css, 1024)));
    };
    expect(time(800_000)).toBeLessThan(Math.max(time(100_000) * 8 * 4, 200));
  });
});
