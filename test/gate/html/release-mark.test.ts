// Whose consent releases an element: the mark that the browser's script goes by.
import { describe, expect, it } from "vitest";
import { gated } from "./_gate.ts";

function markOf(html: string): string | undefined {
  return /data-consent-blocked=([\w-]+)/.exec(gated(html))?.[1];
}

const VIDEO = "https://video.example/embed/1";

describe("the mark of a blocked element", () => {
  it("is the service, where its consent is all that is missing", () => {
    for (const html of [
      `<iframe src="${VIDEO}"></iframe>`,
      `<img src="${VIDEO}" srcset="${VIDEO} 2x, /own.png 3x">`,
      `<iframe srcdoc='<img src="${VIDEO}">'></iframe>`,
      `<script src="${VIDEO}"></script>`,
      `<script src="${VIDEO}" onload="ready()"></script>`,
      "<script>videoPlayer()</script>",
      `<script>videoPlayer(); new Image().src = "${VIDEO}"</script>`,
      `<p style="background: url(${VIDEO})">`,
      `<svg><image href="${VIDEO}"/></svg>`,
    ]) {
      expect([html, markOf(html)]).toEqual([html, "video"]);
    }
  });

  it("is no service's, where another one or a host that nobody declares has a part in it", () => {
    for (const html of [
      `<img src="${VIDEO}" srcset="/stats/1.png 2x">`,
      `<img srcset="${VIDEO} 1x, /stats/1.png 2x">`,
      `<img srcset="${VIDEO} 1x, https://unknown.example/1.png 2x">`,
      `<iframe srcdoc='<img src="${VIDEO}"><img src="https://unknown.example/">'></iframe>`,
      `<video src="${VIDEO}" poster="https://unknown.example/1.png"></video>`,
      `<video src="${VIDEO}" style="background: url(https://unknown.example/1.png)"></video>`,
      `<script src="${VIDEO}" onload="new Image().src = 'https://unknown.example/'"></script>`,
      "<script>videoPlayer(); new Image().src = 'https://unknown.example/1.png'</script>",
      `<script>videoPlayer(); document.write('<img src="https://unknown.example/">')</script>`,
      `<script type="speculationrules">{"prefetch":[{"urls":["${VIDEO}","https://unknown.example/"]}]}</script>`,
    ]) {
      expect([html, markOf(html)]).toEqual([html, "-several"]);
    }
  });

  it("is the claim's where the site claims the element", () => {
    const html = `<img data-consent="stats" src="${VIDEO}" srcset="https://unknown.example/ 2x">`;
    expect(markOf(html)).toBe("stats");
  });

  it("says that nobody can consent to what is not declared", () => {
    expect(markOf('<img src="https://unknown.example/">')).toBe("undeclared");
  });
});
