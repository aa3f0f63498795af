// What several readers say together, as a decision of ours.
import type { Catalogue } from "../catalogue/types.ts";
import type { CookiePair } from "../read/types.ts";
import { mapAnswers } from "./mapping.ts";
import type { Answers, ConsentReader, DecidedReading, ReadContext, Reading } from "./types.ts";

/** What the cookies of all readers say. */
export type Combined =
  | { readonly kind: "none" }
  | { readonly kind: "unknown" }
  | { readonly kind: "invalid"; readonly system: string; readonly why: string }
  | {
      readonly kind: "decided";
      /** Joined by dots where several decided. */
      readonly system: string;
      readonly categories: Answers;
      readonly services: Answers;
      /** Milliseconds since 1970; undefined: the cookies do not say. */
      readonly time: number | undefined;
      readonly isStale: boolean;
    };

/** Told what a developer should know: names and reasons, never values. */
export type Tell = (message: string) => void;

/** A reading with the reader that made it. */
interface Made<Kind extends Reading> {
  readonly reader: ConsentReader;
  readonly reading: Kind;
}

/**
 * Reads with all readers. What one of them refuses is refused, what one cannot read leaves nothing granted; the oldest
 * time counts.
 */
export function readAll(
  catalogue: Catalogue,
  readers: readonly ConsentReader[],
  cookies: readonly CookiePair[],
  context: ReadContext,
  tell: Tell,
): Combined {
  const made = readers.map((reader) => ({ reader, reading: readSafely(reader, cookies, context) }));
  const decided: Made<DecidedReading>[] = [];
  let isUnknown = false;
  for (const { reader, reading } of made) {
    if (reading.kind === "invalid") return { ...reading, system: reader.system };
    if (reading.kind === "unknown") isUnknown = true;
    if (reading.kind === "decided") decided.push({ reader, reading });
  }
  if (decided.length === 0) return { kind: isUnknown ? "unknown" : "none" };
  return together(catalogue, decided, tell);
}

/** A reader that throws is a site's own with a fault in it: it grants nothing. */
function readSafely(
  reader: ConsentReader,
  cookies: readonly CookiePair[],
  context: ReadContext,
): Reading {
  try {
    return reader.read(cookies, context);
  } catch {
    return { kind: "invalid", why: "its reader threw" };
  }
}

function together(
  catalogue: Catalogue,
  decided: readonly Made<DecidedReading>[],
  tell: Tell,
): Combined {
  const categories = new Map<string, boolean>();
  const services = new Map<string, boolean>();
  const times: number[] = [];
  for (const { reader, reading } of decided) {
    const mapped = mapAnswers(catalogue, reader, reading);
    for (const name of mapped.unknown) {
      // Only what looks like an id is printed: what a client sends may be anything.
      const called = /^[\w./-]{1,40}$/.test(name)
        ? JSON.stringify(name)
        : "a name of an unusual form";
      tell(
        `interop: ${reader.system} grants ${called}, which is unknown here: nothing is granted by it. ` +
          "Say what it is in the reader's options categories or services, or that it is nothing here: false.",
      );
    }
    merge(categories, mapped.categories);
    merge(services, mapped.services);
    if (reading.time !== undefined && Number.isFinite(reading.time)) times.push(reading.time);
  }
  if (categories.size === 0 && services.size === 0) return { kind: "none" };
  return {
    kind: "decided",
    system: [...new Set(decided.map(({ reader }) => reader.system))].join("."),
    categories: Object.fromEntries(categories),
    services: Object.fromEntries(services),
    time: times.length === 0 ? undefined : Math.min(...times),
    isStale: decided.some(({ reading }) => reading.isStale === true),
  };
}

function merge(into: Map<string, boolean>, answers: Answers): void {
  for (const [id, granted] of Object.entries(answers))
    into.set(id, granted && into.get(id) !== false);
}
