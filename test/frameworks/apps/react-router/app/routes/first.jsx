import { Suspense } from "react";
import { Await, useLoaderData } from "react-router";
import {
  FILM,
  IMAGE,
  OWN_MODULE,
  PRECONNECT,
  SCRIPT,
  SHEET,
  SNIPPET,
  STATE,
} from "../../hosts.mjs";

/** What comes late is streamed, as markup and as data. */
export const loader = () => ({
  late: new Promise((resolve) => {
    setTimeout(resolve, 300, `${FILM}?late`);
  }),
});

export const links = () => [
  { rel: "preconnect", href: PRECONNECT },
  { rel: "stylesheet", href: SHEET },
];

export default function First() {
  const { late } = useLoaderData();
  return (
    <>
      <script async src={SCRIPT} />
      <nav>Menu</nav>
      <iframe src={FILM} title="Film" width="560" height="315" />
      <p>
        Before <img src={IMAGE} alt="A" width="200" height="100" /> after
      </p>
      <script dangerouslySetInnerHTML={{ __html: SNIPPET }} />
      <script dangerouslySetInnerHTML={{ __html: STATE }} />
      <script type="module" dangerouslySetInnerHTML={{ __html: OWN_MODULE }} />
      <div dangerouslySetInnerHTML={{ __html: `<img src="${IMAGE}?b" alt="B">` }} />
      <Suspense fallback="wait">
        <Await resolve={late}>
          {(film) => (
            <p>
              The late part <iframe src={film} title="Film" />
            </p>
          )}
        </Await>
      </Suspense>
    </>
  );
}
