// Where the visitor is, as far as the site says so. No header is read by itself: clients can send any.

/** The app's own answer: an ISO 3166 code, `"FR"` or `"US-CA"`; undefined if it does not know. */
export type RegionResolver<Request> = (request: Request) => string | undefined;

const code = /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/i;

/**
 * Makes the site's resolver safe: what it throws goes to `onError`, what is no region code is
 * unknown, and the unknown gets the strictest regime.
 *
 * @example
 * createRegionReader((request) => request.headers["cf-ipcountry"]); // behind Cloudflare only
 */
export function createRegionReader<Request>(
  resolver?: RegionResolver<Request>,
  onError?: (error: unknown) => void,
): (request: Request) => string | undefined {
  if (resolver === undefined) return () => undefined;
  return (request) => {
    try {
      const region: unknown = resolver(request);
      return typeof region === "string" && code.test(region) ? region.toUpperCase() : undefined;
    } catch (error) {
      onError?.(error);
      return undefined;
    }
  };
}
