// `req.consent` as template engines read it. Handlebars and Liquid read own properties only, for fear of what a
// prototype may hold; the consent is an object of a class, made for every request, and most requests ask nothing of it.
// So its members are own properties to whoever asks, and nothing is made before that.

import { RequestConsent } from "./request-consent.ts";

/** All that an app may ask of the consent. */
const MEMBERS: readonly string[] = Object.getOwnPropertyNames(RequestConsent.prototype).filter(
  (name) => name !== "constructor",
);
const IS_MEMBER: ReadonlySet<PropertyKey> = new Set(MEMBERS);
/** Members that return markup. */
const MARKUP: ReadonlySet<PropertyKey> = new Set(["banner", "settingsLink", "embed", "policy"]);

/**
 * Markup that engines know not to escape: Handlebars by `toHTML`. A text to all others (`<%- … %>`, `!{…}`, `| safe`),
 * but no primitive string: where an app sends markup itself, it takes that of `req.consent`.
 */
export class SafeMarkup extends String {
  toHTML(): string {
    return this.toString();
  }
}

/** Makes of markup what an engine takes for safe; the empty text stays what it is, so that a template can ask for it. */
export type MarkSafe = (markup: string) => unknown;

class OwnMembers implements ProxyHandler<RequestConsent> {
  readonly #markSafe: MarkSafe | undefined;

  constructor(markSafe?: MarkSafe) {
    this.#markSafe = markSafe;
  }

  get(consent: RequestConsent, name: PropertyKey): unknown {
    const value: unknown = Reflect.get(consent, name, consent);
    if (typeof value !== "function" || !IS_MEMBER.has(name)) return value;
    const markSafe = MARKUP.has(name) ? this.#markSafe : undefined;
    return (...given: unknown[]): unknown => {
      const result: unknown = Reflect.apply(value, consent, given);
      return markSafe !== undefined && typeof result === "string" && result !== ""
        ? markSafe(result)
        : result;
    };
  }

  ownKeys(consent: RequestConsent): (string | symbol)[] {
    return [...new Set([...Reflect.ownKeys(consent), ...MEMBERS])];
  }

  getOwnPropertyDescriptor(
    consent: RequestConsent,
    name: PropertyKey,
  ): PropertyDescriptor | undefined {
    if (!IS_MEMBER.has(name)) return Reflect.getOwnPropertyDescriptor(consent, name);
    return { value: this.get(consent, name), enumerable: true, configurable: true, writable: true };
  }
}

const PLAIN = new OwnMembers();
const FOR_TEMPLATES = new OwnMembers((markup) => new SafeMarkup(markup));

/** The consent with all its members as own properties, bound to it: for `req.consent`. Markup is a string. */
export function withOwnMembers(consent: RequestConsent): RequestConsent {
  return new Proxy(consent, PLAIN);
}

/**
 * The same for the locals of templates, with markup that is marked as safe: as `SafeMarkup`, or by the `markSafe` of
 * another engine.
 */
export function forTemplates(consent: RequestConsent, markSafe?: MarkSafe): RequestConsent {
  return new Proxy(consent, markSafe === undefined ? FOR_TEMPLATES : new OwnMembers(markSafe));
}
