import { describe, expect, it } from "vitest";
import { headerEntries, listedHead } from "../../src/gate/head.ts";

describe("headerEntries", () => {
  it.each([
    [{ "X-A": "1", "x-b": 2, "x-c": ["3", "4"] }],
    [["X-A", "1", "x-b", 2, "x-c", ["3", "4"]]],
    [
      [
        ["X-A", "1"],
        ["x-b", 2],
        ["x-c", ["3", "4"]],
      ],
    ],
  ])("reads every form that writeHead takes: %j", (headers) => {
    expect(headerEntries(headers)).toEqual([
      ["X-A", "1"],
      ["x-b", 2],
      ["x-c", ["3", "4"]],
    ]);
  });

  it("reads values as Node writes them", () => {
    expect(headerEntries({ a: true, b: null, c: new URL("https://a.example/") })).toEqual([
      ["a", "true"],
      ["b", "null"],
      ["c", "https://a.example/"],
    ]);
  });

  it.each([undefined, null, {}, [], false, 0, 7, "", () => 1, [["", "x"]]])(
    "finds nothing in %j",
    (headers) => {
      expect(headerEntries(headers)).toEqual([]);
    },
  );

  it("takes the own properties of whatever it is given, as Node does", () => {
    expect(headerEntries(Object.assign(() => 1, { "X-A": "1" }))).toEqual([["X-A", "1"]]);
  });

  it.each([[["odd"]], [{ a: undefined }], [[5, "x"]], [[["only"]]]])(
    "leaves to Node what it throws at: %j",
    (headers) => {
      expect(headerEntries(headers)).toBeUndefined();
    },
  );
});

describe("listedHead", () => {
  it("knows names in any case and keeps them as written", () => {
    const head = listedHead(
      [
        ["X-One", "1"],
        ["x-ONE", "2"],
      ],
      200,
    );
    expect(head.get("x-one")).toBe("1, 2");
    expect(head.all("X-One")).toEqual(["1", "2"]);
    head.set("x-one", "3");
    expect(head.flat()).toEqual(["X-One", "3"]);
  });

  it("is unchanged until something changes", () => {
    const head = listedHead([["A", "1"]], 200);
    head.remove("b");
    expect(head.changed).toBe(false);
    head.remove("a");
    expect(head.changed).toBe(true);
    expect(head.flat()).toEqual([]);
  });

  it("is not taken in by names of an object's own", () => {
    const head = listedHead([["__proto__", "1"]], 200);
    expect(head.get("__proto__")).toBe("1");
    expect(head.get("constructor")).toBeUndefined();
  });
});
