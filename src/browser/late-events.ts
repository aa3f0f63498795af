// Scripts that are released late wait for events that are over. They are told at once; nobody else's listeners hear of it.

/** What `createRelease` calls around each script that it runs. */
export interface LateEvents {
  /** This script is about to run. */
  before(script: object): void;
  /** It has run. */
  after(): void;
}

export function createLateEvents(): LateEvents {
  const released = new WeakSet<object>();
  let isWatching = false;
  let { onload } = window;

  const isOver = (target: EventTarget, name: string): boolean =>
    (name === "DOMContentLoaded" && document.readyState !== "loading") ||
    (target === window && /^(?:load|pageshow)$/.test(name) && document.readyState === "complete");

  const tell = (target: EventTarget, name: string, listener: unknown): void => {
    const event = name === "pageshow" ? new PageTransitionEvent(name) : new Event(name);
    // Its target is what it would have been, though it is sent to nobody else.
    const source = name === "load" ? document : target;
    for (const key of ["target", "srcElement"])
      Object.defineProperty(event, key, { value: source });
    Object.defineProperty(event, "currentTarget", { value: target });
    setTimeout(() => {
      if (typeof listener === "function") Reflect.apply(listener, target, [event]);
      else if (typeof listener === "object" && listener !== null && "handleEvent" in listener)
        Reflect.apply(listener.handleEvent as () => void, listener, [event]);
    });
  };

  const watch = (target: EventTarget): void => {
    const add = target.addEventListener;
    target.addEventListener = function addEventListener(...given: Parameters<typeof add>) {
      const [name, listener] = given;
      const script = document.currentScript;
      const isLate = script !== null && released.has(script) && isOver(target, name);
      if (isLate && listener) tell(target, name, listener);
      else Reflect.apply(add, this, given);
    };
  };

  return {
    before(script) {
      released.add(script);
      ({ onload } = window);
      if (isWatching) return;
      isWatching = true;
      watch(document);
      watch(window);
    },
    after() {
      if (window.onload === onload || !window.onload || !isOver(window, "load")) return;
      ({ onload } = window);
      tell(window, "load", onload);
    },
  };
}
