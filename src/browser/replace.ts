// Methods and properties of the browser's own classes, replaced one by one: where a browser lacks one, or a page has
// frozen it, the others still hold.

export type Method = (this: unknown, ...given: unknown[]) => unknown;

/** Does something that a browser may not let us do. */
export function attempt(action: () => void): void {
  try {
    action();
  } catch {
    // Storage may be forbidden, a class missing or frozen.
  }
}

/** Puts `replace(original)` in the place of methods. */
export function wrap(
  owner: object | undefined,
  names: string,
  replace: (original: Method, name: string) => Method,
): void {
  for (const name of names.split(" ")) {
    attempt(() => {
      const original = owner && (Reflect.get(owner, name) as Method | undefined);
      if (!original) return;
      const value = replace(original, name);
      Object.defineProperty(owner, name, { configurable: true, writable: true, value });
    });
  }
}

/** Puts `set` before what happens when a property of a class is set. */
export function onSet<Owner>(
  owner: { readonly prototype: object } | undefined,
  names: string,
  set: (owner: Owner, value: unknown, original: (value: unknown) => void, name: string) => void,
): void {
  for (const name of names.split(" ")) {
    attempt(() => {
      const prototype = owner?.prototype;
      const found = prototype && Object.getOwnPropertyDescriptor(prototype, name);
      if (!found?.set) return;
      Object.defineProperty(prototype, name, {
        ...found,
        set(this: Owner, value: unknown) {
          set(this, value, (passed) => found.set?.call(this, passed), name);
        },
      });
    });
  }
}

/** A class of the window by its name; undefined: this browser has none. */
export function classNamed(name: string): { readonly prototype: object } | undefined {
  return Reflect.get(window, name) as { readonly prototype: object } | undefined;
}
