// What every ready-made service lets a site change, and how that reaches the declaration.
import { builtIn } from "../catalogue/built-in.ts";
import { checkKeys } from "../catalogue/check-values.ts";
import type { KeysEnum } from "../catalogue/check-values.ts";
import type { ServiceDeclaration, Words } from "../catalogue/types.ts";

/** What a site may say otherwise of any ready-made service. */
export interface ServiceOptions<Category extends string = string> {
  /** The category it needs, where the site sees it differently. */
  readonly category?: Category;
  /** Free of consent, on the site's own responsibility. Default `false`. */
  readonly exempt?: boolean;
  /** What this site uses it for. */
  readonly purpose?: Words;
}

const OPTION_KEYS: KeysEnum<ServiceOptions> = { category: true, exempt: true, purpose: true };

/** A declaration before the site's options; the id keeps its literal type. */
type Declared<Id extends string> = ServiceDeclaration & { readonly id: Id };

/**
 * The declaration of a service with the site's options, marked as built in.
 *
 * @param extra names of the options that are this service's own, read by its file
 * @throws ConsentConfigError `unknown-key` for an option that does not exist
 */
export function readyMade<const Id extends string, Category extends string>(
  options: ServiceOptions<Category>,
  service: Declared<Id>,
  extra: Readonly<Record<string, true>> = {},
): ServiceDeclaration<Id, Category> {
  return builtIn(withOptions(options, service, extra));
}

/**
 * The declaration of a service with the site's options.
 *
 * @param extra names of further options, which the caller reads
 * @throws ConsentConfigError `unknown-key` for an option that does not exist
 */
export function withOptions<const Id extends string, Category extends string>(
  options: ServiceOptions<Category>,
  service: Declared<Id>,
  extra: Readonly<Record<string, true>> = {},
): ServiceDeclaration<Id, Category> {
  checkKeys(options, `${service.id}()`, { ...OPTION_KEYS, ...extra });
  const { category, exempt, purpose } = options;
  return {
    ...service,
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- absent, it is the default of the type parameter
    category: category ?? (service.category as Category),
    ...(exempt !== undefined && { exempt }),
    ...(purpose !== undefined && { purpose }),
  };
}
