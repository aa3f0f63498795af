// Embed snippets as vendors hand them out, with account ids made up: `snippets/*.html`, each after a line
// `<!--! SERVICE, … : what it is -->`. The first service is whose it is; the others are those that it brings along.
import { readdirSync, readFileSync } from "node:fs";

export interface Snippet {
  /** `"video.html: youtube: frame"`. */
  readonly name: string;
  /** Whose it is, by id; `"?"` for what nobody could know. */
  readonly service: string;
  /** Further services that it contacts. */
  readonly others: readonly string[];
  readonly html: string;
}

const folder = new URL("snippets/", import.meta.url);
const HEAD = "<!--! ";

/** All snippets, in the order of files and places. */
export function snippets(): readonly Snippet[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".html"))
    .toSorted()
    .flatMap((file) => parse(file, readFileSync(new URL(file, folder), "utf8")));
}

function parse(file: string, text: string): Snippet[] {
  const [before, ...parts] = `\n${text}`.split(`\n${HEAD}`);
  if (before !== "") throw new Error(`${file} must begin with "${HEAD}"`);
  return parts.map((part) => {
    const end = part.indexOf(" -->\n");
    const head = part.slice(0, end);
    const colon = head.indexOf(": ");
    if (end === -1 || colon === -1) throw new Error(`${file}: no "SERVICE: what" in "${head}"`);
    const [service = "", ...others] = head.slice(0, colon).split(", ");
    return { name: `${file}: ${head}`, service, others, html: part.slice(end + 5) };
  });
}
