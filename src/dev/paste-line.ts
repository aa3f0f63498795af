// What to paste into the catalogue for a host or a cookie that nobody declared.
import type { LoadKind } from "../catalogue/types.ts";
import { ownersOfCookie, ownersOfHost } from "../engine/likely-owner.ts";

/** Lines for the catalogue, for what it does not know. */
export interface Paste {
  /** The ready-made services it is likely of; empty: nobody knows, and `entry` is a draft of a service of the site's own. */
  readonly owners: readonly string[];
  /** For the top of the file; "": nothing is to be imported. */
  readonly imports: string;
  /** For the list `services` of `defineCatalogue()`. */
  readonly entry: string;
}

/** For a host. `loads`: as what it was seen to be loaded; without it, the draft says nothing of that. */
export function pasteForHost(host: string, loads?: LoadKind): Paste {
  const known = ofOwners(ownersOfHost(host));
  if (known !== undefined) return known;
  const address = `${host}/`;
  const url =
    loads === undefined
      ? JSON.stringify(address)
      : `{ url: ${JSON.stringify(address)}, loads: ${JSON.stringify(loads)} }`;
  return draft(host, `urls: [${url}]`);
}

/** For a cookie. */
export function pasteForCookie(name: string): Paste {
  const known = ofOwners(ownersOfCookie(name));
  return known ?? draft(name, `cookies: [{ name: ${JSON.stringify(name)}, retention: "session" }]`);
}

/** For what was recognised as one ready-made service. */
export function pasteForReady(name: string): Paste {
  return { owners: [name], imports: importOf([name]), entry: `${name}(),` };
}

function ofOwners(owners: readonly string[]): Paste | undefined {
  if (owners.length === 0) return undefined;
  return {
    owners,
    imports: importOf(owners),
    entry: owners.map((name) => `${name}(),`).join("\n"),
  };
}

/** In the category that needs consent everywhere: whoever pastes it blind lets nothing through that was blocked. */
function draft(name: string, line: string): Paste {
  const entry = [
    "{",
    `  id: ${JSON.stringify(idOf(name))},`,
    `  name: ${JSON.stringify(name)},`,
    '  category: "marketing",',
    `  ${line},`,
    "},",
  ];
  return { owners: [], imports: "", entry: entry.join("\n") };
}

function importOf(names: readonly string[]): string {
  return `import { ${names.join(", ")} } from "assent/services";`;
}

/** Lower-case letters, digits and hyphens, as ids are written. */
function idOf(name: string): string {
  let id = "";
  for (const char of name.toLowerCase()) {
    if (/[a-z\d]/.test(char)) id += char;
    else if (id !== "" && !id.endsWith("-")) id += "-";
  }
  const trimmed = id.endsWith("-") ? id.slice(0, -1) : id;
  return /^[a-z]/.test(trimmed) ? trimmed : `own-${trimmed || "service"}`;
}
