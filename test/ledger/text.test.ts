// The two forms of text that the ledger's truth hangs on: canonical JSON and CSV.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson, sha256 } from "../../src/ledger/chain/canonical.ts";
import { csvRow, csvRows } from "../../src/ledger/maintain/csv.ts";

const anyString = fc.string({ unit: "binary", maxLength: 20 });

describe("canonicalJson", () => {
  it("is the same for the same value, whatever the order of its keys", () => {
    expect(canonicalJson({ b: [1, { d: null, c: "é" }], a: undefined, A: true })).toBe(
      '{"A":true,"b":[1,{"c":"é","d":null}]}',
    );
    const pairs = fc.uniqueArray(fc.tuple(anyString, fc.jsonValue()), { selector: ([key]) => key });
    fc.assert(
      fc.property(pairs, (entries) => {
        const one = canonicalJson(Object.fromEntries(entries));
        expect(canonicalJson(Object.fromEntries(entries.toReversed()))).toBe(one);
      }),
    );
  });

  it("comes back from its text", () => {
    fc.assert(
      fc.property(fc.dictionary(anyString, fc.jsonValue()), (value) => {
        const text = canonicalJson(value);
        expect(canonicalJson(JSON.parse(text))).toBe(text);
      }),
    );
  });

  it("orders keys by UTF-16 units, as RFC 8785 says", () => {
    const text = canonicalJson({
      "\u20ac": 1,
      "\r": 2,
      "\ufb33": 3,
      "1": 4,
      "\u{1f600}": 5,
      "\u0080": 6,
      ö: 7,
    });
    expect(text).toBe('{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"\u{1f600}":5,"\ufb33":3}');
  });

  it("hashes as everybody else does", () => {
    expect(sha256("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  });
});

describe("csv", () => {
  const rowsOf = async (text: string, size: number): Promise<string[][]> => {
    const pieces = async function* (): AsyncGenerator<string> {
      for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
    };
    const rows: string[][] = [];
    for await (const row of csvRows(pieces())) rows.push([...row]);
    return rows;
  };

  it("gives back what was written, in any pieces", async () => {
    const cell = fc.string({ unit: fc.constantFrom("a", '"', ",", "\n", "\r", " ", "é") });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 5 }),
        fc.integer({ min: 1, max: 9 }),
        async (rows, size) => {
          const safe = rows.map((cells) => cells.map((text) => `x${text}`));
          expect(await rowsOf(safe.map((cells) => csvRow(cells)).join(""), size)).toEqual(safe);
        },
      ),
    );
  });

  it("leaves no formula to a spreadsheet", () => {
    expect(csvRow(["=1+1", "-1", "@x", "\tx", "ok"])).toBe("'=1+1,'-1,'@x,'\tx,ok\r\n");
  });

  it("says so where quotes never end", async () => {
    await expect(rowsOf('a,"b', 3)).rejects.toMatchObject({ code: "bad-import" });
  });
});
