// Whose a name or an address is, by the rules of the site, and what of it is allowed now.
import type { GuardRules } from "../pages/guard-rules.ts";

/** A service or category without consent, or "undeclared". */
export type Refusal = string;

/** The answers of one page. */
export interface Answers {
  /** Undefined: this address may be contacted. */
  refusalOf(address: unknown): Refusal | undefined;
  /** May something be kept under this name? */
  mayKeep(kind: keyof GuardRules["names"], name: string): boolean;
  /** Is this name declared, and refused? Undeclared names are nobody's to erase. */
  isRefused(kind: keyof GuardRules["names"], name: string): boolean;
  /** For how many seconds a cookie of this name may be kept; -1: as long as any, 0: while the browser is open. */
  lifetimeOf(name: string): number;
}

/** What the answers depend on besides the rules. */
export interface AnswerSetting {
  readonly own: readonly string[];
  readonly isOpen: boolean;
  readonly isAllowed: (id: string) => boolean;
  readonly base: () => string;
  /** Is told of a contact with what nobody declared. */
  readonly onUndeclared: (url: URL) => void;
}

export function createAnswers(rules: GuardRules, setting: AnswerSetting): Answers {
  const { own, isOpen, base, onUndeclared } = setting;
  const isAllowed = (id: string): boolean => id === "" || setting.isAllowed(id);

  const ruleOf = (kind: keyof GuardRules["names"], name: string) =>
    rules.names[kind].find(([known]) => known === name || fits(known, name, true));

  return {
    refusalOf(address) {
      let url: URL;
      try {
        url = new URL(String(address), base());
      } catch {
        return undefined;
      }
      if (!/^(?:https?|wss?):$/.test(url.protocol)) return undefined;
      const host = url.hostname.replace(/\.$/, "");
      const isIn = (domain: string): boolean => host === domain || host.endsWith(`.${domain}`);
      const isOwn = host === location.hostname || own.some(isIn);
      const rule = rules.urls.find(([name, covers, path]) => {
        if (name === "" ? !isOwn : !isIn(name)) return false;
        if (name !== "" && covers !== "all" && (covers === "exact") !== (host === name))
          return false;
        return path === "/" || fits(path, url.pathname, false);
      });
      if (rule) return isAllowed(rule[3]) ? undefined : rule[3];
      if (isOwn || isOpen) return undefined;
      onUndeclared(url);
      return "undeclared";
    },
    mayKeep(kind, name) {
      const rule = ruleOf(kind, name);
      if (rule) return isAllowed(rule[1]);
      return isOpen || (kind !== "cookie" && !rules.strict);
    },
    isRefused(kind, name) {
      const rule = ruleOf(kind, name);
      return rule !== undefined && !isAllowed(rule[1]);
    },
    lifetimeOf: (name) => ruleOf("cookie", name)?.[2] ?? -1,
  };
}

/**
 * Does a text fit a pattern whose stars stand for any run of characters? `whole`: to its end, a star for anything;
 * else the pattern is a beginning, and a star stops at a slash.
 */
export function fits(pattern: string, text: string, whole: boolean): boolean {
  const [first = "", ...parts] = pattern.split("*");
  if (!text.startsWith(first)) return false;
  // Places up to which the pattern so far can have reached.
  let ends = new Set([first.length]);
  for (const part of parts) {
    const next = new Set<number>();
    for (const end of ends) {
      const slash = whole ? -1 : text.indexOf("/", end);
      const last = slash === -1 ? text.length : slash;
      for (
        let at = text.indexOf(part, end);
        at !== -1 && at <= last;
        at = text.indexOf(part, at + 1)
      ) {
        next.add(at + part.length);
        if (at === text.length) break;
      }
    }
    ends = next;
  }
  return whole ? ends.has(text.length) : ends.size > 0;
}
