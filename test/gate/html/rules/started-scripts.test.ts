// Scripts that are started by other scripts: judged like scripts, and blocked so that nobody starts them.
import { describe, expect, it } from "vitest";
import { gated } from "../_gate.ts";

const TYPES = [
  "text/partytown",
  "litespeed/javascript",
  "rocketlazyloadscript",
  "lazy",
  "LAZY",
  "text/psajs",
  "text/prioritypsajs",
  "text/rocketscript",
  "3c8f1d2e4b5a69788796a5b4-text/javascript",
  "3c8f1d2e4b5a69788796a5b4-module",
  "pmdelayedscript",
  "javascript/blocked",
  "rapidload/lazyscript",
  "nitropack/inlinescript",
  "wphb-delay-type",
  "text/babel",
  "text/typescript",
  "module-shim",
  "text/x-delayed",
];

describe("a script that others start", () => {
  it.each(TYPES)(
    "is judged by what it holds, and is of no type that anybody starts: %s",
    (type) => {
      const html = `<script type="${type}">fetch("https://third.example/x")</script>`;
      expect(gated(html)).toMatch(
        new RegExp(
          `^<script type=text/plain data-consent-blocked=\\S+ data-consent-type="${type}">`,
        ),
      );
      const own = `<script type="${type}">go("/own")</script>`;
      expect(gated(own)).toBe(own);
    },
  );

  it.each([
    "src",
    "data-src",
    "data-rocket-src",
    "data-litespeed-src",
    "data-lazy-src",
    "data-rocketsrc",
    "data-wpmeteor-src",
    "data-pagespeed-orig-src",
    "pagespeed_orig_src",
    "nitropack-src",
    "data-pmdelayedscript",
  ])("is judged by its address, which is put aside: %s", (name) => {
    for (const type of ["litespeed/javascript", "text/javascript", "x/unknown"]) {
      // Nobody fetches a block of data by its own attribute.
      if (type === "x/unknown" && name === "src") continue;
      const html = `<script type="${type}" ${name}="https://third.example/x.js"></script>`;
      expect(gated(html)).toMatch(
        new RegExp(
          // A script's own address stays where frameworks look for it.
          `^<script type=text/plain data-consent-blocked=\\S+ data-consent-type="${type}" ${name === "src" ? "" : "data-consent-"}${name}="https:`,
        ),
      );
      const own = html.replace("https://third.example", "");
      expect(gated(own)).toBe(own);
    }
  });

  it("is not released in place, since nobody would start it a second time", () => {
    const html = `<script type="text/partytown" src="https://video.example/embed/x.js"></script>`;
    expect(gated(html)).toContain("data-consent-blocked=-several");
    expect(gated(html, { allowed: ["video"] })).toBe(html);
  });

  it("is judged by code in its address", () => {
    const code = `data:text/javascript,fetch('https://third.example/')`;
    expect(
      gated(`<script type=pmdelayedscript data-pmdelayedscript="${code}"></script>`),
    ).toContain("data-consent-blocked");
  });

  it.each([
    `<script type="text/plain" data-src="https://third.example/x.js">fetch("https://third.example/")</script>`,
    `<script type="text/x-handlebars-template"><img src="https://third.example/x.png"></script>`,
    `<script type="application/json">{"src":"https://third.example/x.js"}</script>`,
    `<script type="text/transcript">see "https://third.example/"</script>`,
  ])("is none: %s", (html) => {
    expect(gated(html)).toBe(html);
  });
});
