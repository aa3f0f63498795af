import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isLoaded, isOtherAddress } from "../../../src/gate/html/script-loaders.ts";
import { gated } from "./_gate.ts";
import { stepsOf } from "./_counting-text.ts";

describe("a literal is loaded after", () => {
  it.each([
    `a.src=`, `a . src = `, `a.src = b == c ? `, `a.src=b===c?x:`, `a.src=b!=c?x:`, `a.src=b<=c?x:`, `a["src"]=`, `a[ 'src' ] = `, `a.srcset=`, `a.poster=`, `a.srcdoc=`,
    `a.setAttribute("src",`, `a.setAttributeNS(null, 'src', `, `import `, `import(`, `from `, `x from`, `fetch(`, `$.getScript (`, `x.open("GET",`, `x . open ( 'POST' , `,
    `new Worker(`, `new  Audio (`, `a.load(`, `a .post(`, `a.src=f(`, `a.src=f(b,`,
  ])("%s", (before) => expect(isLoaded(`${before}"x"`, before.length)).toBe(true)); // prettier-ignore

  it.each([
    `a.href=`, `src=`, `a.src=1;b(`, `a.src=1\nb(`, `a.src=b=`, `a.src==`, `a.src===`, `prefetch(`, `newWorker(`, `Worker(`, `load(`, `a.open("x y",`, `a.open(`, `setAttribute("alt",`,
    `mysetAttribute("src",`, `important `, `if (a == `, ``, ` `, `(`, `,`, `=`, `["src"],`,
  ])("and not after %s", (before) => expect(isLoaded(`${before}"x"`, before.length)).toBe(false)); // prettier-ignore

  it("is another address after href and data", () => {
    for (const before of [`a.href=`, `a.data = `, `a.setAttribute("href",`, `a.setAttributeNS(x,"xlink:href",`]) {
      expect(isOtherAddress(`${before}"x"`, before.length)).toBe(true);
    }
    expect(isOtherAddress(`a.href=="x"`, 8)).toBe(false);
  }); // prettier-ignore

  it("is told in a bounded number of steps, whatever comes before", () => {
    const part = fc.constantFrom("=", "==", ".src", "(", ",", '"', "src", "open", " ", "import", "setAttribute(", "]", "[", "a");
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 6 }), (parts) => {
        const code = `.${parts.join("").repeat(400)}`;
        if (code.trimEnd().length < 300) return;
        const steps = stepsOf(code, (text) => [isLoaded(text, code.length), isOtherAddress(text, code.length)]);
        expect(steps).toBeLessThan(4000 + 8 * (code.length - code.trimEnd().length));
      }),
      { numRuns: 2000 },
    );
  }); // prettier-ignore

  it("does not stop the server: a run of = after .src", () => {
    const html = `<script>x.src ${"=".repeat(100_000)} "https://third.example/x.js"</script>`;
    expect(gated(html)).toContain("third.example");
  });
});
