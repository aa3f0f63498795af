// What stands first in the body of the site's own pages: the question, or what became of it.
import type { Catalogue } from "../catalogue/types.ts";
import { direction, formatDuration, formatList, fullStop } from "./format.ts";
import { html, nothing } from "./html.ts";
import type { Html } from "./html.ts";
import {
  choiceAddress,
  policyAddress,
  preferencesAddress,
  preferencesLink,
  formFields,
  pageKeyField,
  UNROUTED,
} from "./links.ts";
import type { Texts } from "./text/types.ts";
import type { Confirmation, PageView, ShownConsent } from "./types.ts";
import { categoryWords } from "./words.ts";

type BannerView = PageView<ShownConsent>;

/** Services the banner names before it says "… more", shared out among the categories. */
const NAMED_SERVICES = 6;

/**
 * The banner: the confirmation of what was just done, else the notice that a privacy signal
 * decides, else the question if there is one to ask, else nothing. A labelled region that traps
 * nobody, and covers nothing but where the site has it at the bottom; the three answers are the
 * same element of the same class (CNIL 2020-092 art. 2.4; EDPB 03/2022). Search engines are told
 * to quote none of it (`data-nosnippet`), nor to follow its links, which differ from page to page.
 */
export function banner(view: BannerView): Html {
  if (view.confirmation !== undefined) return confirmation(view, view.confirmation);
  if (view.consent.source === "signal") return signalNotice(view);
  return view.consent.needsPrompt ? question(view) : nothing;
}

/**
 * The link to the settings that every page carries, so that withdrawing is never further away than
 * that. Right after a banner, which leads there itself, it is hidden by the stylesheet.
 */
export function settingsLink(view: BannerView): Html {
  return html`<nav
    class="assent assent-settings"
    aria-label="${view.texts.settings}"
    lang="${view.language}"
  >
    <span data-nosnippet=""
      ><a href="${preferencesLink(view)}" rel="nofollow">${view.texts.settings}</a></span
    >
  </nav>`;
}

function question(view: BannerView): Html {
  const { texts } = view;
  return html`<section
    class="assent assent-banner${bottom(view)}"
    id="assent-question"
    data-key="${pageKeyField(view)}"
    data-nosnippet=""
    aria-labelledby="assent-title"
    lang="${view.language}"
    dir="${direction(view.language)}"
  >
    <div class="assent-inner">
      <div class="assent-text">
        <h2 id="assent-title">${texts.banner.title}</h2>
        <p>${askedAgain(view)}${texts.banner.intro}</p>
        ${isPart(view) && html`<p>${texts.banner.onlyChanged}</p>`}
        ${view.account && html`<p>${texts.banner.account}</p>`}
        <div class="assent-purposes">${purposes(view)}</div>
        <p class="assent-quiet">
          ${texts.banner.afterwards(formatDuration(view.validFor, view.language))}
          <a href="${policyAddress(view)}">${texts.banner.policy}</a>
        </p>
      </div>
      <form method="post" action="${choiceAddress(view)}" ${UNROUTED}>
        ${formFields(view)}${isPart(view) && purposesField(view)}
        <div class="assent-buttons">
          <button class="assent-button" type="submit" name="act" value="accept">
            ${texts.banner.accept}
          </button>
          <button class="assent-button" type="submit" name="act" value="refuse">
            ${texts.banner.refuse}
          </button>
          <button class="assent-button" type="submit" name="act" value="customise">
            ${texts.banner.customise}
          </button>
        </div>
      </form>
    </div>
  </section>`;
}

/** The class of a banner at the lower edge of the window. */
function bottom({ placement }: BannerView): string {
  return placement === "bottom" ? " assent-bottom" : "";
}

/** Why a visitor who has answered before is asked again. */
function askedAgain(view: BannerView): Html | undefined {
  if (view.account === "conflict") return undefined;
  const reasons = view.consent.asks.map((category) => view.consent.reason(category));
  if (reasons.includes("policy-changed")) return html`${view.texts.banner.policyChanged} `;
  return reasons.includes("expired") ? html`${view.texts.banner.expired} ` : undefined;
}

/** Does the banner ask about some purposes only? The others were answered, and those answers hold. */
function isPart({ consent, catalogue }: BannerView): boolean {
  return consent.asks.length < catalogue.index.consentCategories.length;
}

/** What an answer to this very banner is about. */
function purposesField({ consent }: BannerView): Html {
  return html`<input type="hidden" name="purposes" value="${consent.asks.join(" ")}" />`;
}

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
function purposes(view: BannerView): readonly Html[] {
  const address = preferencesLink(view);
  const stop = fullStop(view.language);
  const asked = purposesOf(view).filter(({ category }) => view.consent.asks.includes(category));
  return asked.map(
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
  let byTexts = known.get(catalogue);
  if (byTexts === undefined) known.set(catalogue, (byTexts = new WeakMap()));
  let byLanguage = byTexts.get(texts);
  if (byLanguage === undefined) byTexts.set(texts, (byLanguage = new Map()));
  let made = byLanguage.get(language);
  if (made === undefined) {
    made = catalogue.index.consentCategories.map((category) => purpose(view, category));
    if (byLanguage.size < MOST_LANGUAGES) byLanguage.set(language, made);
  }
  return made;
}

function purpose(view: BannerView, category: string): Purpose {
  const { index } = view.catalogue;
  const services = index.consentServices.filter((service) => service.category === category);
  const share = Math.max(2, Math.floor(NAMED_SERVICES / index.consentCategories.length));
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

function signalNotice(view: BannerView): Html {
  const { signal } = view.texts;
  return html`<section
    class="assent assent-banner assent-slim"
    id="assent-question"
    data-key="${pageKeyField(view)}"
    data-nosnippet=""
    aria-label="${signal.title}"
    lang="${view.language}"
    dir="${direction(view.language)}"
  >
    <div class="assent-inner assent-notice">
      <p><strong>${signal.title}${fullStop(view.language)}</strong> ${honoured(view)}</p>
      <a href="${preferencesLink(view)}" rel="nofollow">${signal.change}</a>
    </div>
  </section>`;
}

/** What it came to. Where a rule lets it deny a part only, the settings say which. */
function honoured({ consent, texts }: BannerView): string {
  return consent.status === "refused" ? texts.signal.honoured : "";
}

/** What a confirmation says: as data for the script, which puts it up where no page is loaded. */
export interface ConfirmationWords {
  readonly text: string;
  readonly settings: string;
  /** Where the settings are. */
  readonly address: string;
  /** Of the section that it stands in. */
  readonly attributes: {
    readonly "aria-label": string;
    readonly lang: string;
    readonly dir: "ltr" | "rtl";
  };
}

/** The words that confirm what was done. */
export function confirmationWords(view: BannerView, done: Confirmation): ConfirmationWords {
  return plainWords(view, view.texts.confirmation[done]);
}

/** What stands in the place of a confirmation: this text. */
export function plainWords(view: BannerView, text: string): ConfirmationWords {
  const { texts, language } = view;
  return {
    text,
    settings: texts.settings,
    address: preferencesAddress(view),
    attributes: {
      "aria-label": texts.confirmation.label,
      lang: language,
      dir: direction(language),
    },
  };
}

/**
 * Takes the focus when the page opens, so that the answer is confirmed to those who do not see it
 * (WCAG 4.1.3). The script builds the same (`script/page.ts`).
 */
function confirmation(view: BannerView, done: Confirmation): Html {
  const { attributes, text, settings } = confirmationWords(view, done);
  return html`<section
    class="assent assent-banner${bottom(view)} assent-slim"
    data-key="${pageKeyField(view)}"
    data-nosnippet=""
    aria-label="${attributes["aria-label"]}"
    lang="${attributes.lang}"
    dir="${attributes.dir}"
  >
    <div class="assent-inner assent-notice">
      <p id="assent-done" role="alert" tabindex="-1" autofocus="">${text}</p>
      <a href="${preferencesLink(view)}" rel="nofollow">${settings}</a>
    </div>
  </section>`;
}
