// What stands first in the body of the site's own pages: the question, or what became of it.
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
import { optOutIcon } from "./opt-out-icon.ts";
import { purposesAsked, purposesTold } from "./purposes.ts";
import type { Confirmation, PageView, ShownConsent } from "./types.ts";
import {
  categoriesOf,
  isNoticeDue,
  isOptedOut,
  isOptOut,
  settingsName,
  unaskedServices,
} from "./unasked.ts";
import { categoryWords } from "./words.ts";

type BannerView = PageView<ShownConsent>;

/**
 * The banner: the confirmation of what was just done, else the notice that a privacy signal
 * decides, else the question if there is one to ask, else the notice of what is used without asking where a law wants one,
 * else nothing. Notices can be hidden, the question cannot. A labelled region that traps
 * nobody, and covers nothing but where the site has it at the bottom; the three answers are the
 * same element of the same class (CNIL 2020-092 art. 2.4; EDPB 03/2022). Search engines are told
 * to quote none of it (`data-nosnippet`), nor to follow its links, which differ from page to page.
 */
export function banner(view: BannerView): Html {
  if (view.confirmation !== undefined) return confirmation(view, view.confirmation);
  if (view.consent.source === "signal") return view.isFolded ? nothing : signalNotice(view);
  if (view.consent.needsPrompt) return question(view);
  return view.isFolded !== true && isNoticeDue(view) ? objectionNotice(view) : nothing;
}

/**
 * The link to the settings that every page carries, so that withdrawing is never further away than
 * that. Right after a banner, which leads there itself, it is hidden by the stylesheet. Where visitors opt out, it is called so,
 * and says whether that was done; so does what is left of the notice of a signal that was hidden.
 */
export function settingsLink(view: BannerView): Html {
  return html`<nav
    class="assent assent-settings"
    aria-label="${settingsName(view)}"
    lang="${view.language}"
    dir="${direction(view.language)}"
  >
    <span data-nosnippet="">${honouredBriefly(view)}${settingsAnchor(view)}</span>
  </nav>`;
}

function settingsAnchor(view: BannerView, name = settingsName(view)): Html {
  const icon = isOptOut(view) && html`${optOutIcon} `;
  return html`${icon}<a href="${preferencesLink(view)}" rel="nofollow">${name}</a>`;
}

/** That an opt-out or a signal counts, where nothing else on the page says so. */
function honouredBriefly(view: BannerView): Html | undefined {
  const { choices, signal } = view.texts;
  const title = isOptedOut(view) ? choices.honoured : signal.title;
  return isOptedOut(view) || view.consent.source === "signal"
    ? html`<strong>${title}${fullStop(view.language)}</strong> `
    : undefined;
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
        ${hasAnswered(view) && html`<p>${texts.banner.onlyChanged}</p>`}
        ${view.account && html`<p>${texts.banner.account}</p>`}
        <div class="assent-purposes">${purposesAsked(view)}</div>
        <p class="assent-quiet">
          ${texts.banner.afterwards(formatDuration(view.validFor, view.language))}
          <a href="${policyAddress(view)}">${texts.banner.policy}</a>
        </p>
        ${alsoUsed(view)}
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

/** Does the banner ask about some purposes only? The others were answered, and those answers hold; or they are not asked about here. */
function isPart({ consent, catalogue }: BannerView): boolean {
  return consent.asks.length < catalogue.index.consentCategories.length;
}

/** Was something answered before, that is not asked about now? */
function hasAnswered({ consent, catalogue }: BannerView): boolean {
  return catalogue.index.consentCategories.some(
    (id) => !consent.asks.includes(id) && !["default", "exempt"].includes(consent.reason(id)),
  );
}

/** What is used without asking, beside what is asked about: a rule may mix. After what is said of the rest, which stays off. */
function alsoUsed(view: BannerView): Html | undefined {
  const used = categoriesOf(view, unaskedServices(view));
  if (used.length === 0) return undefined;
  const names = used.map((id) => categoryWords(view, id).name);
  return html`<p>${view.texts.banner.alsoUsed(formatList(names, view.language))}</p>`;
}

/** What an answer to this very banner is about. */
function purposesField({ consent }: BannerView): Html {
  return html`<input type="hidden" name="purposes" value="${consent.asks.join(" ")}" />`;
}

/** The form that hides a notice; it allows nothing, and is told to nobody. */
function foldForm(view: BannerView): Html {
  return html`<form method="post" action="${choiceAddress(view)}" ${UNROUTED}>
    ${formFields(view)}<button class="assent-fold" type="submit" name="act" value="fold">
      ${view.texts.notice.fold}
    </button>
  </form>`;
}

function signalNotice(view: BannerView): Html {
  const { signal, choices } = view.texts;
  const title = isOptedOut(view) ? choices.honoured : signal.title;
  const ofAccount = isOptedOut(view) && view.account !== undefined && ` ${choices.account}`;
  return html`<section
    class="assent assent-banner assent-slim"
    id="assent-question"
    data-key="${pageKeyField(view)}"
    data-nosnippet=""
    aria-label="${title}"
    lang="${view.language}"
    dir="${direction(view.language)}"
  >
    <div class="assent-inner assent-notice">
      <p><strong>${title}${fullStop(view.language)}</strong> ${honoured(view)}${ofAccount}</p>
      <div class="assent-head">
        <span>${settingsAnchor(view, isOptOut(view) ? choices.link : signal.change)}</span>
        ${foldForm(view)}
      </div>
    </div>
  </section>`;
}

/** What it came to. Where a rule lets it deny a part only, the settings say which. */
function honoured({ consent, texts }: BannerView): string {
  return consent.status === "refused" ? texts.signal.honoured : "";
}

/** What is used here without asking, and the way to object to it (PECR Schedule A1; rules with the basis `notice`). */
function objectionNotice(view: BannerView): Html {
  const { notice } = view.texts;
  const services = unaskedServices(view);
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
        <h2 id="assent-title">${notice.title}</h2>
        <p>${notice.text} ${view.account && view.texts.banner.account}</p>
        <div class="assent-purposes">${purposesTold(view, services)}</div>
        <p class="assent-quiet"><a href="${policyAddress(view)}">${view.texts.banner.policy}</a></p>
      </div>
      <form method="post" action="${choiceAddress(view)}" ${UNROUTED}>
        ${formFields(view)}
        <input type="hidden" name="purposes" value="${categoriesOf(view, services).join(" ")}" />
        <div class="assent-buttons">
          <button class="assent-button" type="submit" name="act" value="refuse">
            ${notice.object}
          </button>
          <button class="assent-button" type="submit" name="act" value="customise">
            ${view.texts.banner.customise}
          </button>
          <button class="assent-button" type="submit" name="act" value="fold">
            ${notice.fold}
          </button>
        </div>
      </form>
    </div>
  </section>`;
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
  return plainWords(view, done === "refused" ? refusedWords(view) : view.texts.confirmation[done]);
}

/** A refusal is an opt-out where silence grants, and an objection where nobody was asked. */
function refusedWords(view: BannerView): string {
  const { texts, consent, catalogue } = view;
  const { rules, regime } = consent;
  if (isOptOut(view))
    return `${texts.choices.honoured}${fullStop(view.language)} ${texts.confirmation.refused}`;
  const basisOf = (id: string): string => rules?.basisOf(id) ?? regime;
  return catalogue.index.consentCategories.some((id) => basisOf(id) === "opt-in")
    ? texts.confirmation.refused
    : texts.notice.objected;
}

/** What stands in the place of a confirmation: this text. */
export function plainWords(view: BannerView, text: string): ConfirmationWords {
  const { texts, language } = view;
  return {
    text,
    settings: settingsName(view),
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
