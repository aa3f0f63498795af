// Captchas whose place in a form bears no mark of its own: drawn by a call, into an element of any name, or nowhere at
// all. Which forms need a script that was held back only shows once the page is there.

const NOTE = "data-assent-note";
const BLOCKED = "data-consent-blocked";
/** What a script names in quotes: an id, or a selector of one. */
const NAMED = /["'`]#?([\w-]+)["'`]/g;
/** Elements that widgets define. */
const WIDGETS = "altcha-widget,cap-widget,trustcaptcha-component";
/** Of forms that are more than a search, something; our own need no captcha. */
const SENT = ":is(form[method=post i],textarea,[type=email],[type=password]):not(assent-root *)";

/**
 * Has forms say what they need: the server has put the words on the blocked scripts of captchas. The marks are those of
 * blocked elements, so that what releases the script takes the words away.
 *
 * @param key of this response's marks; others are somebody else's
 */
export function noteCaptchas(key: string): void {
  const all = (selector: string): Element[] => [...document.querySelectorAll(selector)];
  const text = ({ textContent }: Element): string => textContent;
  const scripts = all(`script[${NOTE}][${BLOCKED}$=".${key}"]`);
  // What a script of the page names comes before what another one leaves to be guessed.
  for (const script of scripts.toSorted((a, b) => text(b).length - text(a).length)) {
    const mark = script.getAttribute(BLOCKED) ?? "";
    const service = mark.slice(0, -key.length - 1);
    const shown = `:not(script)[${NOTE}][${BLOCKED}="${mark}"],consent-embed[service="${service}"]`;
    if (document.querySelector(shown)) continue;
    const named = [...text(script).matchAll(NAMED)].flatMap(([, id = ""]) => {
      const found = document.getElementById(id);
      // A field shows no words.
      return (found?.matches("input,button") ? found.closest("form") : found) ?? [];
    });
    const known = [named, all(WIDGETS), formOf(script), all(SENT).flatMap(formOf)];
    for (const place of known.find(({ length }) => length > 0) ?? []) {
      if (place.hasAttribute(BLOCKED)) continue;
      place.setAttribute(BLOCKED, mark);
      place.setAttribute("data-consent-set", NOTE);
      place.setAttribute(NOTE, script.getAttribute(NOTE) ?? "");
    }
  }
}

/** The form around an element, if there is one. */
function formOf(element: Element): Element[] {
  return [element.closest("form") ?? []].flat();
}
