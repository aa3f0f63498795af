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
    '<!doctype html><base href="https://cdn.example/"><body>x',
    '<!doctype html><base href="//cdn.example/a/"><body>x',
    '<!doctype html><head><noscript><base href="https://cdn.example/"></noscript></head><body>x',
  ])("is not addressed by path alone under a base of another host: %s", (html) => {
    expect(start(html)).toBe("based");
  });
});

describe("a base that is refused", () => {
  const BASE = `<base href="https://third.example/">`;
  const GONE = `<base data-consent-blocked=undeclared data-consent-href="https://third.example/">`;
  it.each([
    // WebKit looks for the icon of a page under its base.
    "<p>x",
    `<script type=module>import "./a.js"</script>`,
    `<script>fetch('x')</script>`,
    `<script type=importmap>{"imports":{"q":"./c.js"}}</script>`,
    `<a ping=p href=#>x</a>`,
    `<iframe srcdoc="<img src=x.png>"></iframe>`,
    "<img src=x.png>",
  ])("rules nothing: %s", (html) => {
    expect(gated(BASE + html)).toBe(GONE + html);
  });

  it("leaves the place to the next", () => {
    const next = `<base href="/own/"><base href="https://third.example/"><img src=x>`;
    expect(gated(BASE + next)).toBe(GONE + next);
  });
});

describe("a base that may be used", () => {
  it("rules what is nested, too", () => {
    const html = `<base href="https://video.example/"><iframe srcdoc="<iframe src=embed/1>"></iframe>`;
    expect(gated(html, { undeclared: "allow" })).toContain("data-consent-srcdoc");
    expect(gated(html, { undeclared: "allow", allowed: ["video"] })).toBe(html);
  });
});
