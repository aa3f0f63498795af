// Blocks in other languages than TypeScript: commands exist, markup passes the gate without a warning, the rest parses.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import ejs from "ejs";
import { transform } from "esbuild";
import { parseFragment } from "parse5";
import { describe, expect, test } from "vitest";
import { defineCatalogue } from "assent";
import { consent } from "assent/fetch";
import { googleMaps, youtube } from "assent/services";
import { runCli } from "../../src/cli/run.ts";
import { blocks, inLanguage, placeOf, root } from "./_blocks.ts";

/** What no test here reads, and why. */
const SKIPPED: Readonly<Record<string, string>> = {
  "": "drawings",
  nginx: "test/caching/nginx.test.ts runs it",
  vcl: "there is no Varnish to ask; docs/caching.md says that it is not run",
};
const CHECKED = ["js", "ts", "jsx", "tsx", "sh", "html", "ejs", "css", "json"];

test("every block is in a language that is checked, or in one that is not for a reason", () => {
  const others = blocks.filter(({ language }) => !CHECKED.includes(language));
  expect(others.filter(({ language }) => !(language in SKIPPED)).map(placeOf)).toEqual([]);
  // A new one has to be looked at: three of configuration, and the drawings.
  expect(others.filter(({ language }) => language !== "")).toHaveLength(3);
  expect(blocks.length - others.length).toBeGreaterThan(60);
});

/** A command line as its words, without what the shell would take: variables before it, comments, pipes. */
function commandsOf(code: string): string[][] {
  const lines = code.replaceAll(/\\\n\s*/g, " ").split("\n");
  return lines.flatMap((line) =>
    line
      .replace(/(?:^|\s)#.*$/, "")
      .split(/\s(?:&&|\|\|?)\s/)
      .map((part) =>
        part
          .trim()
          .split(/\s+/)
          .filter((word) => !/^[A-Z_]+=/.test(word)),
      )
      .filter(([name = ""]) => name !== ""),
  );
}

const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
  readonly scripts: Readonly<Record<string, string>>;
};

/** What `npx assent … --help` prints. */
async function help(...words: readonly string[]): Promise<string> {
  const out = new PassThrough();
  await runCli([...words, "--help"], {
    out,
    err: new PassThrough(),
    input: new PassThrough(),
    environment: {},
  });
  return String(out.read() ?? "");
}

/** What is wrong with a command; undefined: nothing. */
async function fault([name = "", ...words]: readonly string[]): Promise<string | undefined> {
  if (name === "npm") {
    const [verb = "", script = ""] = words;
    if (verb === "run") return script in scripts ? undefined : `no script ${script}`;
    return ["ci", "install", "test"].includes(verb) ? undefined : `npm ${verb}`;
  }
  if (name === "node") {
    const [file = ""] = words;
    return existsSync(join(root, file)) ? undefined : `no file ${file}`;
  }
  if (name !== "npx") return ["curl", "grep", "openssl", "bash"].includes(name) ? undefined : name;
  const [tool, ...rest] = words;
  if (tool !== "assent") return tool === "vitest" ? undefined : `npx ${tool}`;
  const verbs = rest
    .filter((word) => /^[a-z]+$/.test(word))
    .slice(0, ["ledger", "rules"].includes(rest[0] ?? "") ? 2 : 1);
  const told = await help(...verbs);
  if (!told.startsWith(`Usage: assent ${verbs.join(" ")} `)) return `assent ${verbs.join(" ")}`;
  return rest.find((word) => word.startsWith("--") && !told.includes(`${word} `));
}

describe("commands", () => {
  test.each(inLanguage("sh").map((block) => [placeOf(block), block] as const))(
    "exist: %s",
    async (_, { code }) => {
      const commands = commandsOf(code);
      expect(commands.length).toBeGreaterThan(0);
      const faults = await Promise.all(commands.map(fault));
      expect(faults.filter((what) => what !== undefined)).toEqual([]);
    },
  );

  test("that do not exist are found", async () => {
    expect(await fault(["npm", "run", "nothing"])).toBe("no script nothing");
    expect(await fault(["npx", "assent", "audit", "x", "--fail-one", "leak"])).toBe("--fail-one");
    expect(await fault(["npx", "assent", "audits"])).toBe("assent audits");
  });
});

describe("markup", () => {
  test.each(inLanguage("html").map((block) => [placeOf(block), block] as const))(
    "is well-formed, and passes the gate without a warning: %s",
    async (_, { code, setup }) => {
      const errors: string[] = [];
      parseFragment(code, { onParseError: (error) => errors.push(error.code) });
      expect(errors).toEqual([]);
      const warnings: string[] = [];
      const gate = consent({
        catalogue: defineCatalogue({
          policy: { version: "1", controller: { name: "A" } },
          services: [youtube(), googleMaps()],
        }),
        onWarning: (message) => warnings.push(message),
      });
      const page = new Response(`<!doctype html><title>A</title><body>${code}`, {
        headers: { "content-type": "text/html; charset=utf-8" },
      });
      const response = await gate(new Request("http://localhost/"), () => page);
      expect(await response.text()).toContain("assent");
      // A page that shows what is blocked: one warning, of what nobody declares.
      expect(warnings).toEqual(
        setup === "undeclared" ? [expect.stringContaining("not in the catalogue")] : [],
      );
    },
  );
});

test.each(inLanguage("css").map((block) => [placeOf(block), block] as const))(
  "%s is CSS",
  async (_, { code }) => {
    expect((await transform(code, { loader: "css", logLevel: "silent" })).warnings).toEqual([]);
  },
);

test.each(inLanguage("ejs").map((block) => [placeOf(block), block] as const))(
  "%s is EJS",
  (_, { code }) => {
    expect(ejs.compile(code)).toBeTypeOf("function");
  },
);

test("what says it is JSON parses", () => {
  for (const { code } of inLanguage("json")) expect(() => void JSON.parse(code)).not.toThrow();
});
