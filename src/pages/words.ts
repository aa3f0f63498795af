// Texts a site writes itself, in the language of the page.
import type { CategoryTexts } from "./text/types.ts";
import type { PageView } from "./types.ts";
import type { Words } from "../catalogue/types.ts";

/**
 * The text of `words` in `language`: of the tag itself (`fr-CA`), else `fr`, else English, else
 * whatever comes first.
 */
export function inLanguage(words: Words, language: string): string {
  if (typeof words === "string") return words;
  for (const tag of [language, language.split("-", 1)[0] ?? "", "en"]) {
    if (Object.hasOwn(words, tag)) return words[tag] ?? "";
  }
  return Object.values(words)[0] ?? "";
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
