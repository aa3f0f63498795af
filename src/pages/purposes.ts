// What the banner says of each purpose: its name, what it means, and for which services.
import type { Catalogue, ServiceDeclaration } from "../catalogue/types.ts";
import { formatList, fullStop } from "./format.ts";
import { html } from "./html.ts";
import type { Html } from "./html.ts";
import { preferencesLink } from "./links.ts";
import type { Texts } from "./text/types.ts";
import type { PageView, ShownConsent } from "./types.ts";
import { categoriesOf } from "./unasked.ts";
import type { UnaskedService } from "./unasked.ts";
import { categoryWords } from "./words.ts";

type BannerView = PageView<ShownConsent>;

/** Services the banner names before it says "… more", shared out among the categories. */
const NAMED_SERVICES = 6;

/** What the banner says of one category, and which services it names. */
interface Purpose {
  readonly category: string;
  readonly name: string;
  readonly description: string;
  readonly services: string;
}

/** Purposes by catalogue, words and language: the same for every visitor. */
const known = new WeakMap<Catalogue, WeakMap<Texts, Map<string, readonly Purpose[]>>>();
/** Languages may come from a site's own function: there is an end to remembering. */
const MOST_LANGUAGES = 100;

/**
 * The purposes, each by its name. What it means and for which services unfolds; where there is room, its meaning is
 * there from the start (CNIL 2020-092 art. 2.1: a short title that stands out, a brief description, the rest at hand).
 */
export function purposesAsked(view: BannerView): readonly Html[] {
  const asked = purposesOf(view).filter(({ category }) => view.consent.asks.includes(category));
  return purposeItems(view, asked);
}

/** The same of what is used without asking. */
export function purposesTold(
  view: BannerView,
  unasked: readonly UnaskedService[],
): readonly Html[] {
  const services = unasked.map(({ service }) => service);
  const categories = categoriesOf(view, unasked);
  return purposeItems(
    view,
    categories.map((category) => purpose(view, category, services, categories.length)),
  );
}

function purposeItems(view: BannerView, purposes: readonly Purpose[]): readonly Html[] {
  const address = preferencesLink(view);
  const stop = fullStop(view.language);
  return purposes.map(
    ({ category, name, description, services }) =>
      html`<details>
        <summary>
          <strong>${name}${stop}</strong> <span class="assent-brief">${description}</span>
        </summary>
        <p><a href="${address}#assent-${category}" rel="nofollow">${services}</a></p>
      </details>`,
  );
}

function purposesOf(view: BannerView): readonly Purpose[] {
  const { catalogue, texts, language } = view;
  const { consentCategories, consentServices } = catalogue.index;
  let byTexts = known.get(catalogue);
  if (byTexts === undefined) known.set(catalogue, (byTexts = new WeakMap()));
  let byLanguage = byTexts.get(texts);
  if (byLanguage === undefined) byTexts.set(texts, (byLanguage = new Map()));
  let made = byLanguage.get(language);
  if (made === undefined) {
    made = consentCategories.map((category) =>
      purpose(view, category, consentServices, consentCategories.length),
    );
    if (byLanguage.size < MOST_LANGUAGES) byLanguage.set(language, made);
  }
  return made;
}

/** `all`: services of this category and of `categories` in all. */
function purpose(
  view: BannerView,
  category: string,
  all: readonly ServiceDeclaration[],
  categories: number,
): Purpose {
  const services = all.filter((service) => service.category === category);
  const share = Math.max(2, Math.floor(NAMED_SERVICES / categories));
  // "and 1 more" is no shorter than the name it hides.
  const shown = services.length <= share + 1 ? services : services.slice(0, share);
  const names = shown.map((service) => service.name);
  const hidden = services.length - shown.length;
  const listed = hidden > 0 ? [...names, view.texts.banner.more(hidden)] : names;
  return {
    category,
    ...categoryWords(view, category),
    services: formatList(listed, view.language),
  };
}
