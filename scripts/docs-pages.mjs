// Lays out what the site is built from: the Markdown files of the project, as they are, with their links turned to
// where each page is in the site. They stay readable where they are.

import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { apiPage } from "./docs-api.mjs";
import { entryPoints, readEntryPoint, root } from "./api-model.mjs";

export const site = join(root, "docs/.vitepress");
const pages = join(site, "pages");

/** Files outside docs/ that are pages as well, and the names they have there. */
const ELSEWHERE = new Map([
  ["README.md", "reference.md"],
  ["CHANGELOG.md", "changelog.md"],
  ["CONTRIBUTING.md", "contributing.md"],
  ["SECURITY.md", "security-policy.md"],
  ["examples/README.md", "examples.md"],
]);

/** All pages: path in the project → path in the site. */
function plan() {
  const guides = readdirSync(join(root, "docs"))
    .filter((name) => name.endsWith(".md"))
    .map((name) => [`docs/${name}`, name === "README.md" ? "guide.md" : name]);
  return new Map([["docs/.vitepress/home.md", "index.md"], ...guides, ...ELSEWHERE]);
}

/** A link of the file `from` that leads to a page leads there; to another file of the project: its words alone. */
function turnLinks(text, from, planned) {
  return text.replaceAll(
    /(!?)\[((?:[^\]\\]|\\.)*)\]\(([^)\s]+)\)/g,
    (all, image, words, target) => {
      if (/^(?:[a-z]+:|#|\/)/.test(target)) return all;
      const [path = "", hash] = target.split("#");
      const file = posix.normalize(posix.join(posix.dirname(from), path)).replace(/\/$/, "");
      if (image !== "") return `![${words}](/${posix.relative("docs", file)})`;
      const page = planned.get(file) ?? planned.get(`${file}/README.md`);
      if (page !== undefined) return `[${words}](/${page}${hash === undefined ? "" : `#${hash}`})`;
      return words;
    },
  );
}

/** Writes all pages but those of the API. */
export function layPages() {
  const planned = plan();
  mkdirSync(pages, { recursive: true });
  for (const [from, to] of planned) {
    // Other systems' line ends are no change of a page.
    const text = readFileSync(join(root, from), "utf8").replaceAll("\r\n", "\n");
    const path = join(pages, to);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, turnLinks(text, from, planned));
  }
  cpSync(join(root, "docs/images"), join(pages, "public/images"), { recursive: true });
  cpSync(join(root, "docs/images"), join(pages, "images"), { recursive: true });
}

/** Writes the API reference. Needs `npm run build` before; takes half a minute. */
export function layApiPages() {
  const folder = join(pages, "api");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const entries = entryPoints();
  const list = entries.map(({ name, file }) => `- [\`${name}\`](/api/${file}.md)`);
  const index =
    "# API reference\n\nEvery public name, by the entry point it is imported from, with what its docstring says. " +
    "Options are told more shortly in the [reference](/reference.md).\n\n";
  writeFileSync(join(folder, "index.md"), `${index}${list.join("\n")}\n`);
  for (const entry of entries) {
    writeFileSync(join(folder, `${entry.file}.md`), apiPage(entry, readEntryPoint(entry).model));
  }
}
