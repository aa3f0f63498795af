// What was found out about a script in one document counts in another only where it would be found out again.
import { describe, expect, it } from "vitest";
import { createHtmlGate, type HtmlGateOptions } from "../../src/gate/html/gate.ts";
import { randomDocument } from "../fuzz/html-grammar.ts";
import { createRandom } from "../fuzz/random.ts";
import { drain, gateOptions, type GateSetUp } from "./html/_gate.ts";
import { INNOCENT_SCRIPTS, VENDOR_SNIPPETS } from "./html/_scripts.ts";

const PADDING = `/* ${"x".repeat(300)} */`;

function gatedWith(options: HtmlGateOptions, html: string): string {
  return drain(createHtmlGate(options), [Buffer.from(html)]).toString();
}

/** The document as a gate sees it that knows nothing from before, and as the shared one does. */
function both(shared: HtmlGateOptions, html: string, setUp?: GateSetUp): [string, string] {
  const { url } = shared;
  return [gatedWith(gateOptions({ ...setUp, url }), html), gatedWith(shared, html)];
}

describe("scripts that were judged before", () => {
  it("are judged the same again, in other documents and other places", () => {
    const scripts = [...Object.values(VENDOR_SNIPPETS), ...Object.values(INNOCENT_SCRIPTS)];
    for (const allowed of [[], ["video"]]) {
      const shared = gateOptions({ allowed });
      for (let round = 0; round < 2; round++) {
        for (const script of scripts) {
          const html = `${"<p>a</p>".repeat(round)}<script>${PADDING}${script}</script>`;
          const [alone, again] = both(shared, html, { allowed });
          expect(again).toBe(alone);
        }
      }
    }
  });

  it("are judged anew where the address of the document matters", () => {
    const html = `<script>${PADDING}fetch("http:stats/x")</script>`;
    const shared = gateOptions({ url: "http://localhost/page/" });
    expect(gatedWith(shared, html)).toContain("<script>/*");
    expect(gatedWith({ ...shared, url: "http://localhost/" }, html)).toContain("text/plain");
    expect(gatedWith(shared, html)).toContain("<script>/*");
  });

  it("are judged anew under a base of the document's own", () => {
    const script = `<script>${PADDING}var s=document.createElement("script");s.src="/x.js";document.head.append(s)</script>`;
    const shared = gateOptions();
    expect(gatedWith(shared, script)).toContain("<script>/*");
    const based = `<base href="https://cdn.example/">${script}`;
    const [alone, again] = both(shared, based);
    expect(again).toBe(alone);
  });

  it("are not known to who refuses something else", () => {
    const html = `<script>${PADDING}${VENDOR_SNIPPETS["Meta pixel"] ?? ""}</script><script>${PADDING}videoPlayer("a")</script>`;
    for (const allowed of [[], ["video"], []]) {
      const [first, ...more] = [0, 1].map(() => gatedWith(gateOptions({ allowed }), html));
      expect(more).toEqual([first]);
      expect(first?.includes(`<script>${PADDING}videoPlayer`)).toBe(allowed.length > 0);
    }
  });

  it("change nothing in random documents", () => {
    const shared = gateOptions();
    for (let seed = 0; seed < 200; seed++) {
      const html = randomDocument(createRandom(seed)).replaceAll("<script>", `<script>${PADDING}`);
      const [alone, again] = both(shared, html);
      expect([again, gatedWith(shared, html)]).toEqual([alone, alone]);
    }
  });
});
