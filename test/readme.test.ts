// The README keeps up with the code: every option, every member of req.consent, every ready-made service.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import type { RequestConsent } from "assent";
import { files } from "./docs/_blocks.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), "utf8");
const readme = read("README.md");

/** Keys of an interface, as its source says. */
function keysOf(path: string, name: string): string[] {
  const [, body = ""] =
    new RegExp(`interface ${name}[^{]*\\{\\n([^]*?)\\n\\}`).exec(read(path)) ?? [];
  return [...body.matchAll(/^ {2}readonly (\w+)\??:/gm)].map(([, key = ""]) => key);
}

function named(text: string): boolean {
  return readme.includes(`\`${text}\``) || readme.includes(`\`${text}(`);
}

describe("the README names", () => {
  test("every option of consent() and configureConsent()", () => {
    const keys = [
      ...keysOf("src/config/options.ts", "ConsentOptions"),
      ...keysOf("src/config/options.ts", "RouteOptions"),
      ...keysOf("src/config/options.ts", "SignalOptions").map((key) => `signals.${key}`),
      ...keysOf("src/config/options.ts", "ConsentCookieOptions").map((key) => `cookie.${key}`),
    ];
    expect(keys.length).toBeGreaterThan(20);
    const groups = ["signals", "cookie"];
    expect(keys.filter((key) => !groups.includes(key) && !named(key))).toEqual([]);
  });

  test("every key of a catalogue", () => {
    const kinds = [
      "CatalogueDeclaration",
      "Policy",
      "Controller",
      "ServiceDeclaration",
      "CookieDeclaration",
    ];
    const keys = kinds.flatMap((kind) => keysOf("src/catalogue/types.ts", kind));
    expect(keys.length).toBeGreaterThan(20);
    expect(keys.filter((key) => !named(key) && !named(`${key}[]`))).toEqual([]);
  });

  test("every member of req.consent", () => {
    const members: Readonly<Record<keyof RequestConsent, true>> = {
      status: true,
      source: true,
      needsPrompt: true,
      decision: true,
      signals: true,
      regime: true,
      allows: true,
      reason: true,
      rule: true,
      grant: true,
      refuse: true,
      withdraw: true,
      decide: true,
      embed: true,
      banner: true,
      settingsLink: true,
      policy: true,
      policyMarkdown: true,
      nonce: true,
      tagConsent: true,
      googleConsentMode: true,
      tcf: true,
      directives: true,
      configure: true,
      fetch: true,
      run: true,
      token: true,
    };
    expect(Object.keys(members).filter((member) => !named(member))).toEqual([]);
  });

  test("where the ready-made services are listed", () => {
    expect(readme).toContain("(docs/services.md)");
  });
});

describe("docs/failures.md", () => {
  test("says what happens at every bound that is reported", () => {
    const sources = readdirSync(join(root, "src/gate"), { recursive: true, encoding: "utf8" });
    const limits = sources
      .filter((name) => name.endsWith(".ts"))
      .flatMap((name) => [
        ...read(join("src/gate", name)).matchAll(/(?:limit: |#close\()"([a-z-]+)"/g),
      ])
      .map(([, limit = ""]) => limit);
    const failures = read("docs/failures.md");
    expect(new Set(limits).size).toBeGreaterThan(7);
    expect(limits.filter((limit) => !failures.includes(`limit \`${limit}\``))).toEqual([]);
  });
});

describe("every relative link of", () => {
  test.each([...files, "llms.txt"])("%s leads somewhere", (path) => {
    const links = [...read(path).matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(
      ([, link = ""]) => link,
    );
    const broken = links.filter((link) => !existsSync(join(root, dirname(path), link)));
    expect(broken).toEqual([]);
  });
});
