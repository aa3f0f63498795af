// Option `interop`, checked when the app starts.
import {
  checkKeys,
  checkOneOf,
  checkOptionalBoolean,
  type KeysEnum,
} from "../catalogue/check-values.ts";
import { didYouMean } from "../util/did-you-mean.ts";
import type { Catalogue } from "../catalogue/types.ts";
import { ConsentConfigError } from "../errors.ts";
import { targets } from "./mapping.ts";
import type { ConsentReader, InteropOptions } from "./types.ts";

/** The option as it is used. */
export interface ParsedInterop {
  readonly mode: "import" | "follow";
  readonly readers: readonly ConsentReader[];
  readonly expire: boolean;
}

const KEYS: KeysEnum<InteropOptions> = { mode: true, from: true, expire: true };

/**
 * Checks the option.
 *
 * @throws ConsentConfigError naming the option and the remedy
 */
export function parseInterop(
  options: InteropOptions | undefined,
  catalogue: Catalogue,
  caching: "private" | "keyed" | "invariant",
): ParsedInterop | undefined {
  if (options === undefined) return undefined;
  checkKeys(options, "interop", KEYS);
  const mode = checkOneOf(options.mode, "interop.mode", { import: true, follow: true });
  checkOptionalBoolean(options.expire, "interop.expire");
  const expire = options.expire ?? false;
  if (mode === "follow" && expire) {
    const remedy =
      "The other system needs its cookies as long as it asks: leave expire out, or import.";
    throw new ConsentConfigError("conflict", "interop.expire", expire, remedy);
  }
  if (mode === "follow" && caching !== "private") {
    const remedy =
      "What the other system decides in the browser, a cache that visitors share is not told: use caching private, or import.";
    throw new ConsentConfigError("conflict", "interop.mode", mode, remedy);
  }
  const readers = readersOf(options.from);
  for (const [i, reader] of readers.entries()) checkReader(reader, `interop.from[${i}]`, catalogue);
  return Object.freeze({ mode, readers, expire });
}

function readersOf(from: InteropOptions["from"]): readonly ConsentReader[] {
  const readers: readonly ConsentReader[] = Array.isArray(from) ? from : [from];
  if (readers.length > 0) return readers;
  const remedy = 'Give a reader of "assent/interop": complianz().';
  throw new ConsentConfigError("bad-value", "interop.from", from, remedy);
}

function checkReader(reader: ConsentReader, path: string, catalogue: Catalogue): void {
  // What JavaScript callers hand over is not bound by the type.
  const given = reader as Partial<ConsentReader> | undefined;
  if (typeof given?.read !== "function" || !Array.isArray(given.cookies)) {
    const remedy = 'Give a reader of "assent/interop", made: complianz(), not complianz.';
    throw new ConsentConfigError("wrong-type", path, typeof given, remedy);
  }
  if (typeof given.system !== "string" || !/^[a-z\d-]{1,40}$/.test(given.system)) {
    const remedy = "Write lower-case letters, digits and hyphens, at most 40.";
    throw new ConsentConfigError("bad-value", `${path}.system`, given.system, remedy);
  }
  const known = [...catalogue.services, ...catalogue.categories].map(({ id }) => id);
  for (const kind of ["categories", "services"] as const) {
    for (const [name, target] of Object.entries(reader.map?.[kind] ?? {})) {
      for (const id of targets(target)) {
        if (known.includes(id)) continue;
        const remedy = `is neither a service nor a category of the catalogue. ${didYouMean(id, known)}`;
        throw new ConsentConfigError(
          "unknown-reference",
          `${path}.${kind}[${JSON.stringify(name)}]`,
          id,
          remedy.trimEnd(),
        );
      }
    }
  }
}
