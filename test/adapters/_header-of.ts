// What functions of a site are given differs by adapter: Node's request, Koa's context, or a Request of the web.

/** The value of a header of the visitor that an option's function was given. */
export function headerOf(given: unknown, name: string): string | undefined {
  const { request, headers } = given as {
    readonly request?: { readonly headers?: unknown };
    readonly headers?: Readonly<Record<string, string | undefined>>;
  };
  if (request?.headers instanceof Headers) return request.headers.get(name) ?? undefined;
  return headers?.[name];
}
