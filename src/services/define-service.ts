// A site's own services, to be used like the ready-made ones.
import { checkService } from "../catalogue/check-service.ts";
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { withOptions } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";

/** A service as a function: what `defineService` makes, and what every ready-made service is. */
export type Service<Id extends string = string, Default extends string = string> = <
  const Category extends string = Default,
>(
  options?: ServiceOptions<Category>,
) => ServiceDeclaration<Id, Category>;

/**
 * Makes a service of a declaration, for several sites that share it. It takes the same options as the ready-made ones,
 * and beats them where both claim a name or an address.
 *
 * @example
 * export const shopCounter = defineService({
 *   id: 'shop-counter',
 *   name: 'Shop counter',
 *   category: 'statistics',
 *   cookies: [{ name: 'shop_count', retention: '30 days' }],
 *   urls: [{ url: 'counter.example/v1/', loads: ['script', 'connect'] }],
 * })
 *
 * defineCatalogue({ policy, services: [shopCounter({ exempt: true }), youtube()] })
 * @throws ConsentConfigError at once, with the path, the value and the remedy of the first thing that cannot be right.
 *   Whether its categories exist is seen by `defineCatalogue`.
 */
export function defineService<const Id extends string, const Default extends string>(
  declaration: ServiceDeclaration<Id, Default>,
): Service<Id, Default> {
  const service = {
    ...checkService(declaration, "defineService()", categoriesOf(declaration)),
    id: declaration.id,
  };
  return (options = {}) => withOptions(options, service);
}

/** Those it names itself: here any will do. */
function categoriesOf(declaration: Partial<ServiceDeclaration> | undefined): readonly string[] {
  const cookies = Array.isArray(declaration?.cookies) ? declaration.cookies : [];
  return [declaration, ...cookies].flatMap((part: { readonly category?: string } | undefined) =>
    typeof part?.category === "string" ? [part.category] : [],
  );
}
