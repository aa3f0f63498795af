import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSubset } from "../../../../src/gate/html/xml/doctype.ts";
import { decodeXmlText } from "../../../../src/gate/html/xml/text.ts";
import { stepsOf } from "../_counting-text.ts";

describe("the internal subset of a document type", () => {
  it("declares entities, the first of a name", () => {
    const { entities } = readSubset(
      `<!-- <!ENTITY no "x"> --><!ENTITY a "&#104;i"> <!ENTITY a 'late'><!ENTITY b\n'it is "b"'><!ENTITY s SYSTEM "x">`,
    );
    expect([...entities]).toEqual([["a", "hi"], ["b", 'it is "b"']]); // prettier-ignore
  });

  it("declares defaults of attributes", () => {
    const { defaults } = readSubset(
      `<!ENTITY h "host"><!ATTLIST a href CDATA "//&h;" b (x | y) 'x' c CDATA #IMPLIED d CDATA #FIXED "e">`,
    );
    expect(defaults).toEqual([
      { name: "href", value: "//host" },
      { name: "b", value: "x" },
      { name: "d", value: "e" },
    ]);
  });

  it("is obscure where it is put together from parts", () => {
    expect(readSubset(`<!ENTITY % a "x">%a;`).isObscure).toBe(true);
    expect(readSubset(`<!ENTITY % a "x"><!ENTITY b "%a;">`).isObscure).toBe(true);
    expect(readSubset(`<!ENTITY a "x">`).isObscure).toBe(false);
  });

  it("takes at most 2.2 times the steps for twice the text", () => {
    const part = fc.constantFrom("<!ENTITY ", "<!ATTLIST ", "a", " ", '"', "'", "&#", ";", ">", "<", "(", ")", "|", "%", "<!--", "-->", "#FIXED ");
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 5 }), (parts) => {
        const steps = (times: number): number => stepsOf(parts.join("").repeat(times), readSubset);
        expect(steps(400)).toBeLessThanOrEqual(steps(200) * 2.2 + 200);
      }),
      { numRuns: 1000 },
    );
  }); // prettier-ignore

  it("stops at references to nothing, nested", () => {
    const nested = Array.from({ length: 9 }, (_, i): [string, string] => [`e${i}`, `&e${i + 1};`.repeat(50)]);
    const entities = new Map([...nested, ["e9", ""]]);
    expect(decodeXmlText("&e0;", entities).length).toBeLessThan(1 << 18);
  }); // prettier-ignore
});
