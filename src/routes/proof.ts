// Did the visitor press a button of ours? Anybody who may write into a page can write a form that is sent to us, or put
// a button or a field of their own to one of our forms (`form="…"`); the key of a form nobody can write who has not
// seen this visitor's page.
import type { Submission } from "./form.ts";
import type { Intent } from "./intent.ts";

/** What was sent, without its keys. */
export interface Proved {
  readonly submission: Submission;
  /** True if the key of a form or button of this visitor came with it. */
  readonly isProven: boolean;
  /** The key, as it was sent; "" without one. */
  readonly key: string;
}

/** Buttons that stand apart from their form bear its key behind the id: `youtube KEY`. */
const BUTTONS = ["load", "allow"] as const;

/**
 * Takes the keys off an answer. Where one button bears a good key, nothing but that button counts (and the way back):
 * whatever else came with the form was put to it by somebody else.
 */
export function readProof(submission: Submission, isKey: (key: string) => boolean): Proved {
  const { fields } = submission;
  const pressed = BUTTONS.flatMap((name) =>
    (fields.get(name) ?? []).map((value) => {
      const [id = "", key = ""] = value.split(" ", 2);
      return { name, id, key, isProven: isKey(key) };
    }),
  );
  const [button, another] = pressed.filter(({ isProven }) => isProven);
  if (button !== undefined && another === undefined) {
    const back = fields.get("return")?.slice(0, 1) ?? [];
    const own = new Map([[button.name as string, [button.id]], ["return", back]]);
    return { submission: { kind: submission.kind, fields: own }, isProven: true, key: button.key };
  }
  const bare = new Map(fields);
  for (const name of BUTTONS) {
    const ids = pressed.filter((one) => one.name === name).map(({ id }) => id);
    if (ids.length > 0) bare.set(name, ids);
  }
  const [key = "", second] = fields.get("key") ?? [];
  const isProven = second === undefined && isKey(key);
  return { submission: { ...submission, fields: bare }, isProven, key: second === undefined ? key : "" };
}

/**
 * Does an answer count only if it is proven? Everything by which something may come to be allowed; to refuse and to
 * withdraw must never fail, and at worst leaves a visitor with less than they had granted.
 */
export function needsProof(intent: Intent): boolean {
  if (intent.kind === "once") return true;
  return intent.kind === "choose" && intent.choice.act !== "refuse" && intent.choice.act !== "withdraw";
}
