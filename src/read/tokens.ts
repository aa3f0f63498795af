// Ids as they travel in cookies: four characters each, the same whatever else the catalogue declares.
import type { Catalogue } from "../catalogue/types.ts";
import { ConsentConfigError } from "../errors.ts";
import { fingerprint } from "./fingerprint.ts";

/** Characters of a token: 24 bits. */
export const tokenLength = 4;

/** Ids to tokens and back, of one kind (categories or services). */
export interface Tokens {
  token(id: string): string | undefined;
  id(token: string): string | undefined;
  readonly count: number;
}

/** The ids about which a visitor can say something. */
export interface CatalogueTokens {
  readonly categories: Tokens;
  readonly services: Tokens;
}

/**
 * Tokens of all categories and services but the functional ones. They come from the id alone, so
 * that a declaration added, removed or moved changes no other one's token.
 *
 * Throws ConsentConfigError (`conflict`) if two ids happen to have the same token, since a yes to one
 * would then be a yes to the other.
 */
export function catalogueTokens(catalogue: Catalogue): CatalogueTokens {
  return {
    categories: tokensOf(
      "categories",
      catalogue.categories.map(({ id }) => id).filter((id) => id !== "functional"),
    ),
    services: tokensOf(
      "services",
      catalogue.services.filter(({ category }) => category !== "functional").map(({ id }) => id),
    ),
  };
}

/**
 * A list of runs of `length` characters, each of which begins with a token; undefined if they are not in ascending order
 * of their tokens, or a token stands twice.
 */
export function readRuns(text: string, length: number): readonly string[] | undefined {
  const found: string[] = [];
  for (let at = 0; at < text.length; at += length) {
    const run = text.slice(at, at + length);
    const before = found.at(-1);
    if (before !== undefined && before.slice(0, tokenLength) >= run.slice(0, tokenLength))
      return undefined;
    found.push(run);
  }
  return found;
}

function tokensOf(kind: "categories" | "services", ids: readonly string[]): Tokens {
  const tokens = new Map<string, string>();
  const byToken = new Map<string, string>();
  for (const id of ids) {
    const token = fingerprint(`${kind}:${id}`, tokenLength);
    const other = byToken.get(token);
    if (other !== undefined && other !== id) {
      throw new ConsentConfigError(
        "conflict",
        kind,
        id,
        `and ${JSON.stringify(other)} have the same short form in the consent cookie. Rename one of them.`,
      );
    }
    tokens.set(id, token);
    byToken.set(token, id);
  }
  return {
    token: (id) => tokens.get(id),
    id: (token) => byToken.get(token),
    count: tokens.size,
  };
}
