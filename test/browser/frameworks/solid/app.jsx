// The app on both sides; `late` is what the server waits for.
import { createEffect, createResource, createSignal, onMount, Show, Suspense } from "solid-js";
import { FILM, IMAGE, PLAYER, SECOND_IMAGE, SECOND_SCRIPT } from "../hosts.mjs";

function Late(props) {
  const [text] = createResource(() => props.late);
  return (
    <p>
      {text()} <iframe src={`${FILM}?late`} title="Film" />
    </p>
  );
}

export function App(props) {
  const [path, setPath] = createSignal(props.path);
  const [count, setCount] = createSignal(0);
  onMount(() => document.documentElement.setAttribute("data-hydrated", ""));
  // Solid copies templates, in which scripts do not run: whoever wants one makes it.
  createEffect(() => {
    if (path() !== "/second") return;
    const script = document.createElement("script");
    script.src = SECOND_SCRIPT;
    document.head.append(script);
  });
  const go = (event) => {
    event.preventDefault();
    history.pushState(null, "", "/second");
    setPath("/second");
  };
  return (
    <main>
      <Show
        when={path() === "/second"}
        fallback={
          <>
            <nav>Menu</nav>
            <iframe src={FILM} title="Film" width="560" height="315" />
            <p>
              Before <img src={IMAGE} alt="A" width="200" height="100" /> after
            </p>
            <div innerHTML={`<iframe src="${FILM}?b" title="Film"></iframe>`} />
            <Suspense fallback={<p>Wait</p>}>
              <Late late={props.late} />
            </Suspense>
          </>
        }
      >
        <h1 id="second">Second</h1>
        <iframe src={PLAYER} title="Film" />
        <img src={SECOND_IMAGE} alt="A" />
      </Show>
      <button id="count" onClick={() => setCount(count() + 1)}>
        {count()}
      </button>
      <a id="to-second" href="/second" onClick={go}>
        Second
      </a>
      <input id="note" />
    </main>
  );
}
