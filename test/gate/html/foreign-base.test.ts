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

describe("scripts under a base that is refused", () => {
  const BASE = `<base href="https://third.example/">`;
  it.each([
    `<script type=module>import "./a.js"</script>`,
    `<script>import("./b.js")</script>`,
    `<script>fetch('x')</script>`,
    `<script>new Image().src = name</script>`,
    `<script type=importmap>{"imports":{"q":"./c.js"}}</script>`,
    `<script type=speculationrules>{"prefetch":[{"urls":["d"]}]}</script>`,
    `<script type=speculationrules>{"prefetch":[{"where":{"href_matches":"/*"}}]}</script>`,
    `<a ping=p href=#>x</a>`,
    `<p onclick="fetch('x')">`,
  ])("may not lead there by a path: %s", (html) => {
    const out = gated(BASE + html);
    expect(out).not.toBe(BASE + html);
    expect(gated(html)).toBe(html);
  });

  it("that load nothing stay", () => {
    const html = `${BASE}<script>var a = 1; document.title = "x"</script>`;
    expect(gated(html)).toBe(html);
  });
});
