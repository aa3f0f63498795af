// What stands first in the body of the site's own pages: the question, or what became of it.
import type { Catalogue } from "../catalogue/types.ts";
import { direction, formatDuration, formatList } from "./format.ts";
import { html, nothing } from "./html.ts";
import type { Html } from "./html.ts";
import {
  choiceAddress,
  policyAddress,
  preferencesAddress,
  preferencesLink,
  formFields,
  pageKeyField,
  returnField,
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
 * decides, else the question if there is one to ask, else nothing. A labelled region that covers
 * nothing and traps nobody; the three answers are the same element of the same class (CNIL 2020-092
 * art. 2.4; EDPB 03/2022).
 */
export function banner(view: BannerView): Html {
  if (view.confirmation !== undefined) return confirmation(view, view.confirmation);
  if (view.consent.source === "signal") return signalNotice(view);
  return view.consent.needsPrompt ? question(view) : nothing;
}

/**
 * The link to the settings that every page carries, so that withdrawing is never further away than
 * that. Right behind a banner, which leads there itself, it is hidden by the stylesheet.
 */
export function settingsLink(view: BannerView): Html {
  return html`<nav
    class="assent assent-settings"
    aria-label="${view.texts.settings}"
    lang="${view.language}"
  >
    <a href="${preferencesLink(view)}">${view.texts.settings}</a>
  </nav>`;
}

/**
 * The form that the buttons of placeholders belong to (`form="assent-embed"`). It stands once in
 * the body, since a form of its own around each button could land inside a form of the site, which
 * HTML does not allow. It holds no key: whoever writes into the page can put a button or a field of their own to
 * this form. Our buttons bear the page's key themselves, for the script; without it, what they ask for is confirmed on
 * a page of ours, which may stand in no frame.
 */
export function embedForm(view: BannerView): Html {
  return html`<form
    id="assent-embed"
    method="post"
    action="${choiceAddress(view)}"
    ${UNROUTED}${view.isFramed && html` target="_top"`}
    hidden=""
  >
    ${returnField(view)}
  </form>`;
}

function question(view: BannerView): Html {
  const { texts } = view;
  return html`<section
    class="assent assent-banner"
    id="assent-question"
    data-key="${pageKeyField(view)}"
    aria-labelledby="assent-title"
    lang="${view.language}"
    dir="${direction(view.language)}"
  >
    <div class="assent-inner">
      <h2 id="assent-title">${texts.banner.title}</h2>
      <p>${askedAgain(view)}${texts.banner.intro}</p>
      <ul class="assent-purposes">
        ${purposes(view)}
      </ul>
      <p class="assent-quiet">
        ${texts.banner.afterwards(formatDuration(view.validFor, view.language))}
        <a href="${policyAddress(view)}">${texts.banner.policy}</a>
      </p>
      <form method="post" action="${choiceAddress(view)}" ${UNROUTED}>
        ${formFields(view)}
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

/** Why a visitor who has answered before is asked again. */
function askedAgain(view: BannerView): Html | undefined {
  const [category] = view.catalogue.index.consentCategories;
  const reason = category === undefined ? undefined : view.consent.reason(category);
  if (reason === "expired") return html`${view.texts.banner.expired} `;
  return reason === "policy-changed" ? html`${view.texts.banner.policyChanged} ` : undefined;
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

function purposes(view: BannerView): readonly Html[] {
  const address = preferencesLink(view);
  return purposesOf(view).map(
    ({ category, name, description, services }) =>
      html`<li>
        <strong>${name}.</strong> ${description}
        <a href="${address}#assent-${category}">${services}</a>
      </li>`,
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
    aria-label="${signal.title}"
    lang="${view.language}"
    dir="${direction(view.language)}"
  >
    <div class="assent-inner assent-notice">
      <p><strong>${signal.title}.</strong> ${signal.honoured}</p>
      <a href="${preferencesLink(view)}">${signal.change}</a>
    </div>
  </section>`;
}

/** What a confirmation says: as data for the script, which puts it up where no page is loaded. */
export interface ConfirmationWords {
  readonly label: string;
  readonly text: string;
  readonly settings: string;
  /** Where the settings are. */
  readonly address: string;
  readonly language: string;
  readonly direction: "ltr" | "rtl";
}

/** The words that confirm what was done. */
export function confirmationWords(view: BannerView, done: Confirmation): ConfirmationWords {
  return plainWords(view, view.texts.confirmation[done]);
}

/** What stands in the place of a confirmation: this text. */
export function plainWords(view: BannerView, text: string): ConfirmationWords {
  const { texts, language } = view;
  return {
    label: texts.confirmation.label,
    text,
    settings: texts.settings,
    address: preferencesAddress(view),
    language,
    direction: direction(language),
  };
}

/**
 * Takes the focus when the page opens, so that the answer is confirmed to those who do not see it
 * (WCAG 4.1.3). The script builds the same (`script/page.ts`).
 */
function confirmation(view: BannerView, done: Confirmation): Html {
  const words = confirmationWords(view, done);
  return html`<section
    class="assent assent-banner assent-slim"
    data-key="${pageKeyField(view)}"
    aria-label="${words.label}"
    lang="${words.language}"
    dir="${words.direction}"
  >
    <div class="assent-inner assent-notice">
      <p id="assent-done" role="alert" tabindex="-1" autofocus="">${words.text}</p>
      <a href="${preferencesLink(view)}">${words.settings}</a>
    </div>
  </section>`;
}
