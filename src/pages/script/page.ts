// In the browser: answers without a reload, one state in all tabs, and `window.assent`. Whatever goes
// wrong here is left to the forms, which work without it.
import type { ConfirmationWords } from "../banner.ts";
import type { PageButton, PageDocument, PageElement, PageForm, PageWindow } from "./browser.ts";
import type { Release } from "./release.ts";
import type { BrowserChoice, BrowserConsent, BrowserState } from "./types.ts";

/** What is used of an answer of `{prefix}/state` and `{prefix}/choice`. */
interface Report extends Pick<BrowserState, "status"> {
  readonly source: string;
  readonly needsPrompt: boolean;
  readonly categories: Readonly<Record<string, { readonly allowed: boolean }>>;
  readonly services: Readonly<Record<string, { readonly allowed: boolean }>>;
  readonly notice?: ConfirmationWords;
}

/**
 * The text of this function is sent to browsers: it uses its parameters and what every browser has,
 * and nothing else of this package. The script element says where the routes stand (`data-prefix`)
 * and what holds (`data-status`, `data-allowed`; without them it is asked for).
 */
export function assentPage(
  window: PageWindow & { assent?: BrowserConsent },
  createRelease: (document: PageDocument, nonce: string, isHeld: boolean) => Release,
): void {
  const { document } = window;
  const own = document.currentScript;
  if (own === null || window.assent) return;
  const prefix = own.getAttribute("data-prefix") ?? "";
  const said = own.getAttribute("data-allowed");
  const { canRelease, release } = createRelease(
    document,
    own.nonce || document.querySelector("script[nonce]")?.nonce || "",
    own.hasAttribute("data-csp"),
  );
  const channel = window.BroadcastChannel && new window.BroadcastChannel("assent");
  let state: BrowserState = Object.freeze({
    status: (own.getAttribute("data-status") ?? "undecided") as BrowserState["status"],
    allowed: Object.freeze((said ?? "").split(" ").filter(Boolean)),
  });
  /** What this page may have loaded: more than is allowed, after "load once". */
  const active = new Set(state.allowed);
  /** False until the state is known: what the page then turns out to be, a reload would not change. */
  let mayReload = said !== null;
  let leaving = false;
  let released = false;
  let sending = false;

  const reload = (): void => {
    if (!mayReload || leaving) return;
    leaving = true;
    window.location.reload();
  };

  const ask = async (path: string, type?: string, body?: string): Promise<Report> => {
    const answer = await window.fetch(prefix + path, {
      headers: { accept: "application/json", ...(type && { "content-type": type }) },
      ...(body !== undefined && { method: "POST", body }),
    });
    if (!answer.ok) throw new Error(`assent: ${answer.status}`);
    return answer.json() as Promise<Report>;
  };

  const releaseAll = (isAllowed: (id: string) => boolean): void => {
    if (!canRelease(isAllowed)) return reload();
    released = true;
    release(isAllowed).catch(reload);
  };

  /** The same as `confirmation` in banner.ts, in the place of the question, with the focus on it. */
  const confirm = (question: PageElement, words: ConfirmationWords): void => {
    const make = (
      name: string,
      attributes: Readonly<Record<string, string>>,
      content: readonly (PageElement | string)[],
    ): PageElement => {
      const element = document.createElement(name);
      for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
      element.append(...content);
      return element;
    };
    const text = make("p", { id: "assent-done", role: "alert", tabindex: "-1" }, [words.text]);
    const link = make("a", { href: words.address }, [words.settings]);
    const inner = make("div", { class: "assent-inner assent-notice" }, [text, link]);
    const attributes = {
      class: "assent assent-banner assent-slim",
      "aria-label": words.label,
      lang: words.language,
      dir: words.direction,
    };
    question.replaceWith(make("section", attributes, [inner]));
    text.focus();
  };

  /** Makes the page what the report says; true if it could be done without loading the page anew. */
  const adopt = (report: Report, confirms: boolean): boolean => {
    const answers = Object.entries({ ...report.categories, ...report.services });
    const allowed = answers.flatMap(([id, answer]) => (answer.allowed ? [id] : []));
    const isAllowed = (id: string): boolean => allowed.includes(id);
    // What has been loaded cannot be unloaded.
    if (![...active].every(isAllowed)) {
      reload();
      return false;
    }
    const isMore = allowed.length > active.size;
    state = Object.freeze({ status: report.status, allowed: Object.freeze(allowed) });
    for (const id of allowed) active.add(id);
    const question = document.querySelector("#assent-question");
    if (question && !report.needsPrompt && report.source !== "signal") {
      if (confirms && report.notice) confirm(question, report.notice);
      else question.remove();
    }
    document.dispatchEvent(new window.CustomEvent("assent:change", { detail: state }));
    if (isMore) releaseAll(isAllowed);
    mayReload = true;
    return true;
  };

  const share = (): void => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has one origin, and no such argument
    channel?.postMessage("changed");
  };

  /** Another tab, or an earlier life of this one, knows better. */
  const refresh = (): void => {
    ask("/state").then(
      (report) => adopt(report, false),
      () => undefined,
    );
  };

  const answer = async (form: PageForm, { name, value }: PageButton): Promise<void> => {
    const fields = [...new window.FormData(form), [name, value]].map((pair) =>
      pair.map((part) => encodeURIComponent(String(part))).join("="),
    );
    const report = await ask("/choice", "application/x-www-form-urlencoded", fields.join("&"));
    if (name === "load") {
      active.add(value);
      // The guard has to know before the embed asks it.
      const detail = { allowed: [value] };
      document.dispatchEvent(new window.CustomEvent("assent:release", { detail }));
      releaseAll((id) => id === value);
    } else if (adopt(report, true)) share();
  };

  /** What was asked for gets the focus that its button had. */
  const look = (element: PageElement): void => {
    if (!element.matches("iframe,object,embed,video,audio")) element.tabIndex = -1;
    element.focus({ preventScroll: true });
  };

  let isOurs = true;
  document.addEventListener("submit", (event) => {
    const { target: form, submitter: button } = event;
    if (!isOurs || !button || event.defaultPrevented) return;
    if (form.getAttribute("action") !== `${prefix}/choice`) return;
    // The others lead to the settings, or back from them.
    if (!/^(?:load|allow)=|^act=(?:accept|refuse)$/.test(`${button.name}=${button.value}`)) return;
    // Where the page has to be loaded anew, the form does that best: it confirms on its way.
    const isAll = button.value === "accept";
    if (isAll && !canRelease((id) => id !== "undeclared")) return;
    event.preventDefault();
    if (sending) return;
    sending = true;
    const embed = button.closest(".assent-embed")?.nextElementSibling;
    answer(form, button)
      .then(
        () => embed && look(embed),
        () =>
          // A form cannot be sent while it is being sent, and a refused fetch may fail that early.
          window.setTimeout(() => {
            // The server shows what is wrong, if it can be reached.
            isOurs = false;
            form.requestSubmit(button);
            isOurs = true;
          }, 0),
      )
      .finally(() => {
        sending = false;
      });
  });

  // A policy that the page came with may not know of what is allowed since.
  document.addEventListener("securitypolicyviolation", ({ disposition }) => {
    if (released && disposition === "enforce") reload();
  });
  window.addEventListener("pageshow", ({ persisted }) => persisted && refresh());
  channel?.addEventListener("message", refresh);
  if (said === null) refresh();
  // Answered on another page, without us.
  else if (document.querySelector("#assent-done")) share();

  window.assent = Object.freeze({
    get state(): BrowserState {
      return state;
    },
    allows: (id: string) => state.allowed.includes(id),
    decide: async (choice: BrowserChoice) => {
      const body =
        typeof choice === "string"
          ? { act: choice }
          : "allow" in choice
            ? choice
            : { act: "customise", ...choice };
      const report = await ask("/choice", "application/json", JSON.stringify(body));
      if (adopt(report, false)) share();
      return state;
    },
    onChange: (listener: (state: BrowserState) => void) => {
      const tell = (): void => listener(state);
      document.addEventListener("assent:change", tell);
      return () => document.removeEventListener("assent:change", tell);
    },
  });
}
