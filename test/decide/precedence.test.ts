import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { PRECEDENCE } from "../../src/decide/effective-consent.ts";

it("is the list that docs/architecture.md shows, in its order", () => {
  const page = readFileSync(new URL("../../docs/architecture.md", import.meta.url), "utf8");
  const list = page.slice(page.indexOf("What outweighs what is a list"));
  const rules = [...list.matchAll(/^ {2}\d\. (.*)$/gm)].map(([, rule]) => rule);
  expect(rules).toEqual(PRECEDENCE.map(({ rule }) => rule));
});
