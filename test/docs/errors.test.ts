// docs/errors.md has an entry for every code and every warning in src, and none for what is no longer there.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), "utf8");
const page = read("docs/errors.md");

const sources = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
  .map((name) => name.replaceAll("\\", "/"))
  .filter((name) => name.endsWith(".ts") && !/^(?:browser|services|pages)\//.test(name))
  .map((name) => ({ name, text: read(`src/${name}`) }));

/** The members of a union of texts, as its source says. */
function union(path: string, name: string): string[] {
  const code = read(path).replaceAll(/\/\*\*.*?\*\//gs, "");
  const [, body = ""] = new RegExp(`type ${name} =([^;]*?);\\n`).exec(code) ?? [];
  return [...body.matchAll(/"([\w-]+)"/g)].map(([, member = ""]) => member);
}

/** What a pattern finds in all of src, once each. */
function found(pattern: RegExp): string[] {
  return [
    ...new Set(
      sources.flatMap(({ text }) => [...text.matchAll(pattern)].map(([, code = ""]) => code)),
    ),
  ];
}

const CODES: Readonly<Record<string, readonly string[]>> = {
  Config: union("src/errors.ts", "ConfigErrorCode"),
  Ledger: union("src/ledger/ledger-error.ts", "LedgerErrorCode"),
  Outgoing: union("src/outgoing/refused.ts", "OutgoingReason"),
  Reason: union("src/decide/types.ts", "Reason"),
  Limit: found(/(?:\blimit: |#close\()"([a-z-]+)"/g),
  Process: found(/code(?:: | = )"(ASSENT_\w+)"/g),
  Answer: [
    ...[...read("src/routes/reply.ts").matchAll(/status: \d+, code: "([\w-]+)"/g)].map(
      ([, code = ""]) => code,
    ),
    ...found(/error: \{ code: "([\w-]+)"/g),
  ],
  Finding: [
    ...(/FINDING_KINDS = \[(.*?)\]/s.exec(read("src/audit/types.ts"))?.[1] ?? "").matchAll(
      /"([\w-]+)"/g,
    ),
  ].map(([, kind = ""]) => kind),
  Markup: union("src/gate/types.ts", "MarkupMistake"),
  Exit: [...read("src/cli/exit.ts").matchAll(/^ {2}(\w+): \d,$/gm)].map(([, name = ""]) => name),
};

describe("docs/errors.md", () => {
  test.each(Object.entries(CODES))(
    "has an entry for every code of %s, and no other",
    (kind, codes) => {
      const entries = [...page.matchAll(new RegExp(`^### ${kind}: ([\\w-]+)$`, "gm"))].map(
        ([, code = ""]) => code,
      );
      expect(codes.length).toBeGreaterThan(2);
      expect(entries.toSorted()).toEqual([...new Set(codes)].toSorted());
    },
  );

  test("has no entries but those", () => {
    const kinds = new Set([...page.matchAll(/^### (\w+): /gm)].map(([, kind = ""]) => kind));
    expect([...kinds].toSorted()).toEqual(Object.keys(CODES).toSorted());
  });

  test("says something in every entry", () => {
    const [, ...entries] = page.split(/^### /m);
    expect(
      entries.filter((entry) => entry.split("\n").slice(1).join("").trim().length < 25),
    ).toEqual([]);
  });
});

/** The texts by which docs/errors.md knows warnings. */
const known = [...(page.split("\n## Warnings\n")[1] ?? "").matchAll(/^\| (`.*?`) \| /gm)].flatMap(
  ([, cell = ""]) => [...cell.matchAll(/`([^`]+)`/g)].map(([, words = ""]) => words),
);

/** Source text with its literals joined: `"a " + "b"` reads as `a b`. */
const joined = (text: string): string => text.replaceAll(/["`]\s*\+\s*["`]/g, "");

/** The first literals of each call that warns, and of each function that makes a warning. */
function warnings(): string[] {
  const calls = sources.flatMap(({ text }) =>
    [...joined(text).matchAll(/\b(?:onWarning|warn)\(\s*(["`])(.*?)\1/gs)].map(
      ([, , words = ""]) => words,
    ),
  );
  const { text = "" } = sources.find(({ name }) => name === "engine/warnings.ts") ?? {};
  // Before that there are keys; what is told of a limit is in a table, and its place is added to it.
  const [, told = ""] = joined(text).replace("`${told} (on", "").split("function warningOf");
  const made = [...told.matchAll(/return \(?\s*`(.*?)`(?:;|\s*[+)])/gs)].map(
    ([, words = ""]) => words,
  );
  const own = sources.find(({ name }) => name === "engine/own-cookies.ts")?.text ?? "";
  const faults = [...joined(own).matchAll(/`((?:no browser|the cookie) .*?)`/gs)].map(
    ([, words = ""]) => words,
  );
  return [...calls, ...made, ...faults].filter((words) => words.length > 20);
}

describe("its table of warnings", () => {
  test("knows every warning in src", () => {
    expect(warnings().length).toBeGreaterThan(15);
    expect(warnings().filter((words) => !known.some((text) => words.includes(text)))).toEqual([]);
  });

  test("knows none that is not there any more", () => {
    const all = sources.map(({ text }) => joined(text)).join("\n");
    // A text that holds a quotation is written with escapes, or not, as its literal needs.
    const plain = all.replaceAll('\\"', '"');
    expect(known.length).toBeGreaterThan(20);
    expect(known.filter((text) => !plain.includes(text))).toEqual([]);
  });
});
