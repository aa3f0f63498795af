// In the browser, on every page: `window.assent`, and what has to be there before somebody answers. The rest is fetched
// then (`answers.ts`): what is pressed meanwhile is kept. Whatever goes wrong here is left to the forms, which work without it.
import type { PageElement, SubmitEvent } from "./browser.ts";
import { FIRST } from "./dom.ts";
import type { FirstDom } from "./dom.ts";
import type { FirstPart, SecondPart, WaitingPage } from "./parts.ts";
import type { BrowserChoice, BrowserConsent, BrowserState } from "./types.ts";

/** `need` fetches the second part, once; it rejects where that cannot be had. */
export function assentPage(part: FirstPart, need: () => Promise<SecondPart>): void {
  const { window, setting } = part;
  const { document, BroadcastChannel: Channel } = window;
  const { prefix, key: ownKey, allowed, isPosted } = setting;
  const dom: FirstDom = part.createDom(window, FIRST);
  // A router runs the script of each page it fetches: the first one learns by what the forms of the new page are known.
  // An element of this name is no property of the window itself.
  if (Object.hasOwn(window, "assent")) {
    dom.tell(document, new window.CustomEvent("assent:page", { detail: ownKey }));
    return;
  }
  const { hear, attribute, closest, findIn } = dom;
  const keys = ownKey ? [ownKey] : [];
  hear(document, "assent:page", ({ detail }: { readonly detail: unknown }) => {
    if (typeof detail === "string" && detail !== "" && !keys.includes(detail)) keys.push(detail);
  });
  const channel = typeof Channel === "function" ? new Channel("assent") : undefined;
  const typed = new Set<PageElement>();
  const { location } = window;
  const page: WaitingPage = (part.waiting = {
    document,
    dom,
    keys,
    typed,
    state: Object.freeze({
      status: setting.status as BrowserState["status"],
      allowed: Object.freeze([...(allowed ?? [])]),
    }),
    here: () => location.pathname + location.search + location.hash,
    said: (form, name) => findIn(form, `input[name=${name}]`)?.getAttribute("value") ?? undefined,
    ofOurs: (selector) => dom.find(document, `[data-key="${ownKey}"]${selector}`),
    whenReady: (action) => {
      if (dom.state(document) === "loading") hear(document, "DOMContentLoaded", action);
      else action();
    },
    share: () => {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has one origin, and no such argument
      channel?.postMessage("changed");
    },
  });
  const { here, said, ofOurs, whenReady, share } = page;

  const later = (action: (second: SecondPart) => void): void => {
    need().then(action, () => undefined);
  };
  const refresh = (): void => later((second) => second.refresh());

  hear(document, "input", ({ target }: { readonly target: PageElement }) => typed.add(target));

  // The way back from the settings leads to where the visitor is.
  hear(document, "click", ({ target }: { readonly target: PageElement }) => {
    if (isPosted || !("closest" in target)) return;
    const link = closest(target, `a[href^="${prefix}?return="]`);
    const hash = link?.getAttribute("href")?.split("#")[1];
    const back = encodeURIComponent(here());
    // Longer than `returnQuery` in links.ts allows, it would not fit into a request.
    if (back.length > 5990) return;
    link?.setAttribute("href", `${prefix}?return=${back}${hash === undefined ? "" : `#${hash}`}`);
  });

  // By the time a button is let go of, what answers need is on its way.
  hear(document, "pointerdown", ({ target }: { readonly target: PageElement }) => {
    if ("closest" in target && closest(target, `[data-key="${ownKey}"] button`)) later(() => {});
  });

  let isOurs = true;
  let isSending = false;
  // Anybody can write a form or a button that looks like ours; nobody knew the key. `frame`: the blocked frame in whose
  // document it stands.
  const onSubmit = (event: SubmitEvent, frame?: PageElement): void => {
    const { target: form, submitter: button } = event;
    if (!isOurs || !button || event.defaultPrevented || isOwnPage(location.pathname)) return;
    if (attribute(form, "action") !== `${prefix}/choice`) return;
    const [name = "", value = ""] = ["name", "value"].map((of) => attribute(button, of) ?? "");
    const key = said(form, "key") ?? "";
    if (!keys.some((known) => key.startsWith(known)) && !(frame && isRoute(frame))) return;
    if (!isPosted) findIn(form, "input[name=return]")?.setAttribute("value", here());
    // The others lead to the settings, or back from them.
    if (!/^(?:load|allow)=|^act=(?:accept|refuse)$/.test(`${name}=${value}`)) return;
    event.preventDefault();
    if (isSending) return;
    isSending = true;
    need()
      .then((second) => second.answer({ form, name, value, key, frame }))
      .catch(() =>
        // A form cannot be sent while it is being sent, and a refused fetch may fail that early. The server
        // shows what is wrong, if it can be reached.
        window.setTimeout(() => {
          isOurs = false;
          dom.submit(form, button);
          isOurs = true;
        }, 0),
      )
      .finally(() => {
        isSending = false;
      });
  };
  hear(document, "submit", onSubmit);

  /** A page of assent's own, to which a router has led: its forms know where they lead back to. */
  const isOwnPage = (path: string): boolean => `${path}/`.startsWith(`${prefix}/`);

  /** Does this frame show the page of ours that stands for an embed? Nobody else has one at this address. */
  const isRoute = (frame: PageElement): boolean => {
    try {
      return dom.window(frame)?.location.pathname === `${prefix}/embed`;
    } catch {
      return false;
    }
  };

  /** Documents of ours in blocked frames answer as the page does. */
  const heard = new WeakSet<object>();
  const hearFrame = (target: unknown): void => {
    try {
      const frame = target as PageElement;
      if (attribute(frame, "data-consent-blocked") === null) return;
      const inner = dom.document(frame);
      if (!inner || heard.has(inner)) return;
      heard.add(inner);
      hear(inner, "submit", (event: SubmitEvent) => onSubmit(event, frame));
    } catch {
      // It is no frame, or of another origin by now.
    }
  };
  part.hear = hearFrame;
  // Such events end at the document, and what is in a frame can be pressed before it has loaded whole: then focus goes
  // into it first.
  hear(document, "load", ({ target }: { readonly target: unknown }) => hearFrame(target), true);
  hear(window, "blur", () => hearFrame(dom.active(document)));

  hear(window, "pageshow", ({ persisted }: { readonly persisted: boolean }) => {
    if (persisted) refresh();
  });
  channel?.addEventListener("message", refresh);
  // Made ahead of time, and shown now.
  hear(document, "prerenderingchange", refresh);
  if (!allowed || setting.isUnknown) refresh();

  whenReady(() => {
    for (const field of dom.findAll(
      document,
      "textarea,input:not([type=checkbox],[type=radio],[type=range],[type=color],[type=hidden])",
    ))
      if (field.value !== field.defaultValue) typed.add(field);
    for (const frame of dom.findAll(document, "iframe[data-consent-blocked]")) hearFrame(frame);
    if (dom.find(document, "script[data-assent-note]")) later(() => {});
    // Answered on another page, without us.
    if (allowed && !setting.isUnknown && ofOurs(" #assent-done")) share();
    // That is said on the first page of the site, and not on each.
    if (!window.navigator.cookieEnabled) later((second) => second.excuse());
  });

  const assent: BrowserConsent = Object.freeze({
    get state(): BrowserState {
      return page.state;
    },
    allows: (id: string) => page.state.allowed.includes(id),
    decide: async (choice: BrowserChoice) => (await need()).decide(choice),
    onChange: (listener: (state: BrowserState) => void) => {
      const tell = (): void => listener(page.state);
      hear(document, "assent:change", tell);
      return () => dom.unhear(document, "assent:change", tell);
    },
  });
  Object.defineProperty(window, "assent", { value: assent, configurable: true, writable: true });
}
