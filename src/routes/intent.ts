// From the fields of an answer to what the visitor means. Pure; what is unclear is nothing, and
// never a grant.
import type { Catalogue, ServiceDeclaration } from "../catalogue/types.ts";
import { answersInForce, keptBelow } from "../decide/carry-over.ts";
import type { ConsentState, Method } from "../decide/types.ts";
import type { Submission } from "./form.ts";
import type { Choice } from "./types.ts";

/** What an answer asks for. */
export type Intent =
  | { readonly kind: "choose"; readonly choice: Choice }
  /** One service, for the next page only. */
  | { readonly kind: "once"; readonly service: string }
  /** A notice is hidden: nothing is answered by it. */
  | { readonly kind: "fold" }
  /** The settings page, to choose there. */
  | { readonly kind: "settings" }
  /** What was allowed needs no consent. */
  | { readonly kind: "nothing" };

/** `import` and `signal` are not for visitors to claim. */
const METHODS: readonly Method[] = ["banner", "preferences", "placeholder", "api"];

/**
 * Reads `act`, `load` or `allow` (exactly one of the three), and for `act=save` the answers:
 * `answer-<category>` = `all`, `none` or `some`; `category=<id>` and `service=<id>` for what is
 * ticked; `object=<id>` for an objection to an exempt service. In JSON `categories` and `services`
 * hold booleans. What is not said to be granted is refused. Undefined: unknown act, unknown id,
 * contradiction.
 */
export function readIntent(
  submission: Submission,
  catalogue: Catalogue,
  consent: ConsentState,
): Intent | undefined {
  const { fields } = submission;
  const asked = ["act", "load", "allow"].filter((name) => fields.has(name));
  if (asked.length !== 1 || !knowsAll(submission, catalogue)) return undefined;
  if (asked[0] === "load") return readLoad(fields.get("load") ?? [], catalogue);
  const method = readMethod(submission, asked[0] === "allow" ? "placeholder" : undefined);
  if (method === undefined) return undefined;
  if (asked[0] === "allow") return readAllow(fields.get("allow") ?? [], method, catalogue, consent);
  const acts = fields.get("act") ?? [];
  return acts.length === 1
    ? readAct(acts[0] ?? "", method, submission, catalogue, consent)
    : undefined;
}

function readAct(
  act: string,
  method: Method,
  submission: Submission,
  catalogue: Catalogue,
  consent: ConsentState,
): Intent | undefined {
  if (act === "accept" || act === "refuse") {
    const asked = askedIn(act, method, submission, catalogue, consent);
    if (asked !== undefined)
      return {
        kind: "choose",
        choice: answerSome(act === "accept", asked, method, catalogue, consent),
      };
  }
  switch (act) {
    case "accept":
      return { kind: "choose", choice: { act, method } };
    case "refuse":
    case "withdraw": {
      const objections = [...objectionsIn(submission, catalogue), ...toldIn(submission, consent)];
      const choice = { act, method, ...(objections.length > 0 && { objections }) };
      return { kind: "choose", choice };
    }
    case "customise":
      if (submission.kind === "form") return { kind: "settings" };
      return submission.categories || submission.services
        ? readSave(method, submission, catalogue)
        : undefined;
    case "fold":
      return { kind: "fold" };
    case "save":
      return readSave(method, submission, catalogue);
    default:
      return undefined;
  }
}

function readSave(
  method: Method,
  submission: Submission,
  catalogue: Catalogue,
): Intent | undefined {
  const { fields } = submission;
  const ticked = new Set(fields.get("service"));
  const objected = objectionsIn(submission, catalogue);
  const categories: Record<string, boolean> = {};
  const services: Record<string, boolean> = {};
  for (const id of catalogue.index.consentCategories) {
    const answers = fields.get(`answer-${id}`) ?? [];
    const [answer] = answers;
    if (answers.length > 1 || (answer !== undefined && !["all", "none", "some"].includes(answer)))
      return undefined;
    const said = submission.categories?.get(id) ?? fields.get("category")?.includes(id) ?? false;
    categories[id] = answer === undefined ? said : answer === "all";
    for (const service of catalogue.index.consentServices) {
      if (service.category !== id) continue;
      // "Refuse all" with a box still ticked below it: the doubt counts as a refusal.
      const alone = objected.has(service.id)
        ? false
        : ticked.has(service.id) && answer !== "none"
          ? true
          : undefined;
      const granted = submission.services?.get(service.id) ?? alone;
      if (granted !== undefined && granted !== categories[id]) services[service.id] = granted;
    }
  }
  for (const id of objected) {
    if (catalogue.index.service(id)?.exempt === true) services[id] = false;
  }
  return { kind: "choose", choice: { act: "customise", method, categories, services } };
}

/** What the notice of what is used without asking is about, where a rule exempts it: its button objects to all of it. */
function toldIn({ fields }: Submission, { rules }: ConsentState): readonly string[] {
  const told = fields.get("purposes")?.flatMap((ids) => ids.split(" ")) ?? [];
  if (rules === undefined) return [];
  return rules.catalogue.services.flatMap(({ id, category }) =>
    told.includes(category) && rules.exempts(id) ? [id] : [],
  );
}

/** What the visitor ticked to object to: exempt services, and doubtful ticks at others. */
function objectionsIn(
  { fields, services }: Submission,
  { services: declared }: Catalogue,
): ReadonlySet<string> {
  const isObjected = ({ id }: ServiceDeclaration): boolean =>
    fields.get("object")?.includes(id) === true || services?.get(id) === false;
  const outside = declared.filter(({ category }) => category !== "functional");
  return new Set(outside.filter(isObjected).map(({ id }) => id));
}

function readLoad(ids: readonly string[], catalogue: Catalogue): Intent | undefined {
  const [id] = ids;
  if (id === undefined || ids.length > 1) return undefined;
  const service = catalogue.index.service(id);
  if (service === undefined) return undefined;
  return service.category === "functional" ? { kind: "nothing" } : { kind: "once", service: id };
}

/**
 * "Always allow YouTube" says something about YouTube and nothing else: it is laid over the
 * decision in force, and what was not asked stays undecided. Of an older decision that is only
 * remembered, the refusals are kept and the grants are not: they have run out.
 */
function readAllow(
  ids: readonly string[],
  method: Method,
  catalogue: Catalogue,
  consent: ConsentState,
): Intent {
  const categories: Record<string, boolean> = {};
  const services: Record<string, boolean> = {};
  let changed = false;
  for (const id of ids) {
    const service = catalogue.index.service(id);
    if ((service?.category ?? id) === "functional") continue;
    changed = true;
    if (service === undefined) categories[id] = true;
    else services[id] = true;
  }
  if (!changed) return { kind: "nothing" };
  const answers = keptBelow(answersInForce(consent), { categories, services });
  return { kind: "choose", choice: { act: "customise", method, ...answers } };
}

/**
 * The categories that an answer to the banner is about, where it has not asked about all of them: what the form says it
 * asked; without that, what is to be asked now. Of a refusal that does not say so, it is all. Who refuses also refuses what is used without asking and stood
 * beside it: the button says "all".
 */
function askedIn(
  act: "accept" | "refuse",
  method: Method,
  { fields }: Submission,
  { index }: Catalogue,
  consent: ConsentState,
): readonly string[] | undefined {
  if (method !== "banner") return undefined;
  const { asks } = consent;
  const said = fields.get("purposes")?.flatMap((ids) => ids.split(" "));
  const questioned = said ?? (act === "accept" && asks.length > 0 ? asks : undefined);
  const silent = index.consentCategories.filter(
    (id) => consent.allows(id) && consent.reason(id) === "default",
  );
  const asked = act === "refuse" ? questioned && [...questioned, ...silent] : questioned;
  const isAll = asked === undefined || index.consentCategories.every((id) => asked.includes(id));
  return isAll ? undefined : asked;
}

/** An answer about some categories: what holds of the others is kept. */
function answerSome(
  allowed: boolean,
  asked: readonly string[],
  method: Method,
  { index }: Catalogue,
  consent: ConsentState,
): Choice {
  const before = answersInForce(consent);
  // A service refused by its name stays so; what else was said of services is answered by their category now.
  const services = Object.entries(before.services).filter(
    ([id, granted]) => !granted || !asked.includes(index.service(id)?.category ?? ""),
  );
  const answers = keptBelow(
    { categories: before.categories, services: Object.fromEntries(services) },
    { categories: Object.fromEntries(asked.map((id) => [id, allowed])), services: {} },
  );
  return { act: "customise", method, ...answers };
}

function readMethod(
  { kind, fields }: Submission,
  otherwise: Method | undefined,
): Method | undefined {
  const given = fields.get("method");
  if (given === undefined) return otherwise ?? (kind === "json" ? "api" : "banner");
  return given.length === 1 ? METHODS.find((method) => method === given[0]) : undefined;
}

/**
 * False if any id is unknown, or of the other kind: a form that speaks of another catalogue is not
 * to be trusted.
 */
function knowsAll({ fields, categories, services }: Submission, { index }: Catalogue): boolean {
  const isCategory = (id: string): boolean => index.category(id) !== undefined;
  const isService = (id: string): boolean => index.service(id) !== undefined;
  const answers = [...fields.keys()].filter((name) => name.startsWith("answer-"));
  return (
    answers.every((name) => isCategory(name.slice("answer-".length))) &&
    [...(fields.get("category") ?? []), ...(categories?.keys() ?? [])].every(isCategory) &&
    (fields.get("purposes") ?? []).flatMap((ids) => ids.split(" ")).every(isCategory) &&
    [...(fields.get("service") ?? []), ...(fields.get("object") ?? [])].every(isService) &&
    [...(services?.keys() ?? [])].every(isService) &&
    (fields.get("allow") ?? []).every((id) => isCategory(id) || isService(id))
  );
}
