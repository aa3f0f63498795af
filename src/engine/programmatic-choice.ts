// What an app says of a visitor's consent with grant() and decide(), as the answer that a form would give.

import type { CategoryId, ServiceId } from "../catalogue/register.ts";
import type { Catalogue } from "../catalogue/types.ts";
import { answersInForce, keptBelow } from "../decide/carry-over.ts";
import type { ConsentState } from "../decide/types.ts";
import type { Choice } from "../routes/types.ts";

/** A choice the visitor expressed in the app itself. */
export interface ProgrammaticChoice {
  readonly categories?: { readonly [Id in CategoryId]?: boolean };
  readonly services?: { readonly [Id in ServiceId]?: boolean };
}

/** These categories and services granted on top of what holds. */
export function grantOf(
  ids: readonly string[],
  consent: ConsentState,
  { index }: Catalogue,
): Choice {
  return {
    act: "customise",
    method: "api",
    ...keptBelow(answersInForce(consent), {
      categories: granted(ids, (id) => index.category(id)),
      services: granted(ids, (id) => index.service(id)),
    }),
  };
}

/** A whole decision: what is left out stays as it was decided before, else refused. */
export function wholeChoiceOf(
  choice: ProgrammaticChoice,
  consent: ConsentState,
  { index }: Catalogue,
): Choice {
  const before = answersInForce(consent);
  const left = index.consentCategories.filter((id) => !Object.hasOwn(before.categories, id));
  const refused = Object.fromEntries(left.map((id) => [id, false]));
  return {
    act: "customise",
    method: "api",
    ...keptBelow(before, {
      categories: { ...refused, ...said(choice.categories ?? {}) },
      services: said(choice.services ?? {}),
    }),
  };
}

/** Those of the ids that `known` knows, as a yes. */
function granted(ids: readonly string[], known: (id: string) => unknown): Record<string, boolean> {
  return Object.fromEntries(ids.filter((id) => known(id) !== undefined).map((id) => [id, true]));
}

function said(answers: Readonly<Record<string, boolean | undefined>>): Record<string, boolean> {
  return Object.fromEntries(
    Object.entries(answers).filter((entry): entry is [string, boolean] => entry[1] !== undefined),
  );
}
