// What a visitor gets who has answered without the key of a form of ours: what the answer would allow, to be confirmed
// by a form that has one.
import { html } from "./html.ts";
import type { Html } from "./html.ts";
import { choiceAddress, formFields, UNROUTED } from "./links.ts";
import { item } from "./missing.ts";
import { page } from "./page.ts";
import type { PageView } from "./types.ts";

/** What an answer consists of; the way back and the key are the form's own. */
const SAID = /^(?:act|load|allow|posted|method|purposes|category|service|object|answer-[^"]*)$/;

/**
 * The page that asks for a confirmation. `allowed`: ids of what the answer would allow; `fields`: the answer, known to
 * be one; `view.returnTo`: where to go after it. To refuse instead is one click as well.
 */
export function proofPage(
  view: PageView,
  allowed: readonly string[],
  fields: ReadonlyMap<string, readonly string[]>,
): Html {
  const words = view.texts.proof;
  const sent = [...fields].flatMap(([name, values]) =>
    SAID.test(name)
      ? values.map((value) => html`<input type="hidden" name="${name}" value="${value}" />`)
      : [],
  );
  const content = html`<h1>${words.title}</h1>
    <p class="assent-lead">${words.text}</p>
    <ul>
      ${allowed.map((id) => item(view, id))}
    </ul>
    <div class="assent-buttons">
      <form method="post" action="${choiceAddress(view)}" ${UNROUTED}>
        ${formFields(view)}${sent}
        <button class="assent-button" type="submit">${words.confirm}</button>
      </form>
      <form method="post" action="${choiceAddress(view)}" ${UNROUTED}>
        ${formFields(view)}
        <button class="assent-button" type="submit" name="act" value="refuse">
          ${view.texts.banner.refuse}
        </button>
      </form>
    </div>`;
  return page(view, words.title, content);
}
