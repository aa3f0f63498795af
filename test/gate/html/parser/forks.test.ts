import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { FORKS } from "../../../../src/gate/html/parser/forks.ts";

it("is the table that docs/html.md shows", () => {
  const page = readFileSync(new URL("../../../../docs/html.md", import.meta.url), "utf8");
  const from = page.indexOf("### Where readings part");
  const rows = page
    .slice(from, page.indexOf("###", from + 3))
    .split("\n")
    .filter((line) => line.startsWith("| ") && !line.startsWith("| at |"));
  expect(rows).toEqual(
    Object.values(FORKS).map(
      ({ at, one, other, until }) => `| ${at} | ${one} | ${other} | ${until} |`,
    ),
  );
});
