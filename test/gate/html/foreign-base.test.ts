import { describe, expect, it } from "vitest";
import { gated } from "./_gate.ts";

const start = (html: string): string =>
  /\[(based|plain)\]/.exec(
    gated(html, { bodyStart: (based) => (based ? "[based]" : "[plain]") }),
  )?.[1] ?? "none";

describe("what is put into the body of a page with a base", () => {
  it("is addressed by path where no base, or one of the site's own, is in force", () => {
    expect(start("<!doctype html><body>x")).toBe("plain");
    expect(start('<!doctype html><base href="/app/"><body>x')).toBe("plain");
  });

  it.each([
    '<!doctype html><base href="https://third.example/"><body>x',
    '<!doctype html><base href="//third.example/a/"><body>x',
    '<!doctype html><base href="https://cdn.example/"><body>x',
    '<!doctype html><head><noscript><base href="https://third.example/"></noscript></head><body>x',
  ])("is not addressed by path alone under a base of another host: %s", (html) => {
    expect(start(html)).toBe("based");
  });
});
