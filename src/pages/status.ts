// What holds now and what it rests on: stands on the preferences and in the policy.
import { formatDate, fullStop } from "./format.ts";
import { html } from "./html.ts";
import type { Html } from "./html.ts";
import { choiceAddress, receiptAddress, formFields, UNROUTED } from "./links.ts";
import { NO_SUBJECT } from "../decide/subject.ts";
import type { PageView } from "./types.ts";
import { isOptedOut } from "./unasked.ts";

/** The visitor's present settings, where they come from, and the privacy signal if there is one. */
export function statusCard(view: PageView, heading: "h2" | "h3"): Html {
  const { consent, texts, language } = view;
  const words = texts.preferences;
  const { decision } = consent;
  const stop = fullStop(language);
  const rests = decision !== undefined && consent.source === "decision";
  return html`<section class="assent-card assent-soft" aria-labelledby="assent-status">
    ${heading === "h2" ? html`<h2 id="assent-status">${words.status.title}</h2>` : html`<h3 id="assent-status">${words.status.title}</h3>`}
    <p>
      ${isOptedOut(view) ? html`<strong>${texts.choices.honoured}${stop}</strong> ` : consent.source === "signal" && html`<strong>${texts.signal.title}${stop}</strong> `}${consent.source === "signal" ? consent.status === "refused" && texts.signal.honoured : words.status[statusKey(view)]}
    </p>
    ${rests && html`<p class="assent-quiet">${words.decidedOn(formatDate(decision.time, language))} ${words.validUntil(formatDate(decision.time + view.validFor * 1000, language))}${decision.id !== NO_SUBJECT && html`<br />${words.reference(decision.id)}`}${decision.id !== NO_SUBJECT && view.hasReceipt === true && html`<br /><a href="${receiptAddress(view)}" download="">${words.receipt}</a>`}</p>`}
    ${rests && hasSignal(view) && html`<p>${texts.signal.outweighed}</p>`}
  </section>`;
}

/** The form that withdraws, or undefined if there is nothing to withdraw. */
export function withdrawForm(view: PageView): Html | undefined {
  if (view.consent.decision === undefined) return undefined;
  const words = view.texts.preferences;
  return html`<form class="assent-card" method="post" action="${choiceAddress(view)}" ${UNROUTED}>
    ${formFields(view)}<input type="hidden" name="method" value="preferences" />
    <p>${words.withdrawEffect}</p>
    <button class="assent-button assent-second" type="submit" name="act" value="withdraw">
      ${words.withdraw}
    </button>
  </form>`;
}

function hasSignal(view: PageView): boolean {
  return view.consent.signals.gpc || view.consent.signals.dnt;
}

function statusKey(view: PageView): keyof PageView["texts"]["preferences"]["status"] {
  const { status } = view.consent;
  if (status !== "undecided") return status;
  const someAllowed = view.catalogue.index.consentServices.some((service) =>
    view.consent.allows(service.id),
  );
  return someAllowed ? "undecidedGranted" : "undecided";
}
