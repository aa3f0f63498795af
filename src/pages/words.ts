// Texts a site writes itself, in the language of the page.
import { direction } from "./format.ts";
import { html } from "./html.ts";
import type { Printable } from "./html.ts";
import type { CategoryTexts } from "./text/types.ts";
import type { PageView } from "./types.ts";
import type { Words } from "../catalogue/types.ts";

/**
 * The text of `words` in `language`: of the tag itself (`fr-CA`), else `fr`, else English, else
 * whatever comes first.
 */
export function inLanguage(words: Words, language: string): string {
  return said(words, language).text;
}

/** A text, and the language it is in where that is known and another than the page's. */
export interface Said {
  readonly text: string;
  readonly foreign?: string;
}

/** The same, with the tag of the language that was found instead of `language`. */
export function said(words: Words, language: string): Said {
  if (typeof words === "string") return { text: words };
  const primary = language.split("-", 1)[0] ?? "";
  for (const tag of [language, primary]) {
    if (Object.hasOwn(words, tag)) return { text: words[tag] ?? "" };
  }
  const [first = "en"] = Object.keys(words);
  const tag = Object.hasOwn(words, "en") ? "en" : first;
  const text = words[tag] ?? "";
  return tag.split("-", 1)[0] === primary ? { text } : { text, foreign: tag };
}

/** As markup that says which language it is in: screen readers pronounce by it (WCAG 2.2, 3.1.2), and text of both directions keeps its order. */
export function marked({ text, foreign }: Said): Printable {
  return foreign === undefined
    ? text
    : html`<span lang="${foreign}" dir="${direction(foreign)}">${text}</span>`;
}

/** Name and description of a category: the site's own words, else the language's, else its id. */
export function categoryWords(
  view: Pick<PageView, "catalogue" | "texts" | "language">,
  id: string,
): CategoryTexts {
  const declared = view.catalogue.categories.find((category) => category.id === id);
  const known = Object.hasOwn(view.texts.categories, id) ? view.texts.categories[id] : undefined;
  return {
    name: declared?.name ? inLanguage(declared.name, view.language) : (known?.name ?? id),
    description: declared?.description
      ? inLanguage(declared.description, view.language)
      : (known?.description ?? ""),
  };
}
