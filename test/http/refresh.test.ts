import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { refreshUrls } from "../../src/http/refresh.ts";

const A = "https://a.example/";

describe("a refresh leads to what any browser takes for its address", () => {
  it.each([
    [`5; url=${A}`, A],
    [`0;URL=${A}`, A],
    [`0, url = '${A}' x`, A],
    [`0 url="${A}`, A],
    [`0;${A}`, A],
    [` 1.5 ; Url\t=\t${A}`, A],
    [`;url=${A}`, A],
    [`0\v;url=${A}`, A],
    [`0\u00a0;\u2003url=${A}`, A],
    [`1e1;url=${A}`, A],
    // The first quote, the last, or none.
    ["0;url='https:'@m.example/x'", "https:'@m.example/x"],
    ["0;url='https:'@m.example/x'", "https:"],
    ['0;url="//"@m.example/x"', '//"@m.example/x'],
    [`0;url='x`, "x"],
    ["0; urls", "urls"],
    ["0; url", "url"],
    [".;x", "x"],
    ["05;;x", ";x"],
  ])("%j: %j", (value, url) => {
    expect(refreshUrls(value)).toContain(url);
  });

  it.each(["5", "5;", "", " ", "5 ;", `url=${A}`, `x;url=${A}`, `5x;url=${A}`])(
    "%j leads nowhere",
    (value) => {
      expect(refreshUrls(value)).toEqual([]);
    },
  );

  it("does not take an address in another for one", () => {
    expect(refreshUrls(`0;url=/go?url=${A}`)).toEqual([`/go?url=${A}`]);
    expect(refreshUrls(`3; url=/a;b,c`)).not.toContain("c");
  });

  it("never throws", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => void refreshUrls(text)));
  });
});
