// The blocks of code in the documentation, where they stand and what they need to be whole.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));

export interface Block {
  /** `docs/start.md`. */
  readonly file: string;
  /** Of its first line of code. */
  readonly line: number;
  /** `js`, `sh`, …; "" where the fence says none. */
  readonly language: string;
  readonly code: string;
  /** Named by `<!-- @setup name -->` before the block. */
  readonly setup: string | undefined;
}

/** README, CONTRIBUTING, those of the examples and everything in docs/. */
export const files: readonly string[] = [
  "README.md",
  "CONTRIBUTING.md",
  "SECURITY.md",
  "examples/README.md",
  ...readdirSync(join(root, "docs"))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];

/** All blocks of one file. */
function blocksOf(file: string): Block[] {
  const lines = readFileSync(join(root, file), "utf8").split(/\r?\n/);
  const blocks: Block[] = [];
  let setup: string | undefined;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    const [, named] = /^\s*<!-- @setup ([\w-]+) -->$/.exec(line) ?? [];
    const [, indent = "", fence, language = ""] = /^(\s*)(```+)(\w*)/.exec(line) ?? [];
    if (named !== undefined) setup = named;
    else if (fence !== undefined) {
      const end = lines.findIndex((text, index) => index > at && text.trim() === fence);
      const code = lines
        .slice(at + 1, end)
        .map((text) => (text.startsWith(indent) ? text.slice(indent.length) : text))
        .join("\n");
      blocks.push({ file, line: at + 2, language, code, setup });
      setup = undefined;
      at = end;
    } else if (line.trim() !== "") setup = undefined;
  }
  return blocks;
}

export const blocks: readonly Block[] = files.flatMap(blocksOf);

/** `docs/start.md:17`. */
export const placeOf = ({ file, line }: Block): string => `${file}:${line}`;

export const inLanguage = (...languages: readonly string[]): readonly Block[] =>
  blocks.filter(({ language }) => languages.includes(language));
